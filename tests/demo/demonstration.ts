/** The demonstration: two invented sites tell one event differently; the extension reads both and lays them side by side. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { cardAppears, hover } from '../browser/card';
import type { Session } from '../browser/harness';
import { settled } from '../browser/painted';
import { openPopup } from '../browser/popup';
import type { Site } from '../browser/server';
import { storedClaims, storedRelations } from '../browser/stored';
import { claimsTable, relationsList } from './report';

const FIRST = { host: 'www.alufuq.example', page: '/news/cement-plant.html' };
const SECOND = { host: 'wna.example', page: '/news/cement-plant.html' };

export const DEMO_HOSTS = [FIRST.host, SECOND.host];

/** Opens both sites, and the desk, in the reader's sight; settles when the browser is closed. */
export async function openDemonstration(session: Session, site: Site): Promise<void> {
  const first = await session.open(site.address(FIRST.host, FIRST.page));
  await settled(first);
  await session.open(site.address(SECOND.host, SECOND.page));
  console.log('Both pages are open. Hover a highlighted statement; open the popup from the toolbar. Ctrl-C ends it.');
  await new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
}

/** Reads both sites as a reader would, prints what was stored, and saves pictures of each screen into `folder`. */
export async function demonstrate(session: Session, site: Site, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const shot = async (page: Page, name: string) => {
    await page.bringToFront();
    await page.screenshot({ path: path.join(folder, `${name}.png`) as `${string}.png` });
  };
  const read = async ({ host, page: file }: typeof FIRST, name: string) => {
    const page = await session.open(site.address(host, file), { width: 1100, height: 1000 });
    await settled(page);
    await shot(page, name);
    return page;
  };

  await (await read(FIRST, '1-first-site')).close();
  await (await read(SECOND, '2-second-site')).close();
  const page = await read(FIRST, '3-first-site-again');
  await hover(page, 'contested');
  await cardAppears(page);
  await new Promise((resolve) => setTimeout(resolve, 600)); // its fading in
  await shot(page, '4-card');
  const popup = await openPopup(session, page);
  await popup.screenshot({ path: path.join(folder, '5-popup.png') });
  const desk = await session.openExtension('desk.html', { width: 1280, height: 900 });
  await openFirstPoint(desk);
  await shot(desk, '6-desk');

  const claims = await storedClaims(desk);
  const relations = await storedRelations(desk);
  console.log(`\n${claims.length} claims stored\n${claimsTable(claims)}`);
  console.log(`\n${relationsList(relations, claims)}`);
  console.log(`\nPictures: ${path.relative(process.cwd(), folder) || '.'}/*.png`);
}

/** The liveliest point: its accounts side by side. */
async function openFirstPoint(desk: Page): Promise<void> {
  const point = await desk.waitForSelector('.point-link', { timeout: 15_000 });
  await point?.evaluate((link) => (link as HTMLElement).click());
  await desk.waitForSelector('.point-link[aria-current=true]');
  await desk.waitForFunction(() => document.querySelectorAll('li.account').length > 1, { timeout: 10_000 });
}
