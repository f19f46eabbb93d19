/** What is read on real pages of Arabic news sites, and on the shapes that pages take; in a real browser. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Target } from './browsers';
import { launch, root, type Session } from './harness';
import { probe } from './page-code';
import type { Probed } from './page-probe';
import { SHAPES } from './page-shapes';
import { type Site, serve } from './server';

const target = inject('target' as never) as Target;
const HOST = 'article.example';
const pages = path.join(root, '../shared/corpus/pages');

interface Expected {
  file: string;
  first: string;
  last: string;
  /** Of the body and its captions. */
  holds: string[];
  /** Navigation, related links, comments, tickers. */
  lacks: string[];
}

const REAL: Expected[] = [
  {
    file: 'cnn_arabic.html',
    first: 'معارضون يسيطرون على مخازن للصواريخ بريف دمشق\n\nدمشق، سوريا (CNN) -- أكدت جهات سورية معارضة',
    last: 'تدير المناطق التي يقطنها الأكراد في سوريا بشكل مستقل.',
    holds: ['وبحسب المرصد فقد اغتنم مقاتلو الكتائب المقاتلة أسلحة مضادة للدروع وصواريخ أرض- أرض (غراد)'],
    lacks: ['السودان: السعودية', 'شيخ الأزهر', 'ترحب شبكة', 'خدمة آخر خبر', 'Turner', 'آخر تحديث'],
  },
  {
    file: 'sputnik-arabic.html',
    first: 'مصر تسجل 30 إصابة جديدة وحالتي وفاة بفيروس كورونا\n\nأعلنت وزارة الصحة والسكان المصرية',
    last: 'معربة عن قلقها من احتمال تزايد المصابين بشكل كبير.',
    holds: ['وجارى اتخاذ كافة الإجراءات الوقائية', 'وكشف مجاهد عن إجمالي عدد المصابين'],
    lacks: ['حواتمة', 'تحظر تصدير', 'تعليقك', 'sputniknews.com', 'أطعمة', 'تسجيل حسابك', 'أمريكا تعتزم'],
  },
  {
    file: 'youm7.html',
    first: 'وزير الرى يشهد توقيع عقد دراسة تحديد السحب الآمن للخزانات الجوفية مع جامعة القاهرة\n\n',
    last: 'بذل المزيد من الجهد بالمرحلة الثانية للدراسة.',
    holds: ['الدكتور محمد عبد العاطي وزير الموارد المائية والري', 'شهد الدكتور محمد عبد العاطي وزير الموارد'],
    lacks: ['اضف تعليق', 'الزمالك', 'لجنة إيراد النهر', 'الكهرباء لـ', 'بايرن', 'تم التصميم'],
  },
  {
    file: 'albayan.html',
    first: 'القائم بأعمال السفارة الأفغانية يثمّن جهود الإمارات\n\n',
    last: 'للسيطرة على الوباء والحد من انتشاره والقضاء عليه.',
    holds: ['ودعا داودزي أبناء الجالية الأفغانية'],
    lacks: ['تخصصات تعتمد', 'غوغل نيوز', 'Disqus', 'جميع الحقوق'],
  },
  {
    file: 'lbcgroup.html',
    first: '"شعر وردي يُشعل السخرية"… لغز لون شعر دونالد ترامب يربك الجمهور وخبير يشرح السبب\n\nأثار ظهور دونالد ترامب',
    last: 'معتبرين أنه "لا ينسجم إطلاقًا مع صورته المعتادة".',
    holds: ['وأشار فوشيه إلى أن الإضاءة قد تكون عاملًا حاسمًا أيضًا'],
    lacks: ['في إعارة نادرة', 'زوّجهما', 'شاهد أحدث البرامج', 'دعوى القوات', 'وزير الداخلية'],
  },
];

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function counted(list: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe(`the article in ${target}`, () => {
  let site: Site;
  let session: Session;

  beforeAll(async () => {
    site = await serve(path.join(root, 'tests/demo/sites'));
    session = await launch(target, { hosts: [HOST] });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const read = async (html: string | Buffer, prepare?: (page: Page) => Promise<unknown>): Promise<Probed | null> => {
    site.put(HOST, '/news/2026/08/09/story.html', html);
    const page = await session.browser.newPage();
    await page.goto(site.address(HOST, '/news/2026/08/09/story.html'), { waitUntil: 'domcontentloaded' });
    await prepare?.(page);
    await probe(page);
    // In one task: between two, the page's own late events (an image that fails) may change it too.
    const { read, touched } = await page.evaluate(() => {
      const before = document.documentElement.outerHTML;
      const read = (globalThis as unknown as { riwaya: { read(): Probed | null } }).riwaya.read();
      return { read, touched: document.documentElement.outerHTML !== before };
    });
    expect(touched).toBe(false);
    await page.close();
    return read;
  };
  /** As served, but without its scripts: what they would fetch is not there. */
  const real = (file: string) =>
    read(readFileSync(path.join(pages, file), 'utf8').replace(/<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, ''));

  describe.skipIf(!existsSync(pages))('real pages (skipped where the corpus is not beside the project)', () => {
    it.each(REAL)(
      '$file: headline, body and captions, and nothing else',
      async ({ file, first, last, holds, lacks }) => {
        const found = await real(file);
        expect(found?.text.startsWith(first), found?.text.slice(0, 200)).toBe(true);
        expect(found?.text.endsWith(last), found?.text.slice(-200)).toBe(true);
        for (const part of holds) expect(found?.text).toContain(part);
        for (const part of lacks) expect(found?.text).not.toContain(part);
        expect(found?.astray).toEqual([]);
      },
    );

    it('bbc-arabic.html: at least 97 % of the expected words, at most 3 % from elsewhere', async () => {
      const html = readFileSync(path.join(pages, 'bbc-arabic.expected.html'), 'utf8');
      const expected = counted(words(html.replace(/<[^>]*>/g, ' ')));
      const found = await real('bbc-arabic.html');
      const got = counted(words(found?.text ?? ''));
      let shared = 0;
      for (const [word, count] of expected) shared += Math.min(count, got.get(word) ?? 0);
      const sum = (counts: Map<string, number>) => [...counts.values()].reduce((all, count) => all + count, 0);
      expect(shared / sum(expected)).toBeGreaterThanOrEqual(0.97);
      expect(1 - shared / sum(got)).toBeLessThanOrEqual(0.03);
      expect(found?.astray).toEqual([]);
    });
  });

  it('reads any tree of elements without fail, and finds each of its words again at their place', async () => {
    const word = fc.constantFrom(
      'قال',
      'المتحدث',
      'إن',
      'الجيش',
      '«صدّ»',
      'هجوما،',
      'على',
      'المعمل.',
      '٢٠',
      'CNN',
      '\u00a0',
      ' ',
      '\n\t ',
    );
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    const tag = fc.constantFrom(
      'p',
      'div',
      'span',
      'b',
      'a',
      'li',
      'ul',
      'td',
      'article',
      'section',
      'h1',
      'h2',
      'blockquote',
      'em',
      'custom-box',
    );
    const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
      tree: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
      node: fc.oneof(
        { maxDepth: 5 },
        text,
        fc.constant('<br>'),
        fc.constant('<!-- -->'),
        fc.constant('<script>1</script>'),
        fc.tuple(tag, tie('tree')).map(([name, inner]) => `<${name}>${inner}</${name}>`),
      ),
    }));
    const pages = fc
      .sample(tree, { numRuns: 300, seed: 7 })
      .map((inner) => `${inner}<p>${'قال المتحدث إن الجيش صد هجوما على المعمل. '.repeat(5)}</p>`);
    site.put(HOST, '/any.html', '<!doctype html><title>أي صفحة</title><body></body>');
    const page = await session.browser.newPage();
    await page.goto(site.address(HOST, '/any.html'));
    await probe(page);
    const astray = await page.evaluate((bodies) => {
      const { riwaya } = globalThis as unknown as { riwaya: { read(): Probed | null } };
      return bodies.flatMap((body) => {
        document.body.innerHTML = body;
        const found = riwaya.read();
        return found && found.astray.length === 0 ? [] : [{ body, astray: found?.astray ?? null }];
      });
    }, pages);
    expect(astray).toEqual([]);
    await page.close();
  });

  it.each(SHAPES)('$name', async ({ html, text, page: expectedPage, prepare }) => {
    const found = await read(html, prepare);
    expect(found?.text ?? null).toBe(text);
    expect(found?.astray ?? []).toEqual([]);
    if (expectedPage) expect(found?.page).toMatchObject(expectedPage);
  });
});
