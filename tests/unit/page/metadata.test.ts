import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/arabic/dates';
import { agencyOf } from '../../../lib/page/agency';
import { timeOf } from '../../../lib/page/metadata';
import { canonicalUrl, cleanUrl, siteOf } from '../../../lib/page/page-url';

describe('the identity of a page', () => {
  it('drops fragment and tracking parameters, and keeps the others', () => {
    expect(cleanUrl('https://www.a.example/n?id=7&utm_source=x&fbclid=y#c')).toBe('https://www.a.example/n?id=7');
    expect(cleanUrl('javascript:alert(1)')).toBeNull();
    expect(siteOf('https://www.a.example/n')).toBe('a.example');
  });

  it('believes a canonical address on the same site alone', () => {
    const here = 'https://m.a.example/story/1?utm_medium=rss';
    expect(canonicalUrl('https://www.a.example/story/1', here)).toBe('https://www.a.example/story/1');
    expect(canonicalUrl('/story/one', here)).toBe('https://m.a.example/story/one');
    expect(canonicalUrl('https://b.example/story/1', here)).toBe('https://m.a.example/story/1');
    expect(canonicalUrl('https://www.a.example/', here)).toBe('https://m.a.example/story/1');
    expect(canonicalUrl(null, here)).toBe('https://m.a.example/story/1');
  });
});

describe('times', () => {
  it.each([
    ['2026-08-09T10:30:00+03:00', '2026-08-09T07:30:00.000Z'],
    ['الإثنين، 24 أغسطس 2020 09:23 ص', '2020-08-24T06:23:00.000Z'],
    ['الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21', '2013-08-03T23:21:00.000Z'],
    ['9 مارس/آذار 2024 05:10 م', '2024-03-09T14:10:00.000Z'],
    ['الثلاثاء ٢٥ محرم ١٤٤٦ هـ', '2024-07-31T09:00:00.000Z'],
    ['٣١ تموز ٢٠٢٤ - ١٤:٣٠', '2024-07-31T11:30:00.000Z'],
  ])('%s', (written, iso) => {
    expect(new Date(timeOf(written, findDates) ?? Number.NaN).toISOString()).toBe(iso);
  });

  it.each(['9999-01-01', '1970-01-01', 'غدا', '', 'x'.repeat(10_000)])('%s is none', (written) => {
    expect(timeOf(written, findDates)).toBeNull();
  });
});

describe('the agency that an article names', () => {
  it.each([
    [['خبر.', 'المصدر: رويترز'], 'رويترز'],
    [['خبر.', 'المصدر : الأفق + وكالات'], 'الأفق + وكالات'],
    [['القاهرة (رويترز) - قالت الحكومة إن'], 'رويترز'],
    [['دمشق - أ ف ب', 'قال متحدث'], 'أ ف ب'],
    [['(وكالات)', 'قال متحدث'], 'وكالات'],
    [['تل الريحان - سانا', 'قال'], 'سانا'],
  ])('%j', (paragraphs, agency) => {
    expect(agencyOf(paragraphs)).toBe(agency);
  });

  it.each([
    [['قالت رويترز إن الهجوم وقع فجر اليوم، ونقلت عن شهود ما رأوه.']],
    [['بناء المدارس مستمر في المدينة كما قال المحافظ.']],
    [
      [
        'المصدر الذي تحدث إلينا طلب عدم كشف هويته: قال إن المعركة مستمرة، وإن أحدا لم يصل بعد، وإن الطريق مقطوعة منذ أيام عدة وأسابيع.',
      ],
    ],
  ])('none in %j', (paragraphs) => {
    expect(agencyOf(paragraphs)).toBeNull();
  });
});
