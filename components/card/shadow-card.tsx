/**
 * The card on a page: in a closed shadow root, so that neither the page's styles nor its scripts reach it. Its host stands in
 * the page's tree only while the card is shown; the page's own nodes are never touched.
 */

import { render } from 'preact';
import controls from '../../assets/styles/controls.css?inline';
import marks from '../../assets/styles/marks.css?inline';
import statements from '../../assets/styles/statements.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import type { CardOptions } from '../../lib/page/doors';
import type { Card as ReaderCard, ShownStatement } from '../../lib/page/showing';
import { WordingContext } from '../language/LanguageContext';
import type { Wording } from '../language/wording';
import { Card } from './Card';
import card from './card.css?inline';
import { place } from './placement';

interface ShadowCardOptions extends CardOptions {
  wording: () => Wording;
}

/** `rem` is the page's own root size there, which sites set to 10 px and less. */
const STYLE = [tokens, controls, marks, statements, card]
  .join('\n')
  .replaceAll(':root', ':host')
  .replace(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`);

export class ShadowCard implements ReaderCard {
  private readonly host: HTMLElement;
  private readonly sheet: HTMLElement;
  private shown: ShownStatement | null = null;
  private returnFocus: Element | null = null;
  private frame = 0;

  constructor(
    private readonly document: Document,
    private readonly options: ShadowCardOptions,
    signal: AbortSignal,
  ) {
    this.host = document.createElement('riwaya-card');
    const root = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.sheet = document.createElement('div');
    this.sheet.className = 'sheet';
    this.sheet.tabIndex = -1;
    this.sheet.setAttribute('role', 'dialog');
    root.append(style, this.sheet);
    // What happens in the card is no business of the page's own shortcuts.
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'wheel'])
      this.host.addEventListener(type, (event) => this.onEvent(event), { passive: type === 'wheel' });
    const follow = () => this.follow();
    document.addEventListener('scroll', follow, { signal, capture: true, passive: true });
    document.defaultView?.addEventListener('resize', follow, { signal, passive: true });
    signal.addEventListener('abort', () => this.hide());
  }

  show(shown: ShownStatement): void {
    this.shown = shown;
    const wording = this.options.wording();
    this.sheet.lang = wording.language;
    this.sheet.dir = wording.direction;
    this.sheet.setAttribute('aria-label', wording.texts.app.name);
    this.host.style.setProperty('--card-scheme', shown.ground);
    if (!this.host.isConnected) {
      this.returnFocus = this.document.activeElement;
      this.document.documentElement.append(this.host);
      // The top layer stands above whatever z-index the page has come to.
      this.host.popover = 'manual';
      this.host.showPopover?.();
    }
    render(
      <WordingContext.Provider value={wording}>
        <Card
          state={shown.state}
          index={shown.index}
          now={Date.now()}
          onGo={this.options.onGo}
          onOpen={this.options.onOpen}
          onStep={this.options.onStep}
          onClose={this.options.onClose}
        />
      </WordingContext.Provider>,
      this.sheet,
    );
    this.position();
    if (shown.takeFocus) this.sheet.focus({ preventScroll: true });
  }

  hide(): void {
    if (!this.shown) return;
    const hadFocus = this.document.activeElement === this.host;
    this.shown = null;
    render(null, this.sheet);
    this.host.remove();
    if (hadFocus && this.returnFocus instanceof HTMLElement) this.returnFocus.focus({ preventScroll: true });
    this.returnFocus = null;
  }

  isOwn(node: EventTarget | null): boolean {
    return node === this.host;
  }

  private onEvent(event: Event): void {
    if (event instanceof KeyboardEvent && event.type === 'keydown') {
      const forward = this.options.wording().direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      if (event.key === 'Escape') this.options.onClose();
      else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
        this.options.onStep(event.key === forward ? 1 : -1);
    }
    event.stopPropagation();
  }

  private follow(): void {
    if (!this.shown || this.frame !== 0) return;
    const view = this.document.defaultView as Window;
    this.frame = view.requestAnimationFrame(() => {
      this.frame = 0;
      if (this.shown) this.position();
    });
  }

  private position(): void {
    const { shown, host, sheet } = this;
    const view = this.document.defaultView as Window;
    const words = shown?.words() ?? [];
    if (words.length === 0) return;
    const size = { width: view.document.documentElement.clientWidth, height: view.innerHeight };
    host.style.setProperty('--card-height', `${size.height}px`);
    const own = { width: sheet.offsetWidth, height: sheet.offsetHeight };
    const direction = view.getComputedStyle(sheet).direction === 'rtl' ? 'rtl' : 'ltr';
    const { left, top, maxHeight } = place(own, words, size, direction);
    host.style.setProperty('--card-left', `${Math.round(left)}px`);
    host.style.setProperty('--card-top', `${Math.round(top)}px`);
    host.style.setProperty('--card-height', `${Math.floor(maxHeight)}px`);
  }
}
