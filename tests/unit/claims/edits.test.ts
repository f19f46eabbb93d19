import { beforeEach, describe, expect, it } from 'vitest';
import { noteEdits } from '../../../lib/claims/edits';
import { claimsOfPage } from '../../../lib/claims/pages';
import { savePage } from '../../../lib/claims/save-page';
import { draft, freshDatabase, page } from './samples';

const NOON = 1_700_000_000_000;
const HOUR = 3_600_000;

describe('an edited page', () => {
  beforeEach(freshDatabase);
  const site = page('a.example');

  const editedPage = async () => {
    const [id] = await savePage({ page: site, drafts: [draft('بلغ عدد القتلى عشرين')], relations: [] }, NOON);
    await savePage({ page: site, drafts: [draft('بلغ عدد القتلى ثلاثين')], relations: [] }, NOON + HOUR);
    return id as string;
  };
  const claim = async (id: string) => (await claimsOfPage(site.url)).find((each) => each.id === id);

  it('is remembered with the words that it has now, once', async () => {
    const id = await editedPage();
    expect(await noteEdits(site.url, [{ id, words: 'بلغ عدد القتلى ثلاثين' }])).toBe(1);
    expect(await noteEdits(site.url, [{ id, words: 'بلغ عدد القتلى ثلاثين' }])).toBe(0);
    expect(await claim(id)).toMatchObject({ goneAt: NOON + HOUR, editedTo: 'بلغ عدد القتلى ثلاثين' });
  });

  it('says nothing of claims of other pages, nor of words that still stand', async () => {
    const id = await editedPage();
    expect(await noteEdits('https://b.example/news/1', [{ id, words: 'كذب' }])).toBe(0);
    const [standing] = await savePage({ page: page('c.example'), drafts: [draft('بقي المعمل')], relations: [] }, NOON);
    expect(await noteEdits(page('c.example').url, [{ id: standing as string, words: 'كذب' }])).toBe(0);
    expect((await claim(id))?.editedTo).toBeNull();
  });

  it('forgets the edit when the words come back', async () => {
    const id = await editedPage();
    await noteEdits(site.url, [{ id, words: 'بلغ عدد القتلى ثلاثين' }]);
    await savePage({ page: site, drafts: [draft('بلغ عدد القتلى عشرين')], relations: [] }, NOON + 2 * HOUR);
    expect(await claim(id)).toMatchObject({ goneAt: null, editedTo: null });
  });
});
