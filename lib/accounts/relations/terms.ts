import { compareEntities } from './account';
import { conflict, firstPair, type Rule } from './finding';

/** What an agreement contains, against what was accepted: «ينص على الانسحاب», «وافق على الانسحاب», «لا ذكر للانسحاب». */
export const termsConflict: Rule = (a, b) =>
  firstPair(a, b, (x, y) => {
    const [no, yes] = x.polarity === 'no' ? [x, y] : [y, x];
    if (no.polarity !== 'no' || yes.polarity !== 'yes' || no.predicate !== 'accord.include') return null;
    if (!/^accord\.(?:include|accept|reach)$/.test(yes.predicate)) return null;
    return compareEntities(no.theme, yes.theme) === 'same' ? conflict('terms', 'terms') : null;
  });
