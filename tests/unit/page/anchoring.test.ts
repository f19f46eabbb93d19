import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextQuoteSelector } from '../../../lib/claims/claim';
import { QuoteFinder } from '../../../lib/page/anchoring/find-quote';
import { sameWords, wordDifference } from '../../../lib/page/anchoring/word-difference';

const TEXT =
  'أعلن مجلس الشرق سيطرته على معظم أجزاء المعمل بعد معارك استمرت يومين.\n\nوقال متحدث باسم الجيش إن الهجوم صد وإن عدد القتلى بلغ 20 قتيلا. وأضاف المتحدث أن القوات تتقدم شمالا.\n\nوقال متحدث باسم المجلس إن الهجوم صد وإن المعارك مستمرة.';

function quoteOf(text: string, exact: string, from = 0): TextQuoteSelector & { start: number } {
  const start = text.indexOf(exact, from);
  if (start < 0) throw new Error(`no such words: ${exact}`);
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(start + exact.length, start + exact.length + 32),
    start,
  };
}

const wordsAt = (text: string, quote: TextQuoteSelector) => {
  const found = new QuoteFinder(text).find(quote);
  return found && { state: found.state, words: text.slice(found.span.start, found.span.end) };
};

describe('saved words found again', () => {
  it('are unchanged where they stand as they were', () => {
    expect(wordsAt(TEXT, quoteOf(TEXT, 'عدد القتلى بلغ 20 قتيلا'))).toEqual({
      state: 'unchanged',
      words: 'عدد القتلى بلغ 20 قتيلا',
    });
  });

  it('are told apart by their context where they stand twice', () => {
    const second = quoteOf(TEXT, 'الهجوم صد', TEXT.lastIndexOf('الهجوم صد'));
    expect(new QuoteFinder(TEXT).find(second)?.span.start).toBe(second.start);
    const first = quoteOf(TEXT, 'الهجوم صد');
    expect(new QuoteFinder(`مقدمة جديدة طويلة.\n\n${TEXT}`).find(first)?.span.start).toBe(first.start + 20);
  });

  it('are unchanged with vowel marks, tatweel, other alefs, other digits and no-break spaces', () => {
    const quote = quoteOf(TEXT, 'وإن عدد القتلى بلغ 20 قتيلا');
    const vowelled = TEXT.replace('وإن عدد القتلى بلغ 20 قتيلا', 'وَاِنَّ عَدَدَ القَتْلَى بَلَـــغَ ٢٠\u00a0قَتِيلًا');
    expect(wordsAt(vowelled, quote)).toEqual({ state: 'unchanged', words: 'وَاِنَّ عَدَدَ القَتْلَى بَلَـــغَ ٢٠\u00a0قَتِيلًا' });
  });

  it('are changed where a word was corrected, and found at whole words', () => {
    const quote = quoteOf(TEXT, 'الهجوم صد وإن عدد القتلى بلغ 20 قتيلا');
    expect(wordsAt(TEXT.replace('20 قتيلا', '27 قتيلا'), quote)).toEqual({
      state: 'changed',
      words: 'الهجوم صد وإن عدد القتلى بلغ 27 قتيلا',
    });
  });

  it('are gone where they were taken out, even if words like them stand elsewhere', () => {
    const quote = quoteOf(TEXT, 'القوات تتقدم شمالا');
    const without = TEXT.replace(' وأضاف المتحدث أن القوات تتقدم شمالا.', '');
    expect(wordsAt(`${without}\n\nورأى خبير أن الغزوات تتقدم شمالا في التاريخ كله.`, quote)).toBeNull();
  });

  it('are gone where more than a fifth of their signs are others', () => {
    const quote = quoteOf(TEXT, 'القوات تتقدم شمالا');
    expect(wordsAt(TEXT.replace('القوات تتقدم شمالا', 'القوات انسحبت جنوبا'), quote)).toBeNull();
  });

  it('any stretch of any text is found again in it, at its own place', () => {
    const text = fc.array(fc.constantFrom('قال', 'إن', 'الجيش', 'صدّ', 'هجوما', '٢٠', 'على', 'المعمل', '\n\n', 'أمس،'), {
      minLength: 5,
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const whole = words.join(' ');
        const [start, end] = [a % whole.length, b % whole.length].sort((x, y) => x - y) as [number, number];
        const exact = whole.slice(start, end + 1);
        fc.pre(exact.trim() !== '');
        const quote = { ...quoteOf(whole, exact, start), start };
        const found = new QuoteFinder(whole).find(quote, { type: 'TextPositionSelector', start, end: end + 1 });
        expect(found?.state).toBe('unchanged');
        expect(whole.slice(found?.span.start, found?.span.end)).toBe(exact);
      }),
    );
  });
});

describe('the difference word by word', () => {
  it('names what was taken out and what was put in', () => {
    expect(wordDifference('عدد القتلى بلغ 20 قتيلا', 'عدد القتلى ارتفع إلى ٢٧ قتيلا')).toEqual([
      { kind: 'same', text: 'عدد القتلى' },
      { kind: 'removed', text: 'بلغ 20' },
      { kind: 'added', text: 'ارتفع إلى ٢٧' },
      { kind: 'same', text: 'قتيلا' },
    ]);
  });

  it('does not count spelling and punctuation', () => {
    expect(wordDifference('قَالَ إنَّه «صدَّ» الهجوم.', 'قال انه صد الهجوم')).toEqual([
      { kind: 'same', text: 'قال انه صد الهجوم' },
    ]);
    expect(sameWords('بلغ ٢٠ قتيلًا،', 'بلغ 20 قتيلا')).toBe(true);
    expect(sameWords('بلغ 20 قتيلا', 'بلغ 21 قتيلا')).toBe(false);
  });
});
