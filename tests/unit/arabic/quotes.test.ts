import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lib/arabic/quotes';
import { type Token, tokenize } from '../../../lib/arabic/tokens';

function quotesIn(text: string): string[] {
  const steps = tokenize(text);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const tokens: Token[] = step.value;
  return findQuotes(text, tokens).list.map(({ open, close, parent, closed }) => {
    const inner = tokens.slice(open + 1, close);
    const words = inner.length ? text.slice((inner[0] as Token).start, (inner[inner.length - 1] as Token).end) : '';
    return `${parent >= 0 ? '↳' : ''}${words}${closed ? '' : '…'}`;
  });
}

describe('quotations', () => {
  it.each([
    ['guillemets', 'قال «نعم الآن» ومضى', ['نعم الآن']],
    ['the wrong way round', 'قال »نعم الآن« ومضى', ['نعم الآن']],
    ['the wrong way round, with blanks on both sides', 'قال » نعم الآن « ومضى', ['نعم الآن']],
    ['ASCII', 'قال "نعم الآن" ومضى', ['نعم الآن']],
    ['curly', 'قال “نعم الآن” ومضى', ['نعم الآن']],
    ['low and high', 'قال „نعم الآن“ ومضى', ['نعم الآن']],
    ['glued to a preposition', 'قال ل"الرياض" ان', ['الرياض']],
    ['nested alike', 'قال «سمعت «نعم» منه» ومضى', ['سمعت «نعم» منه', '↳نعم']],
    ['nested in another kind', 'قال «سمعت "نعم" منه» ومضى', ['سمعت "نعم" منه', '↳نعم']],
    ['single marks within', "قال «سمعت 'نعم حقا' منه»", ["سمعت 'نعم حقا' منه", '↳نعم حقا']],
    ['an apostrophe closes nothing', "قال «إن O'Brien هنا» ومضى", ["إن O'Brien هنا"]],
    ['a stray closing mark', 'لم تظهر مقاومة". وقال "نعم الآن"', ['نعم الآن']],
    ['never closed: to the end of its sentence', 'قال «نعم الآن. ثم مضى', ['نعم الآن…']],
    ['never closed, with another behind it', 'قال «نعم الآن. وأضاف أن «الأمر انتهى»', ['نعم الآن…', 'الأمر انتهى']],
    ['over paragraphs', 'قال: «أول\nثان\nثالث» ومضى', ['أول\nثان\nثالث']],
  ])('%s', (_name, text, expected) => {
    expect(quotesIn(text)).toEqual(expected);
  });
});
