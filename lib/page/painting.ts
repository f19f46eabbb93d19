/**
 * Painting by CSS custom highlights: the page's tree is not touched. The ranges are static ones: live ranges tax every later
 * change that the page makes (4,000 changes with 5,000 of them alive take seven times as long in Chromium); static ones go
 * stale where the text changes, and are made anew when it is read again.
 */
import type { Span } from '../arabic/span';
import type { ArticleText } from './article-text';
import { type Ground, groundOf } from './ground';
import { type Mark, ROLES, type Role } from './marks';
import type { Sliced } from './slices';

/** The page shares the registry: a prefix keeps our names apart from its own. The style sheet has a rule for each. */
const PREFIX = 'riwaya-';
/** From the one painted over to the one painted last. */
const LAYERS = [...ROLES, 'changed', 'focus'] as const;
type Layer = Role | 'changed' | 'focus';

const MARKS_PER_STEP = 200;

const nameOf = (layer: Layer, ground: Ground) => `${PREFIX}${layer}${ground === 'dark' ? '-on-dark' : ''}`;

interface Registry {
  get(name: string): Highlight | undefined;
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
}

export class Painter {
  private readonly own = new Map<string, Highlight>();
  /** What was painted on last. */
  ground: Ground = 'light';
  private readonly registry: Registry | null;

  constructor(private readonly view: Window & typeof globalThis) {
    this.registry = (view.CSS as { highlights?: Registry } | undefined)?.highlights ?? null;
  }

  /** Replaces all that was painted, at once, after what takes long has been made ready. */
  *paint(text: ArticleText, marks: Mark[], changed: Span[], ground: Element): Sliced<void> {
    const layers = new Map<Layer, Highlight>();
    const add = (layer: Layer, span: Span) => {
      for (const range of text.rangesOf(span)) {
        const highlight = layers.get(layer) ?? new this.view.Highlight();
        highlight.add(range);
        layers.set(layer, highlight);
      }
    };
    for (const [index, mark] of marks.entries()) {
      if (index % MARKS_PER_STEP === MARKS_PER_STEP - 1) yield;
      add(mark.role, mark);
    }
    for (const span of changed) add('changed', span);
    this.drop();
    this.ground = groundOf(this.view, ground);
    for (const [layer, highlight] of layers) this.put(layer, highlight);
  }

  /** Takes the colours for the ground that the words stand on now. */
  matchGround(element: Element): void {
    const ground = groundOf(this.view, element);
    if (ground === this.ground) return;
    const painted = LAYERS.map((layer) => [layer, this.own.get(nameOf(layer, this.ground))] as const);
    this.drop();
    this.ground = ground;
    for (const [layer, highlight] of painted) if (highlight) this.put(layer, highlight);
  }

  /** Sets one stretch apart from the rest: what the reader points at or was brought to. */
  focus(text: ArticleText, spans: Span[]): void {
    this.unfocus();
    const ranges = spans.flatMap((span) => text.rangesOf(span));
    if (ranges.length > 0) this.put('focus', new this.view.Highlight(...ranges));
  }

  unfocus(): void {
    this.remove(nameOf('focus', this.ground));
  }

  /** A script of the page can take highlights out of the registry: puts ours back where one has. True where it had to. */
  restore(): boolean {
    let missing = false;
    for (const [name, highlight] of this.own) {
      if (this.registry?.get(name) === highlight) continue;
      this.registry?.set(name, highlight);
      missing = true;
    }
    return missing;
  }

  /** Takes away what this painter painted, and leaves what a newer one has painted under the same names. */
  drop(): void {
    for (const name of [...this.own.keys()]) this.remove(name);
  }

  private put(layer: Layer, highlight: Highlight): void {
    highlight.priority = LAYERS.indexOf(layer);
    const name = nameOf(layer, this.ground);
    this.own.set(name, highlight);
    this.registry?.set(name, highlight);
  }

  private remove(name: string): void {
    const highlight = this.own.get(name);
    if (!highlight) return;
    this.own.delete(name);
    if (this.registry?.get(name) === highlight) this.registry.delete(name);
  }
}
