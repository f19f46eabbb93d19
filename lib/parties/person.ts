/** The name of a person in a source phrase. */
import { countryOfAdjective } from './countries';
import { isGenericHead } from './gazetteer';
import { beginsBody, PREPOSITION, written } from './institution';
import { isGivenName } from './person-names';
import { affiliation, isHidden, isModifier, isSpeaker, isTitle, isVehicle } from './roles';
import type { Speaker, Words } from './voice';
import type { PhraseWord } from './words';

/** A word that says in what role somebody speaks. */
export const isRole = (word: PhraseWord): boolean =>
  isSpeaker(word.bare) || isVehicle(word.bare) || isHidden(word.bare);

/** Whether a role, a title or a known body begins at `index`: no person's name does. */
export const beginsKnown = (words: Words, index: number): boolean => {
  const word = words[index];
  return word !== undefined && (isRole(word) || isTitle(word.bare) || beginsBody(words, index));
};

export const isAdjective = (word: PhraseWord): boolean =>
  affiliation(word.bare) !== undefined || isModifier(word.bare) || countryOfAdjective(word.bare) !== undefined;

/** Whether the word at `index` can be the first of a name. */
export function isNameWord(words: Words, index: number): boolean {
  const word = words[index] as PhraseWord;
  if (isGivenName(word.folded)) return true;
  return !word.definite && !PREPOSITION.test(word.folded) && !beginsKnown(words, index) && !isAdjective(word);
}

/** The words as a person's name, up to a comma or a preposition. */
export function personOf(words: Words): Pick<Speaker, 'person' | 'personName'> {
  const stop = words.findIndex((word, index) => index > 0 && (word.broken || PREPOSITION.test(word.folded)));
  const own = stop < 0 ? words : words.slice(0, stop);
  return { person: own.map((word) => word.bare).join(' '), personName: written(own) };
}

/** Where the person's name begins behind a body: at a title, a given name, or an indefinite word behind a definite one. */
export function personStart(words: Words, from: number): number | null {
  for (let index = from; index < words.length; index++) {
    const word = words[index] as PhraseWord;
    const before = words[index - 1];
    if (!before || word.quoted || before.folded === 'و' || !/^\p{L}/u.test(word.folded)) continue;
    const last = index === words.length - 1;
    if (word.definite) {
      if (
        !last &&
        isTitle(word.bare) &&
        !PREPOSITION.test(before.folded) &&
        !isSpeaker(before.bare) &&
        !word.preposition
      )
        return index;
      continue;
    }
    if (PREPOSITION.test(before.folded) || PREPOSITION.test(word.folded)) continue;
    if (isGivenName(word.folded) && !isGenericHead(before.bare) && !NAMED_AFTER.test(before.bare)) return index;
    const whole = before.definite || isAdjective(before);
    const plain = !/^[لبو]/.test(word.folded) && !beginsKnown(words, index) && !isAdjective(word);
    if (whole && plain) return index;
    if (word.broken && !last && !beginsKnown(words, index)) return index;
  }
  return null;
}

/** Things that bear a person's name: «مركز الملك سلمان», «شارع حسن». */
const NAMED_AFTER = /^(?:بن|ال|حي|شارع|ملك|امير|شيخ|شهيد|ساحة|جسر|مستشفي|مدرسة|جامعة|مخيم|مسجد|مركز)$/;
