import { type Document, formAt, type Range } from './document';
import { readCue } from './lexicon/cue-forms';
import { isListedNoun } from './lexicon/masdars';
import { COUNTRIES, MEDIA_NOUNS, ROLE_NOUNS, SPEAKER_NOUNS, TARGET_NOUNS, TIME } from './lexicon/words';
import { isTitle } from './phrase-boundary';
import { isDefinite, nounsOf } from './words';

/**
 * Whether a phrase can be somebody, or a text, that says things: 'known' by its head, 'name' where nothing speaks against it, 'no'
 * for deeds and measures («هجوم», «صوتها»), 'thing' for any other definite noun («الفيلم», «القائم»). A word that was part of
 * a speaker's name before is a name («الدوش»).
 */
export function canSpeak(document: Document, range: Range): 'known' | 'name' | 'thing' | 'no' {
  let first = range.first;
  while (first < range.end && document.tokens[first]?.kind === 'mark') first++;
  const form = formAt(document, first).replace(/^[وف](?=ال)/, '');
  const token = document.tokens[first];
  if (/^(?:هذا|هذه|ذلك|تلك)$/.test(form) && first + 1 >= range.end) return 'no';
  if (QUANTIFIER.test(form) && first + 1 < range.end) return canSpeak(document, { first: first + 1, end: range.end });
  if (form === 'الله') return 'no';
  if (MANY.test(form)) return 'known';
  if (token?.kind === 'number') return first + 1 < range.end ? 'name' : 'no';
  if (first > range.first && (document.quotes.opens[first - 1] as number) >= 0) return 'known';
  if (COUNTRIES.has(form)) return 'known';
  if (
    nounsOf(form).some(
      (noun) =>
        SPEAKER_NOUNS.has(noun) ||
        ROLE_NOUNS.has(noun) ||
        TARGET_NOUNS.has(noun) ||
        MEDIA_NOUNS.has(noun) ||
        isTitle(noun),
    )
  )
    return 'known';
  if (/(?:ون|ين)$/.test(form) && form.length > 4) return 'known';
  if (document.names.has(form)) return 'known';
  // «تحدثت الحايك»: a verb in the feminine with a word that shows none has a woman's name for its subject.
  const verb = readCue(formAt(document, range.first - 1)).readings.find(
    (reading) => reading.type === 'finite' && reading.gender === 'f',
  );
  if (isDefinite(form) && verb && range.end - range.first === 1 && !/ة$|ات$|ى$|ا$/.test(form) && !THINGS.test(form))
    return 'name';
  if (isDefinite(form)) return /(?:ي|اني|اوي)$/.test(form) ? 'name' : 'thing';
  if (isListedNoun(form) || TIME.has(form) || /(?:ها|هم|ات)$|.{4}ه$/.test(form)) return 'no';
  return 'name';
}

const MANY = /^(?:ال)?(?:مئات|عشرات|الاف|الالاف)$/;

/** Feminine without ة, and no woman. */
const THINGS =
  /^ال(?:شمس|ارض|حرب|نار|ريح|رياح|نفس|عين|يد|سوق|طريق|دار|بئر|سماء|روح|كاس|قدم|جحيم|ايام|صور|نتائج|اسعار|اسهم|حقائق|وقائع|تجارب)$/;

export const QUANTIFIER =
  /^(?:و?كل|ذات|نفس|بعض|جميع|معظم|احد|احدي|عدد|هذا|هذه|تلك|ذلك|هؤلاء|غالبية|سائر|كبار|مئات|عشرات|الاف)$/;
