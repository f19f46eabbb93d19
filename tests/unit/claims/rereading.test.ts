import { beforeEach, describe, expect, it } from 'vitest';
import type { TextQuoteSelector } from '../../../lib/claims/claim';
import { changeCollection, listCollections, mergeCollection, newCollection } from '../../../lib/claims/collections';
import { claimsOfPage, relationsOfClaims } from '../../../lib/claims/pages';
import { readSameWords } from '../../../lib/claims/rereading';
import { savePage } from '../../../lib/claims/save-page';
import { judge } from '../../../lib/claims/verdicts';
import { conflict, draft, freshDatabase, page } from './samples';

const NOON = 1_700_000_000_000;
const HOUR = 3_600_000;
const TEXT = 'وقال المتحدث إن القوات سيطرت على المعمل بالكامل، وكانت قد قصفته أمس. ونفى الجيش سقوط المعمل.';
const EDITED = TEXT.replace('بالكامل', 'جزئيا');

const quoteIn = (text: string, words: string): TextQuoteSelector => {
  const start = text.indexOf(words);
  return {
    type: 'TextQuoteSelector',
    exact: words,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(start + words.length, start + words.length + 32),
  };
};
const told = (words: string, text = TEXT) => draft(words, { quote: quoteIn(text, words) });

describe('the same words, read otherwise', () => {
  const SHORT = 'القوات سيطرت على المعمل';
  const LONG = 'القوات سيطرت على المعمل بالكامل';
  const same = (a: string, b: string, later = TEXT) => readSameWords(quoteIn(TEXT, a), quoteIn(later, b));

  it('are told from words that the page has edited', () => {
    expect(same(SHORT, LONG)).toBe(true);
    expect(same(LONG, SHORT)).toBe(true);
    expect(same(LONG, 'سيطرت على المعمل بالكامل، وكانت قد قصفته أمس')).toBe(false);
    expect(same(LONG, 'القوات سيطرت على المعمل جزئيا', EDITED)).toBe(false);
    expect(same(SHORT, 'القوات سيطرت على المعمل جزئيا', EDITED)).toBe(false);
    expect(same('المعمل', 'سقوط المعمل')).toBe(false);
    expect(same('سقوط المعمل', 'المعمل')).toBe(false);
  });
});

describe('a claim that better rules read otherwise', () => {
  const reading = (words: string, text = TEXT) => ({
    page: page('a.example'),
    drafts: [told(words, text), told('سقوط المعمل', text)],
    relations: [conflict(0, 1)],
  });
  const SHORT = 'القوات سيطرت على المعمل';
  const LONG = 'القوات سيطرت على المعمل بالكامل';
  let ids: string[];

  beforeEach(async () => {
    await freshDatabase();
    ids = (await savePage(reading(SHORT), NOON)) as string[];
  });

  it('is handed on with its age, its collections and its relations; nothing is marked as gone', async () => {
    const story = newCollection('قصة', NOON);
    await mergeCollection(story);
    await changeCollection(story.id, { add: ids });
    const again = (await savePage(reading(LONG), NOON + HOUR)) as string[];
    expect(again[0]).not.toBe(ids[0]);
    const claims = await claimsOfPage('https://a.example/news/1');
    expect(
      claims.map(({ content, goneAt, firstSeenAt, contested }) => [content, goneAt, firstSeenAt, contested]),
    ).toEqual([
      [LONG, null, NOON, true],
      ['سقوط المعمل', null, NOON, true],
    ]);
    expect((await listCollections())[0]?.claims).toEqual(again);
    expect((await relationsOfClaims(again)).relations).toHaveLength(1);
    expect((await relationsOfClaims([ids[0] as string])).relations).toEqual([]);
  });

  it("keeps the reader's word", async () => {
    await judge(ids[0] as string, ids[1] as string, 'unrelated');
    const unrelated = (await savePage(reading(LONG), NOON + HOUR)) as string[];
    expect((await relationsOfClaims(unrelated)).relations).toEqual([]);
    await judge(unrelated[0] as string, unrelated[1] as string, 'agreement');
    const agreed = (await savePage(reading(SHORT), NOON + 2 * HOUR)) as string[];
    expect((await relationsOfClaims(agreed)).relations).toMatchObject([{ type: 'agreement', by: 'reader' }]);
  });

  it('is gone where the page has edited the words', async () => {
    await savePage(reading('القوات سيطرت على المعمل جزئيا', EDITED), NOON + HOUR);
    const claims = await claimsOfPage('https://a.example/news/1');
    expect(claims.filter(({ goneAt }) => goneAt !== null).map(({ content }) => content)).toEqual([SHORT]);
    expect(claims).toHaveLength(3);
  });
});
