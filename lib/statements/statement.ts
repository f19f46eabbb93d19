import type { Span } from '../arabic/span';

/** How the content is given: see the annotation guide in the README's notes. */
export type StatementKind = 'direct' | 'indirect' | 'mixed' | 'label' | 'headline';

/** What the source does with the content. */
export type Act = 'assert' | 'deny' | 'accuse' | 'call' | 'pledge';

/**
 * Content that a text puts in somebody else's mouth. Spans are UTF-16 code units of the text as given, end exclusive;
 * each list is in text order and may hold several spans («أشار … إلى», a quote that its cue interrupts).
 */
export interface Statement {
  /** 1-based, in the order of the text. */
  id: number;
  kind: StatementKind;
  act: Act;
  /** Empty where only a colon attributes («ترامب: سننسحب»). */
  cue: Span[];
  /** Who says it, even where that stands elsewhere («وأضاف أن»); empty where the text names nobody. */
  source: Span[];
  content: Span[];
  /** The statement whose source this one continues, where it names none of its own. */
  ref: number | null;
  /** The statement whose content this one lies in («قال الوزير إن الجيش أعلن أن …»). */
  inside: number | null;
  /** Whoever passed the words on, where the text tells («نقلت رويترز عن مصدر قوله»: رويترز); empty otherwise. */
  relay: Span[];
  /** The sieve that found it. */
  sieve: string;
}
