/** Runs inside a page of a test: reads its article with the project's own code, and tells what was read. */
import { findDates } from '../../lib/arabic/dates';
import { findArticle } from '../../lib/page/article';
import { articleText } from '../../lib/page/article-text';
import { pageInfo } from '../../lib/page/metadata';
import { runAtOnce } from '../../lib/page/slices';

function read() {
  const article = runAtOnce(findArticle(document));
  if (!article) return null;
  const text = runAtOnce(articleText(article));
  // Every word on the way to the page and back: the ranges must hold the very words of the text.
  const words = [...text.text.matchAll(/\S+/g)];
  const astray = words.filter((word) => {
    const [range] = text.rangesOf({ start: word.index, end: word.index + word[0].length });
    return !range || wordsOf(range) !== word[0];
  });
  return { text: text.text, page: pageInfo(document, article, findDates), astray: astray.map(([word]) => word) };
}

function wordsOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const words = range.cloneContents();
  for (const unseen of words.querySelectorAll('script, style')) unseen.remove();
  return words.textContent ?? '';
}

export type Probed = NonNullable<ReturnType<typeof read>>;

Object.assign(globalThis, { riwaya: { read } });
