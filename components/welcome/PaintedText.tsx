import type { Mark } from '../../lib/page/marks';

interface PaintedTextProps {
  text: string;
  marks: Mark[];
  /** The statement that was asked for; null for none. */
  shown: number | null;
}

/** A text with its statements painted as they are on a page. It is our own, so it may be wrapped where a page may not. */
export function PaintedText({ text, marks, shown }: PaintedTextProps) {
  const breaks = [...text.matchAll(/\n+/gu)];
  let from = 0;
  const paragraphs = [...breaks, null].map((match) => {
    const paragraph = { start: from, end: match ? match.index : text.length };
    if (match) from = match.index + match[0].length;
    return paragraph;
  });
  return (
    <div class="painted words" dir="rtl" lang="ar">
      {paragraphs.map(({ start, end }, index) => {
        const Tag = index === 0 ? 'h3' : 'p';
        return <Tag key={start}>{paintedPieces(text, marks, shown, start, end)}</Tag>;
      })}
    </div>
  );
}

function paintedPieces(text: string, marks: Mark[], shown: number | null, start: number, end: number) {
  const pieces = [];
  let at = start;
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue;
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    if (from > at) pieces.push(text.slice(at, from));
    pieces.push(
      <span key={from} class={`painted-${mark.role}${mark.statement === shown ? ' painted-shown' : ''}`}>
        {text.slice(from, to)}
      </span>,
    );
    at = to;
  }
  if (at < end) pieces.push(text.slice(at, end));
  return pieces;
}
