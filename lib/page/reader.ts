/**
 * The reader of one page, from the first look to the last: reads it, paints it, has it saved, and follows its changes. Knows
 * nothing of extensions: whoever starts it says how to save, count and show.
 */
import type { BackgroundMessages, OtherAccount, PageNews, PageState } from '../platform/messages';
import { looksArabic } from './arabic-page';
import type { CardOptions } from './doors';
import { extentOf } from './drafts';
import { followPage } from './following';
import { followGround } from './ground';
import { followPointer } from './hovering';
import { followScrolling, statementInView } from './in-view';
import { type Mark, marksInSteps } from './marks';
import { PageAccounts } from './page-accounts';
import { cleanUrl } from './page-url';
import { Painter } from './painting';
import { type Engine, findText, type Reading, readText } from './reading';
import { type Card, Showing } from './showing';
import { giveTurnWhenShown, runSliced, type Sliced, type SliceOptions } from './slices';

/** An account on another page, as the card shows it. */
export type Account = OtherAccount['other'];

export interface ReaderHost {
  engine(): Promise<Engine>;
  save(read: BackgroundMessages['page/read']['ask']): Promise<BackgroundMessages['page/read']['answer']>;
  /** The page has edited words that were saved from it. */
  edited(edited: BackgroundMessages['page/edited']['ask']): void;
  count(statements: number, contested: number): void;
  card(options: CardOptions): Promise<Card>;
  openPage(account: Account): void;
  /** False once the extension was updated or removed: the reader then stops. */
  isAlive(): boolean;
}

/** What is told of a page that is not read. */
export const UNREAD: PageState = {
  page: null,
  language: 'und',
  phase: 'no-article',
  statements: [],
  relations: [],
  others: [],
  changes: [],
  voice: [],
};

export class Reader {
  readonly showing: Showing;
  private readonly painter: Painter;
  private readonly slices: SliceOptions;
  private readonly watchers = new Set<(news: PageNews) => void>();
  private accounts: PageAccounts | null = null;
  private marks: Mark[] = [];
  private phase: PageState['phase'] = 'reading';
  private language = 'und';
  /** Counts the readings, so that one that is overtaken by the next is given up. */
  private run = 0;
  private location: string;
  private staleCanonical: string | null = null;

  constructor(
    private readonly document: Document,
    private readonly host: ReaderHost,
    private readonly signal: AbortSignal,
  ) {
    this.painter = new Painter(document.defaultView as Window & typeof globalThis);
    this.showing = new Showing(document, this.painter, host, () => (this.accounts ? this.state() : null), signal);
    this.location = document.location.href;
    this.slices = { signal, pause: () => giveTurnWhenShown(document, signal) };
    signal.addEventListener('abort', () => this.stop());
  }

  /** Reads the page, then follows it until the signal says stop. */
  async start(): Promise<void> {
    const following = followPage(this.document, {
      signal: this.signal,
      concerns: (node) => !this.showing.isOwn(node),
      onSettled: () => {
        if (!this.host.isAlive()) return;
        this.painter.restore();
        void this.read().then(following.settled);
      },
    });
    followPointer(this.document, {
      signal: this.signal,
      find: (node, offset) => this.statementAt(node, offset),
      isOwn: (event) => this.showing.isOwn(event.target),
      onRest: (index) => void this.showing.open(index, false),
      onLeave: () => this.showing.close(),
    });
    followGround(
      this.document,
      () => {
        if (this.accounts) this.painter.matchGround(this.wordsElement(this.accounts));
      },
      this.signal,
    );
    this.navigated = (address) => {
      if (cleanUrl(address) === cleanUrl(this.location)) return;
      this.location = address;
      this.staleCanonical = this.canonicalNow();
      this.showing.close();
      following.expect();
    };
    if (this.document.hidden) following.expect();
    else await this.read();
  }

  /** The address has changed without a new document. */
  navigated: (address: string) => void = () => {};

  state(): PageState {
    const { accounts, language, phase } = this;
    if (!accounts) return { ...UNREAD, language, phase };
    const { relations, others, changes, voice, reading } = accounts;
    return {
      page: reading.page,
      language,
      phase,
      statements: accounts.statements(),
      relations,
      others,
      changes,
      voice,
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

  /** Reads the page as it is now. True where that brought something new. */
  private async read(): Promise<boolean> {
    const run = ++this.run;
    const { document } = this;
    try {
      if (!document.body || !looksArabic(document)) return this.forget('not-arabic');
      const loading = this.host.engine();
      loading.catch(() => {}); // it is waited for below, unless there is no article
      const found = await runSliced(findText(document), this.slices);
      if (run !== this.run) return false;
      if (!found) return this.forget('no-article');
      const engine = await loading;
      const stale = this.staleCanonical !== null && this.staleCanonical === this.canonicalNow();
      const options = { location: document.location.href, staleCanonical: stale };
      const last = this.accounts?.reading ?? null;
      const reading = await runSliced(readText(document, found, engine, options, last), this.slices);
      if (run !== this.run) return false;
      return reading ? await this.take(reading, run) : this.forget('not-arabic');
    } catch (error) {
      if (!this.signal.aborted && this.host.isAlive()) throw error;
      return false;
    }
  }

  /** Paints what was read, and has it saved where it is new. */
  private async take(reading: Reading, run: number): Promise<boolean> {
    const before = this.accounts;
    const isSame = before?.reading.analysis === reading.analysis && before.reading.page.url === reading.page.url;
    const accounts = await runSliced(PageAccounts.of(reading), this.slices);
    if (run !== this.run) return false;
    if (isSame) accounts.takeOver(before);
    this.accounts = accounts;
    this.language = reading.analysis.language;
    this.phase = 'done';
    this.showing.shows(accounts, isSame);
    await runSliced(this.paint(accounts), this.slices);
    if (!isSame) void this.save(accounts);
    return !isSame;
  }

  private async save(accounts: PageAccounts): Promise<void> {
    this.tellCount();
    if (accounts.drafts.length === 0) return;
    try {
      const answer = await this.host.save(accounts.toSave());
      if (this.accounts !== accounts || this.signal.aborted) return;
      const isNew = await runSliced(accounts.learn(answer), this.slices);
      if (this.accounts !== accounts) return;
      if (isNew) await runSliced(this.paint(accounts), this.slices);
      const edits = accounts.edits();
      if (edits.length > 0) this.host.edited({ url: accounts.reading.page.url, edits });
      this.tellCount();
    } catch (error) {
      // What the page says can be read even where it cannot be saved.
      if (this.host.isAlive() && !this.signal.aborted) console.warn('Riwaya: the page could not be saved', error);
    }
  }

  /** There is nothing to read. True where there was something before. */
  private forget(phase: 'no-article' | 'not-arabic'): boolean {
    const isNew = this.phase !== phase;
    if (!isNew && !this.accounts) return false;
    this.phase = phase;
    this.accounts = null;
    this.marks = [];
    this.painter.drop();
    this.showing.close();
    this.tellCount();
    return isNew;
  }

  private *paint(accounts: PageAccounts): Sliced<void> {
    const { analysis, text } = accounts.reading;
    const { contested, agreed } = accounts.standing();
    const all = yield* marksInSteps(analysis.statements, contested, agreed);
    const marks = all.filter(({ statement }) => !accounts.isDropped(statement));
    const changed = accounts.changes.flatMap(({ span }) => span ?? []);
    yield* this.painter.paint(text, marks, changed, this.wordsElement(accounts));
    this.marks = marks;
  }

  /** An element that has the colours of the article's words. */
  private wordsElement({ reading: { article } }: PageAccounts): Element {
    return article.body[0]?.element ?? article.root;
  }

  private inView(): number | null {
    if (!this.accounts) return null;
    const { analysis, text } = this.accounts.reading;
    return statementInView(
      this.document,
      analysis.statements.map((statement) => text.rangesOf(extentOf(statement))[0]),
    );
  }

  private tellCount(): void {
    for (const tell of this.watchers) tell({ at: this.showing.at, changed: true });
    this.host.count(this.accounts?.drafts.length ?? 0, this.accounts?.standing().contested.size ?? 0);
  }

  private statementAt(node: Node, offset: number): number | null {
    const place = this.accounts?.reading.text.offsetAt(node, offset);
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

  private canonicalNow(): string | null {
    return this.document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  }

  private stop(): void {
    this.painter.drop();
    if (this.host.isAlive()) this.host.count(0, 0);
  }
}
