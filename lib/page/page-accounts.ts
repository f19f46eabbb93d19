/** What was read on a page, and what stands between its accounts: within it, on pages of other sites, and since it was saved. */
import type { Relation } from '../accounts/relation';
import { spanText } from '../arabic/span';
import type { ClaimDraft } from '../claims/claim';
import type { Edit } from '../claims/edits';
import type { BackgroundMessages, ChangedWords, OtherAccount, PageStatement, PageVoice } from '../platform/messages';
import { changedWords } from './anchoring/changed-words';
import { draftOf } from './drafts';
import type { Reading } from './reading';
import type { Sliced } from './slices';

type Asked = BackgroundMessages['page/read']['ask'];
type Answer = BackgroundMessages['page/read']['answer'];

/** No article has as many; a page that has is saved as far as here, so that one message stays small. */
const MOST_SAVED = 2_000;
const STATEMENTS_PER_STEP = 100;

export class PageAccounts {
  others: OtherAccount[] = [];
  /** Within the page, by index: as they were found, then as they stand with what the reader has said of them. */
  relations: Relation[];
  changes: ChangedWords[] = [];
  /** The claims that the statements were saved as, by index; null where the reader dropped one. Empty while nothing is saved. */
  private claims: (string | null)[] = [];

  private constructor(
    readonly reading: Reading,
    readonly drafts: ClaimDraft[],
    /** By index, not by the numbers that the engine gives. */
    private readonly found: Relation[],
    readonly voice: PageVoice[],
  ) {
    this.relations = found;
  }

  static *of(reading: Reading): Sliced<PageAccounts> {
    const { statements, relations } = reading.analysis;
    const indexOf = new Map<number, number>();
    const drafts: ClaimDraft[] = [];
    for (const [index, statement] of statements.entries()) {
      if (index % STATEMENTS_PER_STEP === STATEMENTS_PER_STEP - 1) yield;
      indexOf.set(statement.id, index);
      drafts.push(draftOf(reading.text.text, statement));
    }
    const indexed = relations.flatMap((relation) => {
      const a = indexOf.get(relation.a);
      const b = indexOf.get(relation.b);
      return a === undefined || b === undefined ? [] : [{ ...relation, a, b }];
    });
    const places = (ids: number[]) => ids.flatMap((id) => indexOf.get(id) ?? []);
    const voice = reading.analysis.voice.map(
      ({ span, where, over, reason, disputedBy, claimedBy }): PageVoice => ({
        ...{ where, over, reason, words: spanText(reading.text.text, span) },
        disputedBy: places(disputedBy),
        claimedBy: places(claimedBy),
      }),
    );
    return new PageAccounts(reading, drafts, indexed, voice);
  }

  /** What is handed over to be saved. */
  toSave(): Asked {
    const { page } = this.reading;
    if (this.drafts.length <= MOST_SAVED) return { page, drafts: this.drafts, relations: this.found };
    return {
      page,
      drafts: this.drafts.slice(0, MOST_SAVED),
      relations: this.found.filter(({ a, b }) => a < MOST_SAVED && b < MOST_SAVED),
    };
  }

  /** Takes in what the background knows. True where that changes anything. */
  *learn({ saved, claims, others, within, missing }: Answer): Sliced<boolean> {
    this.claims = saved ? claims : [];
    const before = JSON.stringify(this.relations);
    // Statements beyond what was saved keep what was found of them.
    const beyond = this.found.filter(({ a, b }) => a >= MOST_SAVED || b >= MOST_SAVED);
    this.relations = [...within, ...beyond];
    this.others = others.filter(({ statement }) => statement >= 0 && statement < this.drafts.length);
    this.changes = yield* changedWords(this.reading, missing);
    const judged = JSON.stringify(this.relations) !== before;
    return this.others.length > 0 || this.changes.length > 0 || judged || this.claims.includes(null);
  }

  /** The same words were read again: what the background has said of them still holds. */
  takeOver(before: PageAccounts): void {
    this.claims = before.claims;
    this.relations = before.relations;
    this.others = before.others;
    this.changes = before.changes;
  }

  isDropped(index: number): boolean {
    return this.claims[index] === null;
  }

  /** What the page has in the place of words that were saved from it. */
  edits(): Edit[] {
    const { text } = this.reading.text;
    return this.changes.flatMap(({ claim: { id }, span }) =>
      span ? [{ id, words: text.slice(span.start, span.end) }] : [],
    );
  }

  /** Which statements others contest, and which they bear out. */
  standing(): { contested: Set<number>; agreed: Set<number> } {
    const contested = new Set<number>();
    const agreed = new Set<number>();
    for (const { type, a, b } of this.relations) (type === 'conflict' ? contested : agreed).add(a).add(b);
    for (const { type, statement } of this.others) (type === 'conflict' ? contested : agreed).add(statement);
    return { contested, agreed };
  }

  statements(): PageStatement[] {
    const { contested, agreed } = this.standing();
    return this.drafts.map((draft, index) => ({
      index,
      draft,
      contested: contested.has(index),
      agreed: agreed.has(index),
      claim: this.claims[index] ?? null,
      dropped: this.isDropped(index),
    }));
  }
}
