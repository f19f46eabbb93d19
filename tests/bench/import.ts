/** Importing an archive through the background of the built extension: how fast, and how long other messages wait meanwhile. */

import type { ArchivedPage } from '../../lib/claims/exchange/archive';
import { claimId } from '../../lib/claims/identity';
import { askRaw } from '../browser/asking';
import { launch } from '../browser/harness';
import { draft, page as pageInfo } from '../unit/claims/samples';
import { type Figure, ms, summarise } from './measure';

const CLAIMS_OF_A_PAGE = 50;
const PAGES_AT_ONCE = 2;
/** Longer than this and an interface feels stuck. */
const PATIENCE = 200;
const WORDS =
  'معمل جسر مدينة طريق مشفى قرية سوق مدرسة نهر مطار وزارة لجنة حكومة بلدية محطة ميناء جامعة مصرف حقل سد'.split(' ');

export async function benchImport(claims = 20_000): Promise<Figure[]> {
  const session = await launch('chromium', { hosts: [] });
  try {
    const importing = await session.openExtension('popup.html');
    const asking = await session.openExtension('popup.html');
    const waits: number[] = [];
    let done = false;
    const watch = (async () => {
      while (!done) {
        const began = performance.now();
        await askRaw(asking, 'site/status', { url: 'https://a.example/' });
        waits.push(performance.now() - began);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })();
    const began = performance.now();
    for (let n = 0; n < claims / CLAIMS_OF_A_PAGE; n += PAGES_AT_ONCE) {
      const pages = await Promise.all(Array.from({ length: PAGES_AT_ONCE }, (_, place) => archived(n + place)));
      await askRaw(importing, 'import/pages', { pages });
    }
    const took = performance.now() - began;
    done = true;
    await watch;
    const { median, slowest } = summarise(waits);
    const count = claims.toLocaleString('en');
    return [
      {
        what: `chromium: longest wait of a message during an import of ${count} claims, against ${PATIENCE} ms`,
        ratio: slowest / PATIENCE,
        reach: 1,
        detail: `${ms(slowest)}, median ${ms(median)}; ${Math.round(claims / (took / 1000))} claims a second`,
      },
    ];
  } finally {
    await session.close();
  }
}

async function archived(n: number): Promise<ArchivedPage> {
  const seen = { firstSeenAt: 1_700_000_000_000 + n * 1000, lastSeenAt: 1_700_000_000_000 + n * 1000 };
  const page = pageInfo(`site-${n % 40}.example`, { url: `https://site-${n % 40}.example/${n}` });
  const claims = Array.from({ length: CLAIMS_OF_A_PAGE }, async (_, index) => {
    const words = Array.from(
      { length: 20 },
      (_, place) => WORDS[(n * 7 + index * 3 + place * (index + 1)) % WORDS.length],
    );
    const { frames: _none, ...told } = draft(`${words.join(' ')} ${n} ${index}`);
    return { ...told, frames: [], id: await claimId(page.url, told), firstSeenAt: seen.firstSeenAt, gone: null };
  });
  return { ...page, ...seen, scene: [], claims: await Promise.all(claims) };
}
