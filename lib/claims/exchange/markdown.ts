/**
 * A citation block: quote, speaker, outlet, address, time seen. Every foreign string is isolated (U+2068 … U+2069), so that Arabic
 * and Latin beside each other keep their order wherever the text is pasted.
 */
import type { Claim, ClaimRelation } from '../claim';
import { day, type Format, type FormatContext, instant, oneLine } from './format';

const WORDS = {
  ar: {
    unnamed: 'مصدر غير مسمى',
    seen: 'شوهد',
    published: 'نشر',
    gone: 'لم يعد في الصفحة منذ',
    conflict: 'تعارض',
    agreement: 'اتفاق',
  },
  en: {
    unnamed: 'unnamed source',
    seen: 'seen',
    published: 'published',
    gone: 'gone from the page since',
    conflict: 'Conflict',
    agreement: 'Agreement',
  },
};

export const markdown: Format = {
  extension: 'md',
  type: 'text/markdown',
  head: () => '',
  one: citation,
  between: '\n',
  tail: () => '',
};

/** The accounts of a comparison, one citation each, then what they differ or meet in; a single account as it is. */
export function comparisonCitation(claims: Claim[], relations: ClaimRelation[], context: FormatContext): string {
  const [only] = claims;
  if (only && claims.length === 1) return citation(only, context);
  const numbers = new Map(claims.map(({ id }, index) => [id, index + 1]));
  const accounts = claims.map(
    (claim, index) => `${index + 1}. ${citation(claim, context).replace(/\n(?=.)/gu, '\n   ')}`,
  );
  const reasons = relations.flatMap(({ a, b, type, reason }) => {
    const [first, second] = [numbers.get(a), numbers.get(b)].sort((x, y) => (x ?? 0) - (y ?? 0));
    if (first === undefined || second === undefined) return [];
    return [`- ${WORDS[context.language][type]} (${first}, ${second}): ${isolated(reason[context.language])}\n`];
  });
  return [accounts.join('\n'), ...(reasons.length > 0 ? [reasons.join('')] : [])].join('\n');
}

function citation({ content, source, page, firstSeenAt, goneAt }: Claim, { language }: FormatContext): string {
  const words = WORDS[language];
  const times = [
    ...(page.publishedAt === null ? [] : [`${words.published} ${day(page.publishedAt)}`]),
    `${words.seen} ${instant(firstSeenAt)}`,
    ...(goneAt === null ? [] : [`${words.gone} ${instant(goneAt)}`]),
  ];
  const outlet = isolated(page.siteName || page.site);
  return [
    `> «${isolated(content)}»`,
    '>',
    `> — ${isolated(source || words.unnamed)}, ${outlet}, [${isolated(page.title || page.site)}](<${address(page.url)}>), ${times.join(', ')}`,
    '',
  ].join('\n');
}

const isolated = (text: string): string => `\u2068${escaped(oneLine(text))}\u2069`;

/** Signs that Markdown or HTML would take for theirs. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#|~<>&!]/gu, (sign) =>
    sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`,
  );

const address = (url: string): string => oneLine(url).replace(/[<>\s]/gu, encodeURIComponent);
