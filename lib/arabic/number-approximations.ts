/** How surely a number is told: «نحو», «أكثر من», «ما لا يقل عن», «على الأقل», «لم يتجاوز عددهم». Folded words. */

import type { NumberToken } from './number-tokens';
import type { Qualifier } from './numbers';

export interface Approximation {
  qualifier: Qualifier | null;
  /** The first token of the qualifier before the number, and the token behind the one after it, where there is one. */
  before: number | null;
  after: number | null;
}

/** Phrases that end right before the number, the longer first. */
const BEFORE: [Qualifier, RegExp][] = [
  ['atLeast', /(?:^| )(?:ما )?ل[ام] [يت]قل(?:ون)? عن(?: \S+)?$/],
  ['atLeast', /(?:^| )(?:علي الاقل|كحد ادني|بحد ادني)$/],
  [
    'atMost',
    /(?:^| )(?:ما )?(?:ل[اما]|لن) (?:[يت]?تجاوز\S*|[يت]تعدي|[يت]زيد(?:ون)?(?: \S+)? ع(?:ن|لي)|[يت]فوق)(?: عدد\S*(?: \S+)?)?$/,
  ],
  ['atMost', /(?:^| )(?:[وي]صل الي|ما يصل الي|تصل الي|لا اكثر من|كحد اقصي|بحد اقصي|علي الاكثر)$/],
  ['under', /(?:^| )(?:اقل|ادني|ب?اقل) من$/],
  ['under', /(?:^| )(?:ما )?(?:دون|[يت]قل عن)$/],
  ['over', /(?:^| )(?:ب?اكثر|ازيد|اعلي) من$/],
  ['over', /(?:^| )(?:ما )?(?:[يت]زيد(?:ون)?|زاد|زادت|يربو|يربوا|تربو)(?: \S+)? ع(?:ن|لي)$/],
  [
    'over',
    /(?:^| )[وف]?(?:[يت]?تجاوز\S{0,2}|متجاوزا|متجاوزة|تعدت?|تعدي|[يت]تعدي|تخطت?|تخطي|[يت]تخطي|فاقت?|[يت]فوق|ما يفوق|فوق|ناف ع(?:ن|لي))(?: (?:عدد|حصيلة|قيمة|نسبة|اجمالي|حاجز|عتبة|سقف)\S*(?: (?!في|من)\S+){0,2}?)?$/,
  ],
  [
    'about',
    /(?:^| )(?:نحو|زهاء|قرابة|حوالي|حوالى|نحوا من|ما يقارب|ما يقرب من|[يت]قارب|[يت]ناهز|ناهزت?|ما يناهز|في حدود|بحدود|تقريبا|بنحو|بحوالي|بقرابة|لنحو|لحوالي|ونحو|وحوالي|وقرابة|وزهاء)$/,
  ],
];

const AFTER: [Qualifier, RegExp][] = [
  ['atLeast', /^(?:علي الاقل|علي اقل تقدير|كحد ادني|بالحد الادني|فاكثر|او اكثر|او يزيد)(?: |$)/],
  ['atMost', /^(?:علي الاكثر|علي اكثر تقدير|كحد اقصي|فاقل|او اقل)(?: |$)/],
  ['over', /^(?:ونيف|ونيفا)(?: |$)/],
  ['about', /^(?:تقريبا|علي وجه التقريب)(?: |$)/],
];

/** How many words a qualifier and what it may hold in between take at most. */
const REACH = 8;

/**
 * Reads the qualifier around a number whose words are `index` up to `numberEnd` and whose counted noun ends at `nounEnd`
 * («23 مدنيا على الأقل»).
 */
export function approximate(
  tokens: readonly NumberToken[],
  index: number,
  numberEnd: number,
  nounEnd: number,
): Approximation {
  const lead: { text: string; at: number }[] = [];
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const token = tokens[at] as NumberToken;
    if (token.kind !== 'word') break;
    lead.unshift({ text: token.text, at });
    if (token.first) break;
  }
  // A clitic on the number is the preposition of what stands before: «بنحو عشرين», but «وعشرين» begins anew.
  const said = lead
    .map((word) => word.text.replace(/^[وف](?=(?:نحو|زهاء|قرابة|حوالي|اكثر|اقل|ما|لا|لم)$)/, ''))
    .join(' ');
  let before: Approximation = { qualifier: null, before: null, after: null };
  for (const [qualifier, pattern] of BEFORE) {
    const match = pattern.exec(said);
    if (!match) continue;
    const skipped = said.slice(0, match.index).split(' ').filter(Boolean).length;
    before = { qualifier, before: lead[skipped]?.at ?? null, after: null };
    break;
  }
  for (const end of new Set([nounEnd, numberEnd])) {
    const trail: string[] = [];
    for (let at = end; at < Math.min(tokens.length, end + 3); at++) trail.push((tokens[at] as NumberToken).text);
    const said = trail.join(' ');
    for (const [qualifier, pattern] of AFTER) {
      const match = pattern.exec(said);
      if (match) return { qualifier, before: before.before, after: end + match[0].trim().split(' ').length };
    }
  }
  return before;
}
