/** BibLaTeX entries (`@online`), in UTF-8: one a claim, with the words in the note. */
import type { Claim } from '../claim';
import { day, type Format, oneLine } from './format';

export const bibtex: Format = {
  extension: 'bib',
  type: 'application/x-bibtex',
  head: () => '',
  one: entry,
  between: '\n',
  tail: () => '',
};

function entry({ id, page, source, content, firstSeenAt }: Claim): string {
  const fields: [string, string][] = [
    ['author', `{${escaped(page.author || page.siteName || page.site)}}`],
    ['title', escaped(page.title)],
    ['organization', escaped(page.siteName || page.site)],
    ['url', oneLine(page.url).replace(/[{}\\%\s]/gu, encodeURIComponent)],
    ...(page.publishedAt === null ? [] : ([['date', day(page.publishedAt)]] as [string, string][])),
    ['urldate', day(firstSeenAt)],
    ['note', escaped(`${source ? `${source}: ` : ''}«${content}»`)],
    ['langid', 'arabic'],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return `@online{riwaya-${id.slice(0, 12)},\n${lines.join('\n')}\n}\n`;
}

const NAMED: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  oneLine(text).replace(/[\\{}%&$#_~^]/gu, (sign) => NAMED[sign] ?? `\\${sign}`);
