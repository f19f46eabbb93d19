import { beforeEach, describe, expect, it } from 'vitest';
import { savePage } from '../../../lib/claims/save-page';
import { type ClaimQuery, listClaims } from '../../../lib/claims/search';
import { conflict, draft, freshDatabase, page, party } from './samples';

const NOON = 1_700_000_000_000;
const contents = async (query: ClaimQuery) => (await listClaims(query)).claims.map(({ content }) => content);

describe('the list of claims', () => {
  beforeEach(freshDatabase);

  it('is newest first, and follows the text within a page', async () => {
    await savePage({ page: page('a.example'), drafts: [draft('أول'), draft('ثان')], relations: [] }, NOON);
    await savePage({ page: page('b.example'), drafts: [draft('ثالث'), draft('رابع')], relations: [] }, NOON + 1);
    expect(await contents({})).toEqual(['ثالث', 'رابع', 'أول', 'ثان']);
  });

  it('comes a page at a time without a gap or a double, whatever is saved in between', async () => {
    const drafts = Array.from({ length: 25 }, (_, n) => draft(`السلع رقم ${n}`));
    await savePage({ page: page('a.example'), drafts, relations: [] }, NOON);
    for (const query of [{}, { text: 'سلع' }, { text: 'سلع', site: 'a.example' }]) {
      const seen: string[] = [];
      let next: number | null = null;
      do {
        const list: Awaited<ReturnType<typeof listClaims>> = await listClaims(query, { after: next, limit: 10 });
        seen.push(...list.claims.map(({ content }) => content));
        next = list.next;
        await savePage(
          { page: page('b.example'), drafts: [draft(`السلع ${seen.length}`)], relations: [] },
          NOON + 1000,
        );
      } while (next !== null);
      expect(seen.filter((content) => content.includes('رقم'))).toEqual(drafts.map(({ content }) => content));
    }
  });

  it('filters by site, party, act, page, period and contested, alone and together', async () => {
    const army = party('army');
    await savePage(
      {
        page: page('a.example'),
        drafts: [draft('سقط المعمل', { party: army }), draft('لم يسقط المعمل', { act: 'deny' }), draft('هدوء')],
        relations: [conflict(0, 1)],
      },
      NOON,
    );
    await savePage({ page: page('b.example'), drafts: [draft('سقط الجسر', { party: army })], relations: [] }, NOON + 5);
    expect(await contents({ site: 'b.example' })).toEqual(['سقط الجسر']);
    expect(await contents({ party: 'army' })).toEqual(['سقط الجسر', 'سقط المعمل']);
    expect(await contents({ act: 'deny' })).toEqual(['لم يسقط المعمل']);
    expect(await contents({ contested: true })).toEqual(['سقط المعمل', 'لم يسقط المعمل']);
    expect(await contents({ party: 'army', contested: true })).toEqual(['سقط المعمل']);
    expect(await contents({ party: 'army', text: 'سقط', site: 'a.example' })).toEqual(['سقط المعمل']);
    expect(await contents({ url: 'https://b.example/news/1' })).toEqual(['سقط الجسر']);
    expect(await contents({ from: NOON + 1 })).toEqual(['سقط الجسر']);
    expect(await contents({ to: NOON + 5 })).toEqual(['سقط المعمل', 'لم يسقط المعمل', 'هدوء']);
    expect(await contents({ from: NOON, to: NOON + 6, text: 'سقط', act: 'assert' })).toEqual([
      'سقط الجسر',
      'سقط المعمل',
    ]);
    expect(await contents({ from: NOON + 6, to: NOON })).toEqual([]);
  });
});

describe('lists that are long', () => {
  beforeEach(freshDatabase);

  it('have in common exactly what a look at every claim finds', async () => {
    const has = (n: number, each: number, but = 0) => n % each === but;
    const drafts = Array.from({ length: 1500 }, (_, n) =>
      draft(
        [`رقم${n}`, has(n, 2) && 'نهر', has(n, 3) && 'جسر', has(n, 499) && 'قلعة', n > 1400 && 'بحر']
          .filter(Boolean)
          .join(' '),
      ),
    );
    await savePage({ page: page('a.example'), drafts, relations: [] }, NOON);
    for (const words of [
      ['نهر', 'جسر'],
      ['نهر', 'قلعة'],
      ['جسر', 'بحر'],
      ['نهر', 'جسر', 'بحر'],
      ['قلعة', 'بحر'],
      ['نهر', 'غائب'],
    ]) {
      const wanted = drafts
        .map(({ content }) => content)
        .filter((content) => words.every((word) => content.includes(word)));
      const seen: string[] = [];
      let next: number | null = null;
      do {
        const list: Awaited<ReturnType<typeof listClaims>> = await listClaims(
          { text: words.join(' ') },
          { after: next, limit: 40 },
        );
        seen.push(...list.claims.map(({ content }) => content));
        next = list.next;
      } while (next !== null);
      expect(seen).toEqual(wanted);
    }
  });
});

describe('search', () => {
  beforeEach(freshDatabase);

  const FOUND: [query: string, content: string][] = [
    ['معمل', 'تقدم نحو المعمل'],
    ['معمل', 'وبالمعمل أضرار'],
    ['معمل', 'انسحب للمعمل'],
    ['معمل', 'فالمعمل مدمر'],
    ['معمل', 'كالمعمل القديم'],
    ['المعمل', 'معمل الإسمنت'],
    ['والمعمل', 'معمل الإسمنت'],
    ['دمشق', 'عاد إلى بدمشق'],
    ['دمشق', 'ولدمشق أهمية'],
    ['دمشق', 'فدمشق ترفض'],
    ['بدمشق', 'في دمشق'],
    ['كتاب', 'نشر الكتاب'],
    ['كتاب', 'نشر كتاب'],
    ['وزير', 'قال الوزير'],
    ['وزير', 'لقاء بوزير'],
    ['أعلن', 'اعلن الجيش'],
    ['اعلن', 'أعلن الجيش'],
    ['الجيش', 'الجَيْش يتقدم'],
    ['جيش', 'الجـــيش يتقدم'],
    ['مستشفى', 'قصف مستشفي المدينة'],
    ['حكومه', 'الحكومة ترفض'],
    ['مسئول', 'المسؤول الأممي'],
    ['25', 'قتل ٢٥ شخصا'],
    ['CNN', 'قناة cnn نقلت'],
    ['الله', 'حزب الله ينفي'],
    ['والد', 'والد الطفل'],
    ['معمل إسمنت', 'الإسمنت ومعمله والمعمل'],
  ];
  it.each(FOUND)('«%s» finds «%s»', async (query, content) => {
    await savePage({ page: page('a.example'), drafts: [draft(content), draft('لا شيء هنا')], relations: [] });
    expect(await contents({ text: query })).toEqual([content]);
  });

  const MISSED: [query: string, content: string][] = [
    ['معمل', 'يعمل الفريق'],
    ['جيش معمل', 'الجيش وحده'],
    ['دمشقي', 'في دمشق'],
  ];
  it.each(MISSED)('«%s» does not find «%s»', async (query, content) => {
    await savePage({ page: page('a.example'), drafts: [draft(content)], relations: [] });
    expect(await contents({ text: query })).toEqual([]);
  });

  it('takes a first letter for a prefix only where the word as written finds nothing', async () => {
    await savePage({ page: page('a.example'), drafts: [draft('تاب المجرم')], relations: [] });
    expect(await contents({ text: 'كتاب' })).toEqual(['تاب المجرم']);
    await savePage({ page: page('b.example'), drafts: [draft('نشر الكتاب')], relations: [] });
    expect(await contents({ text: 'كتاب' })).toEqual(['نشر الكتاب']);
  });

  it('finds by source, party and site too, and takes an empty question for none', async () => {
    await savePage({
      page: page('a.example', { siteName: 'صحيفة الأفق' }),
      drafts: [draft('هدوء', { source: 'العميد يحيى', party: party('army', 'الجيش') })],
      relations: [],
    });
    for (const text of ['يحيى', 'جيش', 'الأفق', '', '  ', 'في']) expect(await contents({ text })).toEqual(['هدوء']);
  });
});
