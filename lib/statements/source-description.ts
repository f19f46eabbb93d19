import { type Document, formAt } from './document';
import { isNarrativeVerb } from './lexicon/narrative-verbs';
import { ROLE_NOUNS, SPEAKER_NOUNS, TIME } from './lexicon/words';
import { isTitle } from './phrase-boundary';
import { isComma, isDefinite, nounsOf } from './words';

/** «ناجون كانوا قرب الشاطئ», «معلم لجأ مع أسرته إلى مدرسة»: after an indefinite noun a verb without الذي describes who it is. */
export function opensDescription(document: Document, at: number): boolean {
  const form = formAt(document, at);
  const before = formAt(document, at - 1);
  if (isDefinite(before) || document.tokens[at - 1]?.kind !== 'word') return false;
  if (
    !isNarrativeVerb(form) &&
    !/^(?:طلب|طلبت|طلبوا|طلبا|فضل|فضلت|فضلوا|رفض|رفضت|يعمل|تعمل|يقيم|تقيم|يسكن|تسكن)$/.test(form)
  )
    return false;
  return (
    nounsOf(before).some((noun) => SPEAKER_NOUNS.has(noun) || ROLE_NOUNS.has(noun)) ||
    /(?:ون|ان|ات)$/.test(before) ||
    isIndefiniteHead(document, at - 2, before)
  );
}

/** «صاحب مخبز فضل», «بائعة خضار نجت»: the noun of a noun. */
function isIndefiniteHead(document: Document, at: number, before: string): boolean {
  const head = formAt(document, at);
  return (
    !isDefinite(head) &&
    nounsOf(head).some((noun) => SPEAKER_NOUNS.has(noun) || ROLE_NOUNS.has(noun)) &&
    !isTitle(before)
  );
}

/** To the comma, or to where the source must end; an outlet at the very end («للأفق») is the hearer. */
export function descriptionEnd(document: Document, at: number, end: number): number {
  let last = at;
  for (let next = at; next < end; next++) {
    const form = formAt(document, next);
    if (isComma(form) || form === ':' || (TIME.has(form) && !/^(?:ال)?(?:شهر|اسبوع|سنة|يوم)$/.test(form))) break;
    if (next > at && next + 1 === end && /^لل/.test(form)) break;
    last = next;
  }
  return last;
}

/** «وثيقة حصل "المنبر" على نسخة منها»: the preposition belongs to a clause that describes the source. */
export function hasClause(document: Document, start: number, at: number): boolean {
  for (let back = at - 1; back > start; back--)
    if (/^(?:حصل|حصلت|اطلع|اطلعت|اعتمد|اعتمدت|يعمل|تعمل|يشرف|تشرف)$/.test(formAt(document, back))) return true;
  return false;
}

/** «طلب عدم نشر اسمه»: how he spoke, not what he demands, nor who he is. */
export function asksForSilence(document: Document, at: number): boolean {
  if (!/^[وف]?(?:ي|ت)?(?:طلب|طالب|فضل|اشترط|رفض|مشترط|رافض|مفضل)/.test(formAt(document, at))) return false;
  let none = at + 1;
  while (none < at + 3 && formAt(document, none) !== 'عدم') none++;
  return (
    formAt(document, none) === 'عدم' &&
    /^(?:ال)?(?:كشف|ذكر|نشر|افصاح|تسمية|تسميته|تسميتها|تحديد)/.test(formAt(document, none + 1))
  );
}
