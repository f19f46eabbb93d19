/** The reader on one page, from the first look on: what it paints, shows and follows, and what it leaves alone. */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Target } from './browsers';
import { cardAppears, cardGoes, cardText, covered, hasCard, hover } from './card';
import { launch, root, type Session } from './harness';
import { painted, settled } from './painted';
import { type Site, serve } from './server';
import { storedClaims, storedPages } from './stored';

const target = inject('target' as never) as Target;
const HOST = 'www.aljazeera.net';

interface ChromeParts {
  tabs: {
    query(query: object): Promise<{ id: number }[]>;
    sendMessage(tab: number | undefined, message: object): Promise<unknown>;
  };
  scripting: { executeScript(injection: object): Promise<unknown> };
}

const TITLE = 'معارك في محيط معمل الإسمنت بين المجلس والجيش';
const P1 =
  'أعلن مجلس الشرق، يوم الأحد، سيطرته على معظم أجزاء معمل الإسمنت شرقي البلدة بعد معارك استمرت يومين مع قوات الحكومة.';
const P2 = 'وقال متحدث باسم الجيش إن القوات صدت هجوما واسعا على معمل الإسمنت ومنعت المسلحين من دخوله.';
const P3 =
  'ويعد المعمل، المتوقف عن العمل منذ أعوام، أكبر منشأة صناعية في المنطقة، ويشرف على الطريق الواصل بين البلدتين.';
const LATE = 'وأكدت منظمة الهلال الأحمر أن عشرين مدنيا نقلوا إلى المستشفى خلال الساعات الماضية من القرى القريبة.';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${TITLE}</title>${head}<style>body{font:18px/1.8 'Noto Naskh Arabic',serif;max-width:40rem;margin:2rem auto}</style></head><body>${body}</body></html>`;
const article = (...paragraphs: string[]) =>
  `<main><article><h1>${TITLE}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>`;
const STORY = page(article(P1, P2, P3));

describe(`the reader in ${target}`, () => {
  let site: Site;
  let session: Session;
  let open: Page[] = [];

  beforeAll(async () => {
    site = await serve(path.join(root, 'tests/demo/sites'));
    session = await launch(target, { hosts: [HOST] });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });
  afterEach(async () => {
    await Promise.all(open.map((each) => each.close()));
    open = [];
  });

  let count = 0;
  const show = async (
    html: string,
    prepare?: (tab: Page) => Promise<unknown>,
    viewport = { width: 1000, height: 800 },
  ) => {
    const address = `/news/story-${++count}.html`;
    site.put(HOST, address, html);
    const tab = await session.browser.newPage();
    open.push(tab);
    await tab.setViewport(viewport);
    await prepare?.(tab);
    await tab.goto(site.address(HOST, address));
    return tab;
  };
  const read = async (
    html: string,
    prepare?: (tab: Page) => Promise<unknown>,
    viewport?: { width: number; height: number },
  ) => {
    const tab = await show(html, prepare, viewport);
    await settled(tab);
    return tab;
  };
  const html = (tab: Page) => tab.evaluate(() => document.documentElement.outerHTML);
  const paints = (tab: Page, words: string) =>
    tab.waitForFunction(
      (wanted) =>
        [...CSS.highlights].some(
          ([name, layer]) =>
            name.startsWith('riwaya-') &&
            [...layer].some(({ startContainer, startOffset }) =>
              (startContainer.textContent ?? '').slice(startOffset).startsWith(wanted),
            ),
        ),
      { timeout: 10_000 },
      words,
    );

  it('shows a card for the words under the pointer, beside them, and takes it away again', async () => {
    const tab = await read(STORY);
    const before = await html(tab);
    await hover(tab, 'source');
    await cardAppears(tab);
    expect(await tab.evaluate(() => document.querySelector('riwaya-card')?.shadowRoot)).toBeNull();
    expect(await covered(tab)).toBe(0);
    if (target === 'chromium') expect(await cardText(tab)).toContain('مجلس الشرق');
    await tab.keyboard.press('Escape');
    await cardGoes(tab);
    expect(await html(tab)).toBe(before);
    await tab.mouse.move(5, 790, { steps: 3 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await hover(tab, 'cue');
    await cardAppears(tab);
    await tab.mouse.move(5, 790, { steps: 3 });
    await cardGoes(tab);
    expect(await html(tab)).toBe(before);
  });

  it('keeps the card within a narrow page, off the words', async () => {
    const tab = await read(STORY, undefined, { width: 360, height: 740 });
    await hover(tab, 'source');
    await cardAppears(tab);
    const card = await tab.evaluate(() => document.querySelector('riwaya-card')?.getBoundingClientRect().toJSON());
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(360);
    expect(card.bottom).toBeLessThanOrEqual(740);
    expect(await covered(tab)).toBe(0);
  });

  it('paints and shows its card where the page forbids all styles and scripts', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; script-src 'none'">`;
    const tab = await read(page(article(P1, P2, P3), policy));
    await hover(tab, 'source');
    await cardAppears(tab);
    const card = await tab.evaluate(() => {
      const host = document.querySelector('riwaya-card') as Element;
      return { layer: getComputedStyle(host).zIndex, width: Math.round(host.getBoundingClientRect().width) };
    });
    expect(card).toEqual({ layer: '2147483647', width: 376 });
  });

  it('keeps what happens in the card from the page', async () => {
    const tab = await read(STORY);
    await tab.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      for (const type of ['click', 'pointerdown', 'keydown'])
        document.body.addEventListener(type, () => seen.push(type));
      window.addEventListener('click', () => seen.push('window click'));
    });
    await hover(tab, 'source');
    await cardAppears(tab);
    const box = await tab.evaluate(() => document.querySelector('riwaya-card')?.getBoundingClientRect().toJSON());
    await tab.mouse.move(box.left + box.width / 2, box.top + 60, { steps: 4 });
    await tab.mouse.click(box.left + box.width / 2, box.top + 60);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await hasCard(tab)).toBe(true);
    expect(await tab.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
    await tab.mouse.move(5, 790, { steps: 3 });
    await cardGoes(tab);
  });

  it('reads what comes late, and paints nothing twice', async () => {
    const tab = await read(STORY);
    const before = await painted(tab);
    await tab.evaluate((text) => {
      document.querySelector('article')?.append(Object.assign(document.createElement('p'), { textContent: text }));
    }, LATE);
    await paints(tab, 'منظمة الهلال الأحمر');
    const after = await painted(tab);
    expect(after.source.filter((words) => words === 'مجلس الشرق')).toEqual(
      before.source.filter((words) => words === 'مجلس الشرق'),
    );
    expect(new Set(after.source).size).toBe(after.source.length);
  });

  it('paints again where the page renders the same words anew', async () => {
    const tab = await read(STORY);
    const before = await painted(tab);
    await tab.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      main.replaceWith(main.cloneNode(true));
    });
    await tab.waitForFunction(
      () => [...(CSS.highlights.get('riwaya-source') ?? [])].some(({ startContainer }) => startContainer.isConnected),
      { timeout: 10_000 },
    );
    expect(await painted(tab)).toEqual(before);
  });

  it('follows a change of address without a new document, and saves the second article under its own', async () => {
    const tab = await read(STORY);
    await tab.evaluate((text) => {
      history.pushState(null, '', '/news/route-change.html');
      const main = document.querySelector('main') as HTMLElement;
      main.textContent = '';
      const add = (name: string, words: string) =>
        main.append(Object.assign(document.createElement(name), { textContent: words }));
      document.title = 'وزارة الصحة تعلن حصيلة جديدة للوباء في العاصمة';
      add('h1', document.title);
      add(
        'p',
        'أعلنت وزارة الصحة تسجيل ثلاثين إصابة جديدة بالوباء في العاصمة وضواحيها خلال الساعات الأربع والعشرين الماضية.',
      );
      add('p', text);
    }, P3);
    await paints(tab, 'وزارة الصحة');
    expect((await painted(tab)).source).not.toContain('مجلس الشرق');
    const desk = await session.openExtension('desk.html');
    open.push(desk);
    let urls: string[] = [];
    for (let wait = 0; wait < 40 && !urls.some((url) => url.includes('route-change')); wait++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      urls = (await storedPages(desk)).map(({ url }) => url);
    }
    expect(urls.filter((url) => url.includes('route-change')).length).toBe(1);
  });

  it('reads the article that the address stands for, as an endless page scrolls on', async () => {
    const second = 'وزارة الصحة تعلن حصيلة جديدة للوباء في العاصمة';
    const body =
      'أعلنت وزارة الصحة تسجيل ثلاثين إصابة جديدة بالوباء في العاصمة وضواحيها خلال الساعات الأربع والعشرين الماضية.';
    const more = `${article(P1, P2, P3, P3.replace('ويعد', 'وظل'))}<main><article><h1>${second}</h1><p>${body}</p><p>${P3.replace('المعمل', 'المستشفى')}</p><p>${P3.replace('المعمل', 'المركز')}</p></article></main>`;
    const tab = await read(page(more));
    expect((await painted(tab)).source).toContain('مجلس الشرق');
    expect((await painted(tab)).source).not.toContain('وزارة الصحة');
    await tab.evaluate((title) => {
      document.title = title;
      history.replaceState(null, '', '/news/second-of-the-scroll.html');
    }, second);
    await paints(tab, 'وزارة الصحة');
    expect((await painted(tab)).source).not.toContain('مجلس الشرق');
  });

  it('does nothing while its tab is hidden, and catches up once it is shown', async () => {
    const tab = await read(STORY);
    const other = await session.browser.newPage();
    open.push(other);
    await other.bringToFront();
    await tab.waitForFunction(() => document.hidden, { polling: 100 });
    await tab.evaluate((text) => {
      document.querySelector('article')?.append(Object.assign(document.createElement('p'), { textContent: text }));
    }, LATE);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await painted(tab)).source).not.toContain('منظمة الهلال الأحمر');
    await tab.bringToFront();
    await paints(tab, 'منظمة الهلال الأحمر');
  });

  it('paints within an open shadow root', async () => {
    const tab = await show(page(`<h1>${TITLE}</h1><story-body></story-body>`), async (each) => {
      await each.evaluateOnNewDocument(
        (texts) => {
          addEventListener('DOMContentLoaded', () => {
            const root = document.querySelector('story-body')?.attachShadow({ mode: 'open' });
            const box = document.createElement('div');
            for (const text of texts) box.append(Object.assign(document.createElement('p'), { textContent: text }));
            root?.append(box);
          });
        },
        [P1, P2, P3],
      );
    });
    await paints(tab, 'مجلس الشرق');
  });

  it('reads an article in a frame of the same site, and none in a small one', async () => {
    site.put(HOST, '/frame.html', STORY);
    const frames =
      '<iframe src="/frame.html" width="800" height="600"></iframe><iframe src="/frame.html" width="120" height="60"></iframe>';
    const tab = await show(page(`<h1>${TITLE}</h1>${frames}`));
    const layers = (at: number) =>
      tab.evaluate(
        (index) => (window.frames[index] as Window & typeof globalThis).CSS.highlights.has('riwaya-source'),
        at,
      );
    for (let wait = 0; wait < 50 && !(await layers(0)); wait++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await layers(0)).toBe(true);
    expect(await layers(1)).toBe(false);
  });

  it('marks words that the page has edited since they were saved, and says what was edited', async () => {
    const first = await read(page(article(P1, P2, P3)));
    const address = first.url();
    await first.close();
    open = [];
    site.put(HOST, new URL(address).pathname, page(article(P1.replace('على معظم أجزاء', 'على بعض أجزاء'), P2, P3)));
    const again = await session.browser.newPage();
    open.push(again);
    await again.setViewport({ width: 1000, height: 800 });
    await again.goto(address);
    await again.waitForFunction(() => (CSS.highlights.get('riwaya-changed')?.size ?? 0) > 0, { timeout: 10_000 });
    await hover(again, 'changed');
    await cardAppears(again);
    if (target === 'chromium') expect(await cardText(again)).toMatch(/معظم[^.]*بعض/);
    const desk = await session.openExtension('desk.html');
    open.push(desk);
    let edited: (string | undefined)[] = [];
    for (let wait = 0; wait < 40 && edited.length === 0; wait++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      edited = (await storedClaims(desk)).flatMap(({ gone }) => gone?.editedTo ?? []);
    }
    expect(edited.some((words) => words?.includes('على بعض أجزاء'))).toBe(true);
  });

  it('counts no other spelling as an edit', async () => {
    const first = await read(page(article(P1, P2, P3)));
    const address = first.url();
    await first.close();
    open = [];
    const vowelled = P1.replace('سيطرته', 'سَيْطَرَتَهُ').replace('أجزاء', 'اجزاء');
    site.put(HOST, new URL(address).pathname, page(article(vowelled, P2, P3)));
    const again = await session.browser.newPage();
    open.push(again);
    await again.goto(address);
    await settled(again);
    expect(await again.evaluate(() => CSS.highlights.has('riwaya-changed'))).toBe(false);
  });

  it('puts its highlights back where a script of the page has taken them out', async () => {
    const tab = await read(STORY);
    const before = await painted(tab);
    await tab.evaluate(() => CSS.highlights.clear());
    await tab.evaluate(
      (text) => {
        document.querySelector('article')?.append(Object.assign(document.createElement('p'), { textContent: text }));
      },
      P3.replace('ويعد', 'وكان'),
    );
    await paints(tab, 'مجلس الشرق');
    expect((await painted(tab)).source).toEqual(before.source);
  });

  it('paints for a dark page on dark ground, and for a light one on light, whatever the system prefers', async () => {
    const dark = page(article(P1, P2, P3), '<style>body{background:#111;color:#eee}</style>');
    const tab = await read(dark);
    const names = await tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('riwaya-')));
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => name.endsWith('-on-dark'))).toBe(true);
    await tab.evaluate(() => {
      document.body.style.cssText = 'background: white; color: black';
    });
    await tab.waitForFunction(
      () => CSS.highlights.has('riwaya-source') && !CSS.highlights.has('riwaya-source-on-dark'),
    );
  });

  it('leaves pages of other languages, empty pages and pages without an article alone', async () => {
    const quiet = async (body: string) => {
      const tab = await show(body);
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      return tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('riwaya-')));
    };
    const english =
      'The council said on Sunday that it had taken most of the plant after two days of fighting in the area. ';
    const persian =
      'وزیر امور خارجه گفت که مذاکرات ادامه خواهد داشت و طرف‌های درگیر باید به تعهدات خود پایبند بمانند تا صلح برقرار شود. ';
    expect(await quiet(`<title>x</title><h1>Plant</h1>${`<p>${english.repeat(4)}</p>`.repeat(4)}`)).toEqual([]);
    expect(
      await quiet(
        `<title>خبر</title><h1>گفتگوها ادامه دارد و مذاکرات سخت است</h1>${`<p>${persian.repeat(4)}</p>`.repeat(4)}`,
      ),
    ).toEqual([]);
    expect(await quiet('')).toEqual([]);
    expect(await quiet('<nav><a href="/">الرئيسية</a> <a href="/x">أخبار</a></nav>')).toEqual([]);
  });

  it('reads a page whose scripts froze, replaced and broke what they could', async () => {
    const hostile = `<script>
      for (const made of [Array, Object, Map, Set, Promise, Node, Element, Document, EventTarget, Range, Text])
        Object.freeze(made.prototype);
      Element.prototype.attachShadow = () => { throw new Error('no') };
      window.StaticRange = window.Highlight = window.CSS.supports = null;
      setInterval(() => window.postMessage({ riwaya: 'page/read', ask: {} }, '*'), 20);
      document.addEventListener('pointermove', (event) => event.stopImmediatePropagation(), true);
    </script>`;
    const tab = await read(page(article(P1, P2, P3), hostile));
    expect((await painted(tab)).source).toContain('مجلس الشرق');
  });

  it('reads a page of 5 MB, most of it no article, and a text far longer than any article', async () => {
    const paragraphs = Array.from({ length: 1_500 }, (_, at) => [P1, P2, P3, LATE][at % 4] as string);
    const links = '<li><a href="/x">وزير النقل يعلن افتتاح الجسر الشمالي أمام حركة الشاحنات غدا</a></li>'.repeat(
      38_000,
    );
    const tab = await show(page(`${article(...paragraphs)}<ul class="related">${links}</ul>`));
    await tab.waitForFunction(() => (CSS.highlights.get('riwaya-cue')?.size ?? 0) > 800, { timeout: 60_000 });
    expect((await painted(tab)).source).not.toContain('وزير النقل');
  }, 90_000);

  it.runIf(target === 'chromium')(
    'is read by keyboard: from statement to statement, and back to where the focus was',
    async () => {
      const tab = await read(page(`<button id="own">زر الصفحة</button>${article(P1, P2, P3)}`));
      await tab.focus('#own');
      const worker = await session.background();
      const step = (by: number) =>
        worker.evaluate(async (way) => {
          const { chrome } = globalThis as unknown as { chrome: ChromeParts };
          const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          await chrome.tabs.sendMessage(active?.id, { riwaya: 'reader/step', ask: { by: way } });
        }, by);
      await tab.bringToFront();
      await step(1);
      await cardAppears(tab);
      const focused = () => tab.evaluate(() => document.activeElement?.localName);
      expect(await focused()).toBe('riwaya-card');
      expect(await cardText(tab)).toContain('1 من');
      await tab.keyboard.press('ArrowLeft');
      await tab.waitForFunction(() => true);
      expect(await cardText(tab)).toContain('2 من');
      await step(-1);
      expect(await cardText(tab)).toContain('1 من');
      await tab.keyboard.press('Escape');
      await cardGoes(tab);
      expect(await focused()).toBe('button');
    },
  );

  it.runIf(target === 'chromium')('is one reader, however often it is started', async () => {
    const tab = await read(STORY);
    const before = await painted(tab);
    const worker = await session.background();
    await tab.bringToFront();
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: ChromeParts };
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      for (let time = 0; time < 2; time++)
        await chrome.scripting.executeScript({ target: { tabId: active?.id }, files: ['/content-scripts/reader.js'] });
    });
    await settled(tab);
    expect(await painted(tab)).toEqual(before);
    await hover(tab, 'source');
    await cardAppears(tab);
    expect(await tab.evaluate(() => document.querySelectorAll('riwaya-card').length)).toBe(1);
  });
});
