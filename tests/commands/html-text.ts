import { Window } from 'happy-dom';
import { findArticle } from '../../lib/page/article';
import { articleText } from '../../lib/page/article-text';
import { runAtOnce } from '../../lib/page/slices';

const LENT = ['Node', 'NodeFilter', 'Element', 'HTMLElement', 'Text'] as const;

/** The article of a page as served, as the extension would read it; all of the page's words where it has no article. */
export function htmlText(html: string): string {
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  // The page code speaks to the browser's own names; here they are lent by happy-dom.
  for (const name of LENT) Object.assign(globalThis, { [name]: window[name] });
  try {
    const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
    const article = runAtOnce(findArticle(document));
    if (article) return runAtOnce(articleText(article)).text;
    for (const element of document.querySelectorAll('script, style, noscript, template')) element.remove();
    return (document.body?.textContent ?? '')
      .replace(/[ \t\r\f]+/g, ' ')
      .replace(/\s*\n\s*/g, '\n')
      .trim();
  } finally {
    window.happyDOM.abort();
  }
}
