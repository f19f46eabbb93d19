/** The working screens on what the reader has read: through the built extension and its interface alone. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Target } from './browsers';
import { launch, root, type Session } from './harness';
import { settled } from './painted';
import { type Site, serve } from './server';
import { storedClaims, storedRelations } from './stored';

const target = inject('target' as never) as Target;

/** Listed hosts of real outlets; the pages served under their names are invented. */
const FIRST = 'www.aljazeera.net';
const SECOND = 'www.alquds.co.uk';
const PAGE = '/news/cement-plant.html';

const demo = (host: string) => readFileSync(path.join(root, 'tests/demo/sites', host, PAGE.slice(1)), 'utf8');

describe(`the screens at work in ${target}`, () => {
  let site: Site;
  let session: Session;
  let desk: Page;
  const folder = mkdtempSync(path.join(tmpdir(), 'riwaya-screens-'));

  beforeAll(async () => {
    site = await serve(path.join(root, 'tests/demo/sites'));
    site.put(FIRST, PAGE, demo('www.alufuq.example'));
    site.put(SECOND, PAGE, demo('wna.example'));
    session = await launch(target, { hosts: [FIRST, SECOND] });
    desk = await session.openExtension('desk.html', { width: 1280, height: 900 });
    for (const host of [FIRST, SECOND]) {
      const page = await session.open(site.address(host, PAGE));
      await settled(page);
      await page.close();
    }
    await vi.waitFor(async () => expect((await storedRelations(desk)).length).toBeGreaterThan(0), 10_000);
    await desk.bringToFront();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await session?.close();
    await site?.close();
  });

  const text = (page: Page) => page.evaluate(() => document.body.innerText);
  const shows = (page: Page, words: string) =>
    page.waitForFunction(
      (wanted) => document.body.innerText.includes(wanted),
      { timeout: 10_000, polling: 100 },
      words,
    );
  /** Pressed without aiming: what loads beside a button may move it between the aim and the press. */
  const press = async (page: Page, name: string) => {
    const found = await page.waitForSelector(`::-p-xpath(//button[normalize-space(.)="${name}"])`);
    await found?.evaluate((button) => (button as HTMLElement).click());
  };
  const room = async (name: string) => {
    const found = await desk.waitForSelector(`::-p-xpath(//nav//a[normalize-space(.)="${name}"])`);
    await found?.evaluate((link) => (link as HTMLElement).click());
  };

  it('lists the points by themselves as pages are read, and lays one side by side by keyboard alone', async () => {
    await desk.waitForSelector('.point-link');
    await desk.focus('.point-link');
    await desk.keyboard.press('Enter');
    await desk.waitForSelector('.account');
    const columns = await desk.$$eval('.column-head', (all) => all.map((one) => one.textContent ?? ''));
    expect(columns.length).toBeGreaterThanOrEqual(2);
    expect(columns.join()).toContain('مجلس الشرق');
    expect(columns.join()).toContain('الجيش');
    const reasons = await desk.$$eval('.relation-row .reason', (all) => all.map((one) => one.textContent ?? ''));
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/[\u0621-\u064a]{3}/);
  });

  it('opens the page of an account at its words', async () => {
    const before = (await session.browser.pages()).length;
    await desk.click('.account .words-button');
    const opened = await vi.waitFor(async () => {
      const pages = await session.browser.pages();
      expect(pages.length).toBe(before + 1);
      const page = pages.find((each) => /aljazeera|alquds/.test(each.url()));
      expect(page).toBeDefined();
      return page as Page;
    }, 10_000);
    expect(opened.url()).toContain(PAGE);
    await opened.close();
    await desk.bringToFront();
  });

  it('says in the matrix who does not mention a point', async () => {
    await room('المصفوفة');
    await desk.waitForSelector('.matrix tbody th');
    const heads = await desk.$$eval('.matrix thead th', (all) => all.map((one) => one.textContent ?? ''));
    expect(heads.length).toBeGreaterThanOrEqual(3);
    expect(await text(desk)).toContain('لم يذكر');
    expect(await desk.$eval('.matrix thead th', (head) => getComputedStyle(head).position)).toBe('sticky');
  });

  it('switches the language at once, in every screen that is open', async () => {
    const options = await session.openExtension('options.html');
    await shows(options, 'خيارات رواية');
    await desk.bringToFront();
    await press(desk, 'English');
    await shows(desk, 'Points');
    expect(await desk.evaluate(() => document.documentElement.dir)).toBe('ltr');
    await shows(options, 'Riwaya’s options');
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('en');
    await press(desk, 'العربية');
    await shows(options, 'خيارات رواية');
    await options.close();
  });

  it('finds words whatever prefix they carry, and marks them; drops and brings back', async () => {
    await desk.bringToFront();
    await room('البحث');
    await desk.waitForSelector('.claim');
    const all = (await storedClaims(desk)).length;
    await desk.type('input[type=search]', 'معمل');
    await desk.waitForSelector('.claim mark');
    const found = await desk.$$eval('.claim mark', (marks) => marks.map((mark) => mark.textContent ?? ''));
    for (const word of found) expect(word).toContain('معمل');
    expect(found).toContain('المعمل');
    await desk.click('.claim button[aria-label="احذف هذا الادعاء من المحفوظات"]');
    await vi.waitFor(async () => expect((await storedClaims(desk)).length).toBe(all - 1), 10_000);
    await shows(desk, 'حُذف ادعاء واحد');
    await press(desk, 'تراجع');
    await vi.waitFor(async () => expect((await storedClaims(desk)).length).toBe(all), 10_000);
  });

  it('keeps a story in a collection, with its note, and takes a claim out again', async () => {
    await room('المجموعات');
    await desk.waitForSelector('.new-collection input');
    await desk.type('.new-collection input', 'معمل الإسمنت');
    await desk.keyboard.press('Enter');
    await desk.waitForSelector('#collection-title');
    await desk.type('.collection-note textarea', 'ننتظر صورًا');
    await desk.focus('.collection-words input');
    await room('البحث');
    await desk.waitForSelector('.claim-choice');
    await desk.$eval('.claim-choice', (choice) => (choice as HTMLInputElement).click());
    await press(desk, 'أضف إلى المجموعة');
    await shows(desk, 'أضيف إلى المجموعة');
    await room('المجموعات');
    await desk.waitForSelector('.collection-list a');
    await desk.$eval('.collection-list a', (link) => (link as HTMLElement).click());
    await desk.waitForSelector('.collection .claim');
    expect(await desk.$eval('.collection-note textarea', (note) => note.value)).toBe('ننتظر صورًا');
    await desk.click('.collection .claim button[aria-label="أخرجه من المجموعة"]');
    await desk.waitForFunction(() => !document.querySelector('.collection .claim'), { polling: 100 });
    await shows(desk, 'أُخرج من المجموعة');
    await press(desk, 'تراجع');
    await desk.waitForSelector('.collection .claim');
  });

  it('lets the reader’s word on two accounts win, and takes it back', async () => {
    await room('نقاط الخلاف');
    await desk.waitForSelector('.point-link');
    await desk.$eval('.point-link', (link) => (link as HTMLElement).click());
    const before = (await storedRelations(desk)).map(({ key }) => key).sort();
    await desk.waitForSelector('.relation-row');
    await press(desk, 'ليسا عن أمر واحد');
    await vi.waitFor(async () => expect(await storedRelations(desk)).toHaveLength(before.length - 1), 10_000);
    await shows(desk, 'حُفظ حكمك');
    await press(desk, 'تراجع');
    await vi.waitFor(
      async () => expect((await storedRelations(desk)).map(({ key }) => key).sort()).toEqual(before),
      10_000,
    );
  });

  it('corrects who a source is, for all that is saved of it', async () => {
    await room('البحث');
    await desk.waitForSelector('.claim');
    const correct = '.claim button[aria-label="صحّح الطرف أو الجانب"]';
    await desk.waitForSelector(correct);
    await desk.$eval(correct, (button) => (button as HTMLElement).click());
    await desk.waitForSelector('dialog[open]');
    const [name, side] = await desk.$$('dialog input');
    await name?.evaluate((input) => (input as HTMLInputElement).select());
    await name?.type('طرف القارئ');
    await side?.evaluate((input) => (input as HTMLInputElement).select());
    await side?.type('جانب القارئ');
    await desk.keyboard.press('Enter');
    const corrected = async () =>
      (await storedClaims(desk)).filter(({ party }) => party?.name.ar === 'طرف القارئ').map(({ party }) => party);
    await vi.waitFor(async () => expect(await corrected()).not.toEqual([]), 10_000);
    expect((await corrected())[0]?.side?.name.ar).toBe('جانب القارئ');
    await shows(desk, 'حُفظ تصحيحك');
    await press(desk, 'تراجع');
    await vi.waitFor(async () => expect(await corrected()).toEqual([]), 10_000);
  });

  it('exports everything, forgets it, and imports it again without loss or doubles', async () => {
    const before = { claims: await ids(desk), relations: (await storedRelations(desk)).map(({ key }) => key).sort() };
    await room('الحفظ والنقل');
    await desk.waitForSelector('#export-title');
    await desk.$eval('input[name=scope][value=all]', (choice) => choice.click());
    const archive = path.join(folder, 'archive.json');
    writeFileSync(archive, await saved(desk, () => press(desk, 'صدّر')));

    await press(desk, 'انس كل شيء');
    await press(desk, 'احذف نهائيًا');
    await vi.waitFor(async () => expect(await storedClaims(desk)).toEqual([]), 10_000);

    await choose(desk, archive);
    await shows(desk, 'إذا استوردت');
    await press(desk, 'استورد');
    await vi.waitFor(async () => expect(await ids(desk)).toEqual(before.claims), 10_000);
    await vi.waitFor(
      async () => expect((await storedRelations(desk)).map(({ key }) => key).sort()).toEqual(before.relations),
      10_000,
    );
    await shows(desk, 'أُضيف');

    await choose(desk, archive);
    await shows(desk, 'يُترك كما هو');
    const plan = await desk.$$eval('.plan dd', (all) => all.map((one) => one.textContent ?? ''));
    expect(plan.slice(0, 2)).toEqual(['لا ادعاءات محفوظة', 'لا ادعاءات محفوظة']);
    await press(desk, 'إلغاء');
  });

  it('refuses a damaged file whole, and says where', async () => {
    const broken = path.join(folder, 'broken.json');
    const archive = readFileSync(path.join(folder, 'archive.json'), 'utf8');
    writeFileSync(broken, archive.slice(0, archive.length / 2));
    const before = await ids(desk);
    await choose(desk, broken);
    await shows(desk, 'أول خلل عند');
    writeFileSync(broken, '{"format":"something else"}');
    await choose(desk, broken);
    await shows(desk, 'ليس أرشيفًا من رواية');
    expect(await ids(desk)).toEqual(before);
  });

  it('keeps the reader’s own table of parties', async () => {
    const options = await session.openExtension('options.html');
    const table = path.join(folder, 'parties.csv');
    writeFileSync(table, 'name,names,side\nمجلس الشرق,المجلس,المعارضة\n');
    await options.waitForSelector('input[type=file]');
    await choose(options, table);
    await options.waitForSelector('.party-table tbody tr');
    const cells = await options.$$eval('.party-table tbody input', (all) => all.map((one) => one.value));
    expect(cells).toEqual(['مجلس الشرق', 'المجلس', 'المعارضة']);
    writeFileSync(table, 'أ,ب,ج,د');
    await choose(options, table);
    await shows(options, 'لم يُستورد شيء');
    await options.close();
    const again = await session.openExtension('options.html');
    await again.waitForSelector('.party-table tbody tr');
    await again.close();

    const page = await session.open(site.address(FIRST, PAGE));
    await settled(page);
    await vi.waitFor(async () => {
      const told = (await storedClaims(desk)).filter(({ party }) => party?.by === 'reader');
      expect(told.map(({ party }) => [party?.name.ar, party?.side?.name.ar])).toContainEqual([
        'مجلس الشرق',
        'المعارضة',
      ]);
    }, 10_000);
    await page.close();
  });
});

const ids = async (page: Page): Promise<string[]> => (await storedClaims(page)).map(({ id }) => id).sort();

async function choose(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(file);
}

/** What the page hands to the browser to be saved, caught before a dialogue or a folder of downloads sees it. */
async function saved(page: Page, act: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const memory = globalThis as unknown as { caught?: Promise<string> };
    URL.createObjectURL = (blob) => {
      memory.caught = (blob as Blob).text();
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  await act();
  await page.waitForFunction(() => 'caught' in globalThis, { timeout: 10_000 });
  return page.evaluate(() => (globalThis as unknown as { caught: Promise<string> }).caught);
}
