/**
 * The reader of one page, from the first look to the last: reads it, paints it, has it saved, shows the card, and follows its
 * changes. Knows nothing of extensions: whoever starts it says how to save, count and show.
 */
import type { Relation } from '../accounts/relation';
import type { ClaimDraft } from '../claims/claim';
import type { BackgroundMessages, OtherAccount, PageNews, PageState } from '../platform/messages';
import { looksArabic } from './arabic-page';
import { type Box, boxesOf, bringIntoView } from './bringing-into-view';
import type { CardOptions } from './doors';
import { draftOf, extentOf } from './drafts';
import { followPage } from './following';
import { followPointer } from './hovering';
import { followScrolling, statementInView } from './in-view';
import { type Mark, marksOf } from './marks';
import { cleanUrl } from './page-url';
import { type Ground, Painter } from './painting';
import { type Engine, findText, type Reading, readText } from './reading';
import { runSliced } from './slices';

type Saved = BackgroundMessages['page/read']['answer'];

/** An account on another page, as the card shows it. */
export type Account = OtherAccount['other'];

export interface ShownStatement {
  state: PageState;
  index: number;
  /** Where the words stand now, line by line; asked again while the page scrolls. */
  words: () => Box[];
  /** As the page itself is. */
  ground: Ground;
  /** For those who came by keyboard. */
  takeFocus: boolean;
}

/** The card as the reader needs it; its interface is loaded when it is first shown. */
export interface Card {
  show(shown: ShownStatement): void;
  hide(): void;
  /** Whether a node is the card's own host, which is no change of the page. */
  isOwn(node: EventTarget | null): boolean;
}

export interface ReaderHost {
  engine(): Promise<Engine>;
  save(read: BackgroundMessages['page/read']['ask']): Promise<Saved>;
  count(statements: number, contested: number): void;
  card(options: CardOptions): Promise<Card>;
  openPage(account: Account): void;
  /** False once the extension was updated or removed: the reader then stops. */
  isAlive(): boolean;
}

const MARKED_MS = 2_600;

export class Reader {
  private readonly painter: Painter;
  private reading: Reading | null = null;
  private drafts: ClaimDraft[] = [];
  private relations: Relation[] = [];
  private others: OtherAccount[] = [];
  private marks: Mark[] = [];
  private phase: PageState['phase'] = 'reading';
  private language = 'und';
  private card: Card | null = null;
  private shown: number | null = null;
  private at: number | null = null;
  private run = 0;
  private readonly watchers = new Set<(news: PageNews) => void>();
  private location: string;
  private staleCanonical: string | null = null;

  constructor(
    private readonly document: Document,
    private readonly host: ReaderHost,
    private readonly signal: AbortSignal,
  ) {
    this.painter = new Painter(document.defaultView as Window & typeof globalThis);
    this.location = document.location.href;
    signal.addEventListener('abort', () => this.stop());
  }

  /** Reads the page, then follows it until the signal says stop. */
  async start(): Promise<void> {
    const following = followPage(this.document, {
      signal: this.signal,
      concerns: (node) => !this.card?.isOwn(node),
      onSettled: () => {
        if (!this.host.isAlive()) return;
        this.painter.restore();
        void this.read().then(following.settled);
      },
    });
    followPointer(this.document, {
      signal: this.signal,
      find: (node, offset) => this.statementAt(node, offset),
      isOwn: (event) => this.card?.isOwn(event.target) ?? false,
      onRest: (index) => void this.open(index, false),
      onLeave: () => this.close(),
    });
    this.document.addEventListener('keydown', (event) => event.key === 'Escape' && this.close(), {
      signal: this.signal,
      capture: true,
    });
    this.navigated = (address) => {
      if (cleanUrl(address) === cleanUrl(this.location)) return;
      this.location = address;
      this.staleCanonical = this.canonicalNow();
      this.close();
      following.expect();
    };
    if (this.document.hidden) following.expect();
    else await this.read();
  }

  /** The address has changed without a new document. */
  navigated: (address: string) => void = () => {};

  /** What is told of a page that is not read. */
  static readonly idleState: PageState = {
    page: null,
    language: 'und',
    phase: 'no-article',
    statements: [],
    relations: [],
    others: [],
  };

  state(): PageState {
    const { contested, agreed } = this.standing();
    return {
      page: this.reading?.page ?? null,
      language: this.language,
      phase: this.phase,
      statements: this.drafts.map((draft, index) => ({
        index,
        draft,
        contested: contested.has(index),
        agreed: agreed.has(index),
      })),
      relations: this.relations,
      others: this.others,
    };
  }

  /** Tells where on the page its reader is, and when the state is another one, until the signal says stop. */
  watch(tell: (news: PageNews) => void, signal: AbortSignal): void {
    const place = () => tell({ at: this.inView(), changed: false });
    this.watchers.add(tell);
    signal.addEventListener('abort', () => this.watchers.delete(tell));
    followScrolling(this.document, place, AbortSignal.any([signal, this.signal]));
    place();
  }

  /** Brings a statement into view and marks it for a moment. */
  go(index: number): void {
    const statement = this.reading?.analysis.statements[index];
    if (!this.reading || !statement) return;
    this.at = index;
    const { text } = this.reading;
    bringIntoView(this.document, text.rangesOf(extentOf(statement)));
    this.painter.focus(text, [...statement.source, ...statement.cue, ...statement.content]);
    setTimeout(() => this.shown === null && this.painter.unfocus(), MARKED_MS);
  }

  /** The next statement (1) or the one before (-1), with its card, for those who read by keyboard. */
  async step(by: number): Promise<void> {
    const count = this.drafts.length;
    if (count === 0) return;
    const next = this.at === null ? (by > 0 ? 0 : count - 1) : (this.at + by + count) % count;
    await this.visit(next);
  }

  /** To a statement, with its card open for those who read by keyboard. */
  private async visit(index: number): Promise<void> {
    this.go(index);
    await this.open(index, true);
  }

  /** Reads the page as it is now. True where that brought something new. */
  private async read(): Promise<boolean> {
    const run = ++this.run;
    const { document, signal } = this;
    try {
      if (!document.body || !looksArabic(document)) return this.forget('not-arabic');
      const loading = this.host.engine();
      loading.catch(() => {}); // it is waited for below, unless there is no article
      const found = await runSliced(findText(document), { signal });
      if (run !== this.run) return false;
      if (!found) return this.forget('no-article');
      const engine = await loading;
      const stale = this.staleCanonical !== null && this.staleCanonical === this.canonicalNow();
      const options = { location: document.location.href, staleCanonical: stale };
      const reading = await runSliced(readText(document, found, engine, options, this.reading), { signal });
      if (run !== this.run) return false;
      return reading ? this.take(reading) : this.forget('not-arabic');
    } catch (error) {
      if (!signal.aborted && this.host.isAlive()) throw error;
      return false;
    }
  }

  private take(reading: Reading): boolean {
    const before = this.reading;
    const isSame = before !== null && before.analysis === reading.analysis && before.page.url === reading.page.url;
    this.reading = reading;
    this.language = reading.analysis.language;
    this.phase = 'done';
    if (!isSame) {
      const { statements, relations } = reading.analysis;
      const indexOf = new Map(statements.map(({ id }, index) => [id, index]));
      this.drafts = statements.map((statement) => draftOf(reading.text.text, statement));
      this.relations = relations.flatMap((relation) => {
        const a = indexOf.get(relation.a);
        const b = indexOf.get(relation.b);
        return a === undefined || b === undefined ? [] : [{ ...relation, a, b }];
      });
      this.others = [];
      this.at = null;
    }
    this.paint();
    if (!isSame) void this.save();
    return !isSame;
  }

  private async save(): Promise<void> {
    const reading = this.reading as Reading;
    this.tellCount();
    if (this.drafts.length === 0) return;
    try {
      const answer = await this.host.save({ page: reading.page, drafts: this.drafts, relations: this.relations });
      if (this.reading !== reading && this.reading?.analysis !== reading.analysis) return;
      this.others = answer.others.filter(({ statement }) => statement >= 0 && statement < this.drafts.length);
      if (this.others.length === 0) return;
      this.paint();
      this.tellCount();
    } catch (error) {
      // What the page says can be read even where it cannot be saved.
      if (this.host.isAlive()) console.warn('Riwaya: the page could not be saved', error);
    }
  }

  /** There is nothing to read. True where there was something before. */
  private forget(phase: 'no-article' | 'not-arabic'): boolean {
    const isNew = this.phase !== phase;
    if (!isNew && !this.reading) return false;
    this.phase = phase;
    this.reading = null;
    this.drafts = [];
    this.relations = [];
    this.others = [];
    this.marks = [];
    this.at = null;
    this.painter.drop();
    this.close();
    this.tellCount();
    return isNew;
  }

  private paint(): void {
    const { analysis, text, article } = this.reading as Reading;
    const { contested, agreed } = this.standing();
    this.marks = marksOf(analysis.statements, contested, agreed);
    this.painter.paint(text, this.marks, article.body[0]?.element ?? article.root);
  }

  /** Which statements others contest, and which they bear out. */
  private standing(): { contested: Set<number>; agreed: Set<number> } {
    const contested = new Set<number>();
    const agreed = new Set<number>();
    for (const { type, a, b } of this.relations) (type === 'conflict' ? contested : agreed).add(a).add(b);
    for (const { type, statement } of this.others) (type === 'conflict' ? contested : agreed).add(statement);
    return { contested, agreed };
  }

  private inView(): number | null {
    const { reading } = this;
    if (!reading) return null;
    return statementInView(
      this.document,
      reading.analysis.statements.map((statement) => reading.text.rangesOf(extentOf(statement))[0]),
    );
  }

  private tellCount(): void {
    for (const tell of this.watchers) tell({ at: this.at, changed: true });
    this.host.count(this.drafts.length, this.standing().contested.size);
  }

  private statementAt(node: Node, offset: number): number | null {
    const place = this.reading?.text.offsetAt(node, offset);
    if (place === null || place === undefined) return null;
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.marks[middle] as Mark).end <= place) low = middle + 1;
      else high = middle;
    }
    const mark = this.marks[low];
    return mark && mark.start <= place ? mark.statement : null;
  }

  private async open(index: number, takeFocus: boolean): Promise<void> {
    if (!this.host.isAlive()) return;
    this.painter.restore();
    this.shown = index;
    this.card ??= await this.host.card({
      onGo: (to) => void this.visit(to),
      onOpen: (account) => this.host.openPage(account),
      onStep: (by) => void this.step(by),
      onClose: () => this.close(),
    });
    const { reading } = this;
    const statement = reading?.analysis.statements[index];
    if (this.shown !== index || !reading || !statement || this.signal.aborted) return;
    this.at = index;
    const spans = [...statement.source, ...statement.cue, ...statement.content];
    this.painter.focus(reading.text, spans);
    const ranges = spans.flatMap((span) => reading.text.rangesOf(span));
    this.card.show({
      state: this.state(),
      index,
      words: () => boxesOf(this.document, ranges),
      ground: this.painter.ground,
      takeFocus,
    });
  }

  private close(): void {
    if (this.shown === null) return;
    this.shown = null;
    this.painter.unfocus();
    this.card?.hide();
  }

  private canonicalNow(): string | null {
    return this.document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  }

  private stop(): void {
    this.painter.drop();
    if (this.host.isAlive()) this.host.count(0, 0);
    this.card?.hide();
  }
}
