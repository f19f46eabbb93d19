/** Shows one statement of the page: marks its words, brings them into view, and sets the card beside them. */
import type { PageState } from '../platform/messages';
import { type Box, boxesOf, bringIntoView } from './bringing-into-view';
import { extentOf } from './drafts';
import type { Ground } from './ground';
import type { PageAccounts } from './page-accounts';
import type { Painter } from './painting';
import type { ReaderHost } from './reader';

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

/** How long words stay marked that the reader was brought to, in milliseconds. */
const MARKED_MS = 2_600;

export class Showing {
  /** The statement that the reader is at; null before the first. */
  at: number | null = null;
  private card: Promise<Card> | null = null;
  private loaded: Card | null = null;
  private shown: number | null = null;
  private accounts: PageAccounts | null = null;

  constructor(
    private readonly document: Document,
    private readonly painter: Painter,
    private readonly host: ReaderHost,
    private readonly state: () => PageState | null,
    private readonly signal: AbortSignal,
  ) {
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.close(), { signal, capture: true });
    signal.addEventListener('abort', () => this.close());
  }

  /** What can be shown from now on; `same` where the statements are those from before. */
  shows(accounts: PageAccounts, same: boolean): void {
    this.accounts = accounts;
    if (same) return;
    this.at = null;
    this.close();
  }

  isOwn(node: EventTarget | null): boolean {
    return this.loaded?.isOwn(node) ?? false;
  }

  /** Brings a statement into view and marks it for a moment. */
  go(index: number): void {
    const statement = this.accounts?.reading.analysis.statements[index];
    if (!this.accounts || !statement) return;
    this.at = index;
    const { text } = this.accounts.reading;
    bringIntoView(this.document, text.rangesOf(extentOf(statement)));
    this.painter.focus(text, [...statement.source, ...statement.cue, ...statement.content]);
    setTimeout(() => this.shown === null && this.painter.unfocus(), MARKED_MS);
  }

  /** To the next statement (1) or the one before (-1), with its card, for those who read by keyboard. */
  async step(by: number): Promise<void> {
    const count = this.accounts?.drafts.length ?? 0;
    if (count === 0) return;
    await this.visit(this.at === null ? (by > 0 ? 0 : count - 1) : (this.at + by + count) % count);
  }

  /** Shows the card of a statement beside its words. */
  async open(index: number, takeFocus: boolean): Promise<void> {
    if (!this.host.isAlive()) return;
    this.painter.restore();
    this.shown = index;
    this.loaded ??= await this.load();
    const reading = this.accounts?.reading;
    const statement = reading?.analysis.statements[index];
    const state = this.state();
    if (this.shown !== index || !reading || !statement || !state || this.signal.aborted) return;
    this.at = index;
    const spans = [...statement.source, ...statement.cue, ...statement.content];
    this.painter.focus(reading.text, spans);
    const ranges = spans.flatMap((span) => reading.text.rangesOf(span));
    const words = () => boxesOf(this.document, ranges);
    this.loaded.show({ state, index, words, ground: this.painter.ground, takeFocus });
  }

  close(): void {
    if (this.shown === null) return;
    this.shown = null;
    this.painter.unfocus();
    this.loaded?.hide();
  }

  private async visit(index: number): Promise<void> {
    this.go(index);
    await this.open(index, true);
  }

  private load(): Promise<Card> {
    this.card ??= this.host.card({
      onGo: (to) => void this.visit(to),
      onOpen: (account) => this.host.openPage(account),
      onStep: (by) => void this.step(by),
      onClose: () => this.close(),
    });
    this.card.catch(() => {
      this.card = null; // the next time it is tried again
    });
    return this.card;
  }
}
