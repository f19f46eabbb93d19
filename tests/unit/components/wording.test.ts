import { describe, expect, it } from 'vitest';
import { ar } from '../../../components/language/ar';
import { en } from '../../../components/language/en';
import { type Forms, isolate, type Texts, wordingFor } from '../../../components/language/wording';

const arabic = wordingFor('ar', 'latn');
const english = wordingFor('en', 'latn');

/** Every text of a catalogue by its path. */
function texts(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : texts(value, `${path}${key}.`),
  );
}

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();

describe('counted nouns', () => {
  it.each([
    [0, 'لا تصريحات'],
    [1, 'تصريح واحد'],
    [2, 'تصريحان'],
    [3, '3 تصريحات'],
    [10, '10 تصريحات'],
    [11, '11 تصريحًا'],
    [99, '99 تصريحًا'],
    [100, '100 تصريح'],
    [103, '103 تصريحات'],
  ])('%i in Arabic', (count, said) => {
    expect(arabic.count(ar.counts.statements, count)).toBe(said);
  });

  it('in English', () => {
    expect([0, 1, 2, 11].map((count) => english.count(en.counts.statements, count))).toEqual([
      'no statements',
      'one statement',
      '2 statements',
      '11 statements',
    ]);
  });

  it('have all six forms in Arabic', () => {
    for (const forms of Object.values(ar.counts) as Forms[])
      expect(Object.keys(forms).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
  });
});

describe('digits, times and places', () => {
  it('writes the digits that were chosen', () => {
    expect(arabic.number(1234)).toBe('1,234');
    expect(wordingFor('ar', 'arab').number(1234)).toBe('١٬٢٣٤');
    expect(wordingFor('ar', 'arab').count(ar.counts.claims, 12)).toBe('١٢ ادعاء محفوظًا');
  });

  it('isolates what is put into a text, so that its direction disturbs nothing', () => {
    expect(arabic.fill('أزل {name}', { name: 'CNN' })).toBe(`أزل ${isolate('CNN')}`);
    expect(arabic.fill('السطر {line}', { line: 3 })).toBe('السطر 3');
    expect(arabic.fill('{unknown}', {})).toBe('{unknown}');
  });

  it('tells the time past in words within a week, and the day before that', () => {
    const now = Date.UTC(2026, 7, 23, 12);
    expect(arabic.ago(now - 5_000, now)).toBe('الآن');
    expect(arabic.ago(now - 2 * 3_600_000, now)).toBe('قبل ساعتين');
    expect(arabic.ago(now - 20 * 86_400_000, now)).toBe('3 أغسطس 2026');
    expect(english.ago(now - 3 * 60_000, now)).toBe('3 minutes ago');
  });
});

describe('the two catalogues', () => {
  const both = [...texts(ar)].map(
    ([path, text]) => [path, text, Object.fromEntries(texts(en as Texts))[path]] as const,
  );

  it('have the same places to fill', () => {
    for (const [path, inArabic, inEnglish] of both)
      if (inEnglish !== undefined) expect(places(inEnglish), path).toBe(places(inArabic));
  });

  it('give no verdict', () => {
    const verdicts = /كاذب|صحيح\b|خاطئ|مزيف|زائف|\b(?:true|false|fake|lie|wrong|debunked)\b/i;
    for (const [path, text] of [...texts(ar), ...texts(en)])
      if (path !== 'welcome.marksHint') expect(text, path).not.toMatch(verdicts);
  });

  it('are written in their own language', () => {
    for (const [path, text] of texts(ar))
      if (!/otherLanguage/.test(path)) expect(text, path).toMatch(/[\u0621-\u064a]/);
    for (const [path, text] of texts(en))
      if (!/otherLanguage|search\.hint/.test(path)) expect(text, path).not.toMatch(/[\u0621-\u064a]/);
  });
});
