/**
 * The article as plain text, with the way back to the page: headline, an empty line, then its paragraphs, each on lines of
 * their own. Offsets are UTF-16 code units of `text`.
 */
import type { Span } from '../arabic/span';
import type { Article } from './article';
import type { Block } from './blocks';
import type { Sliced } from './slices';

/** `text.slice(start, start + length)` is `node.data.slice(at, at + length)`. Pieces are in the order of the text. */
interface Piece {
  start: number;
  length: number;
  node: Text;
  at: number;
  /** Pieces of one paragraph have one number: a range may run from one to the next. */
  paragraph: number;
}

export interface ArticleText {
  text: string;
  /** Where the headline stands; empty where there is none. */
  headline: Span;
  /** The words of `span` on the page, one range for each paragraph that it touches. */
  rangesOf(span: Span): StaticRange[];
  /** The offset in `text` of a point in the page's text; null where that text is not of the article. */
  offsetAt(node: Node, at: number): number | null;
}

const BLANKS = /[ \t\n\r\f]+/g;
const BLOCKS_PER_STEP = 100;

export function* articleText(article: Article): Sliced<ArticleText> {
  const setter = new TypeSetter();
  if (article.headline) setter.add(article.headline);
  const headline = { start: 0, end: setter.length };
  let count = 0;
  for (const block of article.body) {
    if (++count % BLOCKS_PER_STEP === 0) yield;
    setter.add(block);
  }
  return setter.finish(headline);
}

class TypeSetter {
  length = 0;
  private parts: string[] = [];
  private pieces: Piece[] = [];
  private paragraph = 0;
  private pendingBlank = false;

  add(block: Block): void {
    this.breakParagraph();
    for (const { node, breakBefore, blankBefore } of block.runs) {
      if (breakBefore > 1) this.breakParagraph();
      else if (breakBefore === 1) this.breakLine();
      if (blankBefore) this.pendingBlank = true;
      this.addText(node);
    }
  }

  finish(headline: Span): ArticleText {
    return new Mapped(this.parts.join(''), headline, this.pieces);
  }

  private breakParagraph(): void {
    this.pendingBlank = false;
    if (this.length > 0 && this.pieces[this.pieces.length - 1]?.paragraph === this.paragraph) {
      this.push('\n\n');
      this.paragraph++;
    }
  }

  private breakLine(): void {
    this.pendingBlank = false;
    if (this.pieces[this.pieces.length - 1]?.paragraph === this.paragraph) this.push('\n');
  }

  /** One piece for each stretch without a run of white space that has to shrink to one blank. */
  private addText(node: Text): void {
    const { data } = node;
    let at = 0;
    BLANKS.lastIndex = 0;
    for (let gap = BLANKS.exec(data); ; gap = BLANKS.exec(data)) {
      if (gap && gap[0] === ' ' && gap.index > at && gap.index + 1 < data.length) continue;
      this.addPiece(node, at, gap ? gap.index : data.length);
      if (!gap) return;
      this.pendingBlank = true;
      at = gap.index + gap[0].length;
    }
  }

  private addPiece(node: Text, from: number, to: number): void {
    if (to <= from) return;
    if (this.pendingBlank && this.pieces[this.pieces.length - 1]?.paragraph === this.paragraph) {
      if (!this.parts[this.parts.length - 1]?.endsWith('\n')) this.push(' ');
    }
    this.pendingBlank = false;
    this.pieces.push({ start: this.length, length: to - from, node, at: from, paragraph: this.paragraph });
    this.push(node.data.slice(from, to));
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}

class Mapped implements ArticleText {
  private byNode: Map<Node, number> | null = null;

  constructor(
    readonly text: string,
    readonly headline: Span,
    private readonly pieces: Piece[],
  ) {}

  rangesOf(span: Span): StaticRange[] {
    const ranges: StaticRange[] = [];
    let at = this.firstEndingAfter(span.start);
    while (at < this.pieces.length) {
      const first = this.pieces[at] as Piece;
      if (first.start >= span.end) break;
      let last = first;
      for (at++; at < this.pieces.length; at++) {
        const next = this.pieces[at] as Piece;
        if (next.start >= span.end || next.paragraph !== first.paragraph || !sameTree(next.node, first.node)) break;
        last = next;
      }
      ranges.push(
        new StaticRange({
          startContainer: first.node,
          startOffset: first.at + Math.max(0, span.start - first.start),
          endContainer: last.node,
          endOffset: last.at + Math.min(last.length, span.end - last.start),
        }),
      );
    }
    return ranges;
  }

  offsetAt(node: Node, at: number): number | null {
    this.byNode ??= new Map(this.pieces.map(({ node }, index): [Node, number] => [node, index]).reverse());
    const first = this.byNode.get(node);
    if (first === undefined) return null;
    for (let index = first; index < this.pieces.length; index++) {
      const piece = this.pieces[index] as Piece;
      if (piece.node !== node) break;
      if (at <= piece.at + piece.length) return piece.start + Math.max(0, at - piece.at);
    }
    return null;
  }

  private firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const { start, length } = this.pieces[middle] as Piece;
      if (start + length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A range may not cross the border of a shadow root. */
const sameTree = (a: Node, b: Node) => a.parentNode === b.parentNode || a.getRootNode() === b.getRootNode();
