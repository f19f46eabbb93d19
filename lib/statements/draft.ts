import type { Token } from '../arabic/tokens';
import type { Document, Paragraph, Range } from './document';
import type { Gender, Number_, Reading } from './lexicon/cue-forms';
import type { Act, StatementKind } from './statement';

/** How the verb or participle agrees with a speaker that it does not name. */
export interface Agreement {
  gender: Gender;
  number: Number_;
}

/** A statement while the sieves work on it. Token indices throughout. */
export interface Draft {
  sieve: string;
  /** The token that makes it a statement: the reporting word, or the colon. */
  at: number;
  cue: Range[];
  /** The words that name the source, or null where it has to be looked for elsewhere. */
  source: Range | null;
  /**
   * Where to look for a source that is not named here: `speaker` the one last heard who agrees («وأضاف»), `host` the statement
   * that this one hangs on («مشيرا إلى»), `none` nowhere («يُعتقد أن»).
   */
  link: 'speaker' | 'host' | 'none';
  agreement: Agreement | null;
  /** First token of the content. */
  from: number;
  /**
   * How far the content goes: `clause` to the end of what the cue governs, `phrase` the same for a noun phrase (no new clause
   * joins it), `fixed` as in `content`.
   */
  ends: 'clause' | 'phrase' | 'fixed';
  content: Range[];
  act: Act;
  kind: StatementKind | null;
  relay: Range | null;
  /** Announces a new speaker («من جهته»): the one before is not to be continued. */
  turn: boolean;
  /** A conjunction is written onto the cue («وأضاف»). */
  conjoined?: boolean;
  /** The source stands before the cue: «الوزير أعلن». */
  subjectFirst?: boolean;
  /** The content is a noun phrase. */
  phrase?: boolean;
  /** The cue's clause describes a noun of a sentence that goes on behind it («انتحاري يشتبه في أنه …»). */
  embedded?: boolean;
  /** Too weak a sign to stand without a speaker: a noun phrase or an imperfect without subject. */
  needsSpeaker?: boolean;
}

/** A rule: adds what it finds in one paragraph to `drafts`, which holds what the sieves before it found. */
export interface Sieve {
  name: string;
  find(document: Document, paragraph: Paragraph, drafts: Drafts): void;
}

/** What was found so far, by the token of its cue. */
export class Drafts {
  readonly list: Draft[] = [];
  private readonly asked = new Map<number, unknown>();
  private readonly byToken = new Map<number, Draft>();

  constructor(private readonly document: Document) {}

  add(draft: Draft): void {
    this.list.push(draft);
    if (draft.source) this.learnNames(draft.source);
    for (const range of draft.cue) for (let at = range.first; at < range.end; at++) this.byToken.set(at, draft);
    if (!this.byToken.has(draft.at)) this.byToken.set(draft.at, draft);
  }

  /** What was found out about a token, asked once and kept for the sieves that come after. */
  once<Answer>(token: number, ask: () => Answer): Answer {
    const known = this.asked.get(token);
    if (known !== undefined) return known as Answer;
    const answer = ask();
    this.asked.set(token, answer);
    return answer;
  }

  private learnNames({ first, end }: Range): void {
    for (let at = first; at < end; at++) {
      const { kind, form } = this.document.tokens[at] as Token;
      if (/^(?:الذي|التي|الذين|في|من|كان|كانت|كانوا)$/.test(form)) return;
      if (kind === 'word' && form.length > 3) this.document.names.add(form);
    }
  }

  /** The draft that has claimed a token for its cue. */
  at(token: number): Draft | undefined {
    return this.byToken.get(token);
  }
}

export function agreementOf(reading: Reading): Agreement {
  return { gender: reading.gender, number: reading.number };
}

export const one = (at: number): Range => ({ first: at, end: at + 1 });
