import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsSentence } from '../../../lib/arabic/sentences';
import { type Token, tokenize } from '../../../lib/arabic/tokens';

function tokensOf(text: string): Token[] {
  const steps = tokenize(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const forms = (text: string) => tokensOf(text).map((token) => token.form);

describe('tokens', () => {
  it('splits words, numbers and marks', () => {
    expect(forms('بلغ 4.7% في 12/10/2020، و49.5 للـ"رحلة".')).toEqual([
      'بلغ',
      '4.7',
      '%',
      'في',
      '12/10/2020',
      '،',
      'و49.5',
      'لل',
      '"',
      'رحلة',
      '"',
      '.',
    ]);
  });
  it('folds what a reader takes for the same word', () => {
    expect(forms('قَالَ أنّ إلى ١٢ علـــى')).toEqual(['قال', 'ان', 'الي', '12', 'علي']);
  });
  it('keeps the way back to the source, vowel marks with their word', () => {
    const text = '«قَالَ الوَزِيرُ» ٣١';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['«', 'قَالَ', 'الوَزِيرُ', '»', '٣١']);
  });
  it('takes a row of full stops for one sign, a run of line breaks for one', () => {
    expect(forms('نعم.. لا...\n\n \nبل')).toEqual(['نعم', '..', 'لا', '...', '\n', 'بل']);
  });
  it('covers any text without overlap, whatever its length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
    const long = 'كلمة أخرى، '.repeat(20_000);
    expect(tokensOf(long)).toHaveLength(60_000);
  });
});

describe('sentence ends', () => {
  const ends = (text: string) => {
    const tokens = tokensOf(text);
    return tokens.flatMap((token, at) =>
      endsSentence(tokens, at) ? [text.slice(Math.max(0, token.start - 4), token.end)] : [],
    );
  };
  it('ends at full stops, question and exclamation marks and line breaks', () => {
    expect(ends('جاء. هل ذهب؟ نعم! حسنا')).toHaveLength(3);
    expect(ends('سطر\nسطر')).toHaveLength(1);
  });
  it('survives titles, initials and agencies', () => {
    expect(ends('قال د. خالد م. سعيد من أ.ف.ب إنه هنا')).toEqual([]);
    expect(ends('قال John F. Kennedy هذا')).toEqual([]);
  });
  it('survives decimals and the dash of two dots', () => {
    expect(ends('بلغ 4.7 نقطة.. ثم 1.180.000')).toEqual([]);
  });
});
