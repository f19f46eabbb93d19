/** Links to the words: the browser itself must find Arabic text by the fragment that is made for it. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { TextQuoteSelector } from '../../lib/claims/claim';
import { textFragmentUrl } from '../../lib/page/text-fragment';
import type { Target } from './browsers';
import { launch, root, type Session } from './harness';
import { type Site, serve } from './server';

const target = inject('target' as never) as Target;
const HOST = 'links.example';

const FILLER =
  'ويعد المعمل، المتوقف عن العمل منذ أعوام، أكبر منشأة صناعية في المنطقة كلها، ويشرف على الطريق بين البلدتين.';
const FIRST = 'وقال متحدث باسم الجيش إن الهجوم صد قبل وصوله إلى أسوار المعمل.';
const SECOND =
  'أما متحدث باسم المجلس فقال إن الهجوم صد لكن المعارك مستمرة في محيط المعمل حتى ساعة متأخرة من ليل أمس بين الطرفين.';
const paragraphs = [...Array(30).fill(FILLER), FIRST, ...Array(30).fill(FILLER), SECOND, ...Array(30).fill(FILLER)];
const TEXT = paragraphs.join('\n\n');

function quote(exact: string, after: string): TextQuoteSelector {
  const start = TEXT.indexOf(exact, TEXT.indexOf(after));
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: TEXT.slice(start - 32, start),
    suffix: TEXT.slice(start + exact.length, start + exact.length + 32),
  };
}

describe(`links to the words in ${target}`, () => {
  let site: Site;
  let session: Session;

  beforeAll(async () => {
    site = await serve(path.join(root, 'tests/demo/sites'));
    site.put(
      HOST,
      '/story.html',
      `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>خبر</title><body style="font:20px serif">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
    );
    session = await launch(target, { hosts: [HOST] });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  /** Which of the two paragraphs stand in the window. */
  const arrivesAt = async (link: string) => {
    const page = await session.browser.newPage();
    await page.setViewport({ width: 900, height: 600 });
    await page.goto(link);
    await page.waitForFunction(() => scrollY > 0, { timeout: 5_000 });
    const seen = await page.evaluate(
      (texts) =>
        texts.map((text) => {
          const element = [...document.querySelectorAll('p')].find((each) => each.textContent === text);
          const box = element?.getBoundingClientRect();
          return box !== undefined && box.bottom > 0 && box.top < innerHeight;
        }),
      [FIRST, SECOND],
    );
    await page.close();
    return seen;
  };

  it.each([
    ['a short quote that stands there twice, by its neighbours', 'الهجوم صد', 'أما متحدث', [false, true]],
    ['the same words at their first place', 'الهجوم صد', 'وقال متحدث', [true, false]],
    ['a quote that ends inside a word', 'أما متحد', 'أما متحدث', [false, true]],
    [
      'a long quote, by its ends',
      'المعارك مستمرة في محيط المعمل حتى ساعة متأخرة من ليل أمس بين الطرفين',
      'أما متحدث',
      [false, true],
    ],
  ])('%s', async (_name, exact, after, expected) => {
    const link = textFragmentUrl(site.address(HOST, '/story.html'), quote(exact, after));
    expect(await arrivesAt(link)).toEqual(expected);
  });
});
