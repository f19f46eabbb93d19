import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { savePage } from '../../../lib/claims/save-page';
import { listClaims } from '../../../lib/claims/search';
import { followPartyTable } from '../../../lib/platform/party-table';
import { changeSettings } from '../../../lib/platform/settings';
import { draft, freshDatabase, page, party } from '../claims/samples';

describe("the reader's table in the background", () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await freshDatabase();
    const drafts = Array.from({ length: 250 }, (_, n) =>
      draft(`تصريح ${n}`, { source: 'فصيل الغربال', party: party('x') }),
    );
    await savePage({ page: page('a.example'), drafts, relations: [] });
  });
  const corrected = async () =>
    (await listClaims({}, { limit: 500 })).claims.filter(({ party }) => party?.by === 'reader').length;
  const rows = [{ name: 'جماعة واحدة', names: 'فصيل الغربال', side: '' }];

  it('is applied when it has changed, and taken back when it is emptied', async () => {
    await followPartyTable();
    expect(await corrected()).toBe(0);
    await changeSettings({ parties: rows });
    await Promise.all([followPartyTable(), followPartyTable()]);
    expect(await corrected()).toBe(250);
    await changeSettings({ parties: [] });
    await followPartyTable();
    expect(await corrected()).toBe(0);
  });

  it('goes on from where a killed worker left off', async () => {
    await changeSettings({ parties: rows });
    const [, , third] = (await listClaims()).claims;
    await fakeBrowser.storage.local.set({ 'parties.applied': { table: JSON.stringify(rows), next: third?.order } });
    await followPartyTable();
    expect(await corrected()).toBe(247);
  });
});
