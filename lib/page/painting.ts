/**
 * Painting by CSS custom highlights: the page's tree is not touched. The ranges are static ones: live ranges tax every later
 * change that the page makes (4,000 changes with 5,000 of them alive take seven times as long in Chromium); static ones go
 * stale where the text changes, and are made anew when it is read again.
 */
import type { Span } from '../arabic/span';
import type { ArticleText } from './article-text';
import { type Mark, ROLES, type Role } from './marks';

/** The page shares the registry: a prefix keeps our names apart from its own. The style sheet has a rule for each. */
const PREFIX = 'riwaya-';
const LAYERS = [...ROLES, 'focus'] as const;
type Layer = Role | 'focus';
/** Text is light on a dark page; the page decides that, not the system. */
export type Ground = 'light' | 'dark';

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

  /** Replaces all that was painted. */
  paint(text: ArticleText, marks: Mark[], ground: Element): void {
    this.ground = groundOf(this.view, ground);
    const ranges = new Map<Layer, StaticRange[]>();
    for (const mark of marks) {
      const layer = ranges.get(mark.role) ?? [];
      layer.push(...text.rangesOf(mark));
      ranges.set(mark.role, layer);
    }
    this.drop();
    for (const role of ROLES) this.put(role, ranges.get(role) ?? []);
  }

  /** Sets one stretch apart from the rest: what the reader points at or was brought to. */
  focus(text: ArticleText, spans: Span[]): void {
    this.unfocus();
    this.put(
      'focus',
      spans.flatMap((span) => text.rangesOf(span)),
    );
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

  private put(layer: Layer, ranges: StaticRange[]): void {
    if (!this.registry || ranges.length === 0) return;
    const highlight = new this.view.Highlight(...ranges.splice(0, 5_000));
    // Adding one by one: a page of 5 MB has more ranges than a call takes arguments.
    for (const range of ranges) highlight.add(range);
    highlight.priority = LAYERS.indexOf(layer);
    const name = nameOf(layer, this.ground);
    this.own.set(name, highlight);
    this.registry.set(name, highlight);
  }

  private remove(name: string): void {
    const highlight = this.own.get(name);
    if (!highlight) return;
    this.own.delete(name);
    if (this.registry?.get(name) === highlight) this.registry.delete(name);
  }
}

/** Dark where the article's own text is light. */
function groundOf(view: Window, element: Element): Ground {
  const parts = /rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)/.exec(view.getComputedStyle(element).color);
  if (!parts) return 'light';
  const [red, green, blue] = parts.slice(1).map(Number) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140 ? 'dark' : 'light';
}
