import type { Party } from '../parties/party';
import type { Statement } from '../statements/statement';
import type { Frame } from './frame';
import type { Relation } from './relation';

/** A statement with who said it and what it is about. */
export interface AttributedStatement extends Statement {
  party: Party | null;
  frames: Frame[];
}

export interface AnalysisOptions {
  /** Milliseconds since 1970; days such as «أمس» are resolved against it. */
  publishedAt?: number;
}

export interface Analysis {
  /** BCP 47; statements are looked for in 'ar' alone, 'und' where the text is too short or mixed to tell. */
  language: string;
  statements: AttributedStatement[];
  relations: Relation[];
}

/** text → statements → parties → frames → relations. Pure: the same text gives the same analysis. */
export declare function analyze(text: string, options?: AnalysisOptions): Analysis;
