import { type Document, formAt, type Paragraph, type Range } from './document';
import { isComma } from './words';

/** The clause that ends before the token at `at`: what a cue at its end («…، بحسب الوزارة») attributes. */
export function clauseBefore(document: Document, paragraph: Paragraph, at: number): Range | null {
  const { quotes, tokens } = document;
  const sentence = document.sentences[document.sentenceOf[at] as number];
  if (!sentence) return null;
  let end = at;
  while (
    end > sentence.first &&
    (isComma(formAt(document, end - 1)) || formAt(document, end - 1) === '-' || formAt(document, end - 1) === '–')
  )
    end--;
  const level = quotes.of[at] as number;
  const floor = Math.max(
    sentence.first,
    paragraph.first,
    level >= 0 ? (quotes.list[level] as { open: number }).open + 1 : 0,
  );
  let first = floor;
  for (let back = end - 1; back > floor; back--) {
    const form = formAt(document, back);
    if (
      isComma(form) &&
      /^(?:لكن|ولكن|لكنه|لكنها|لكنهم|فيما|بينما|غير)$/.test(formAt(document, back + 1)) &&
      (quotes.of[back] as number) === level
    ) {
      first = back + 1;
      break;
    }
    if (form === '؛' || (form === ':' && back - floor < 12 && end - back > 3)) {
      first = back + 1;
      break;
    }
  }
  while (first < end && tokens[first]?.kind === 'mark') first++;
  // A quotation that makes up the whole clause is given without its marks.
  while (
    end > first &&
    tokens[end - 1]?.kind === 'mark' &&
    formAt(document, end - 1) !== ')' &&
    formAt(document, end - 1) !== '%'
  )
    end--;
  return end - first >= 2 ? { first, end } : null;
}
