import { type Document, formAt, type Range } from './document';
import type { Agreement } from './draft';
import type { Gender } from './lexicon/cue-forms';
import { COUNTRIES, FEMININE, ROLE_NOUNS, SPEAKER_NOUNS, TARGET_NOUNS } from './lexicon/words';
import { bareNoun, isDefinite, nounsOf } from './words';

/** Gender and number that the head of a phrase shows. */
export function genderOf(document: Document, range: Range): { gender: Gender; plural: boolean } {
  const form = formAt(document, range.first).replace(/^[وف](?=ال)/, '');
  const bare = bareNoun(form);
  const feminine = (/ة$|اء$|ات$/.test(bare) && !MASCULINE.test(bare)) || FEMININE.has(bare) || COUNTRIES.has(form);
  return { gender: feminine ? 'f' : 'm', plural: isPluralOfPersons(form, bare) };
}

const MASCULINE =
  /^(?:خبراء|علماء|وجهاء|وزراء|اطباء|زعماء|نشطاء|اعضاء|ابناء|شركاء|امراء|لواء|رؤساء|سفراء|وكلاء|خليفة|علامة|اسامة|حمزة|طلحة|عبيدة|قضاء)$/;

/** «المتظاهرون», «ناشطون», «مصدران», «خبراء»; not «غزوان», «ياسين», «الأمين». */
function isPluralOfPersons(form: string, bare: string): boolean {
  if (/^(?:خبراء|علماء|وجهاء|وزراء|اطباء|زعماء|نشطاء|اعضاء|ابناء|شركاء|امراء|رؤساء|سفراء|وكلاء)$/.test(bare))
    return true;
  if (!/(?:ون|ين|ان)$/.test(bare)) return false;
  if (!/ان$/.test(bare) && (SPEAKER_NOUNS.has(bare) || TARGET_NOUNS.has(bare)))
    return !/^(?:بيان|ابن|سكان|برلمان|سلطان|كيان|لجان|امين)$/.test(bare);
  const stem = bare.slice(0, -2);
  if (SPEAKER_NOUNS.has(stem) || ROLE_NOUNS.has(stem) || SPEAKER_NOUNS.has(`${stem}ة`)) return true;
  return isDefinite(form) && /ون$/.test(bare) && bare.length > 4;
}

/** Whether a speaker agrees with a verb or participle that does not name its own. Names that show no gender agree with both. */
export function agreesWith(document: Document, source: Range, agreement: Agreement): boolean {
  const form = formAt(document, source.first).replace(/^[وف](?=ال)/, '');
  const { gender, plural } = genderOf(document, source);
  if (agreement.number === 'plural') return plural || isCoordinated(document, source) || isGroup(form);
  if (agreement.number === 'dual') return true;
  if (plural) return false;
  const known =
    COUNTRIES.has(form) ||
    nounsOf(form).some(
      (noun) => SPEAKER_NOUNS.has(noun) || ROLE_NOUNS.has(noun) || TARGET_NOUNS.has(noun) || FEMININE.has(noun),
    );
  if (gender === 'f') return agreement.gender === 'f' || (!known && !/ة$/.test(form));
  return agreement.gender === 'm' || !known;
}

function isCoordinated(document: Document, range: Range): boolean {
  for (let at = range.first + 1; at < range.end; at++) if (/^و/.test(formAt(document, at))) return true;
  return false;
}

const GROUPS = new Set(
  'اهالي سكان مصادر شهود خبراء علماء نشطاء قادة زعماء نواب عمال طلاب اطباء وجهاء اعضاء اسر عائلات عدد بعض مئات عشرات الاف ناشطو اصحاب محللو مراقبو صيادو مسؤولو قوي فصائل احزاب اطراف ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة جيران ابناء محامو تجار جنود ضباط مشجعو جماهير لاعبو مهنيو رواد زوار الناس ناس قبائل'.split(
    ' ',
  ),
);

const isGroup = (form: string): boolean => nounsOf(form).some((noun) => GROUPS.has(noun));
