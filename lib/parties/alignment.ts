import type { PhraseWord } from './words';

/** What a phrase itself says of where its subject stands: «الموالية للنظام», «المدعومة من إيران», «المناهضة للحكومة». */
export interface Alignment {
  /** Index of the aligning word. */
  at: number;
  stand: 'with' | 'against';
  /** Index of the first word of whom it stands with or against; null where the word alone says it («المعارضة»). */
  target: number | null;
}

const WITH =
  /^(?:موالي?|موالية|موالين|موالون|تابع|تابعة|تابعين|تابعون|مدعوم|مدعومة|مدعومين|مقرب|مقربة|مقربين|مقربون|مؤيد|مؤيدة|مؤيدين|مؤيدون|محسوب|محسوبة|محسوبين|مرتبط|مرتبطة|مرتبطين|حليف|حليفة|متحالف|متحالفة|خاضع|خاضعة|معين|معينة|ممول|ممولة|منضوي|منضوية|منتمي|منتمية|منتمين|قريب|قريبة|مملوك|مملوكة|ناطقة|مناصر|مناصرة|مناصرين)$/;
const AGAINST =
  /^(?:معارض|معارضة|معارضين|معارضون|مناهض|مناهضة|مناهضين|مناهضون|منشق|منشقة|منشقين|مناوئ|مناوئة|معادي|معادية)$/;
const LINK = /^(?:من|علي|عن|ب|ل|لدي|تحت|الي)$/;

/** The first aligning word behind the head of the phrase, if there is one. */
export function alignmentOf(words: readonly PhraseWord[]): Alignment | null {
  for (let at = 1; at < words.length; at++) {
    const { bare, folded } = words[at] as PhraseWord;
    const stand = WITH.test(bare) ? 'with' : AGAINST.test(bare) ? 'against' : null;
    // «قيادي في المعارضة»: a noun behind a preposition, no adjective.
    if (!stand || /^وال/.test(folded)) continue;
    // «زعيم المعارضة»: in a construct, a noun; an adjective is as definite as its noun.
    const noun = words[at - 1] as PhraseWord;
    if (/^معارضة$/.test(bare) && (words[at] as PhraseWord).definite !== noun.definite) continue;
    if (LINK.test((words[at - 1] as PhraseWord).folded) || (words[at - 1] as PhraseWord).folded === 'في') continue;
    const next = words[at + 1];
    if (!next) return stand === 'against' ? { at, stand, target: null } : null;
    if (next.bare === 'ل' || LINK.test(next.bare)) {
      if (words[at + 2]) return { at, stand, target: at + 2 };
    }
    if (next.preposition || /^[لب]/.test(next.folded)) return { at, stand, target: at + 1 };
    // «المعارضة السورية»: an adjective of its own; «معارضة» as a noun is an organ and read elsewhere.
    if (stand === 'against' && !/^(?:معارضة)$/.test(folded)) return { at, stand, target: null };
  }
  return null;
}
