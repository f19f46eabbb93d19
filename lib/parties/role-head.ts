import { countryOfAdjective } from './countries';
import { beginsBody, PREPOSITION } from './institution';
import { isGivenName } from './person-names';
import { type Affiliation, affiliation, isModifier, isSpeaker, isVehicle } from './roles';
import type { Words } from './voice';
import type { PhraseWord } from './words';

/** What stands between a role and whom it speaks for: «الناطق الرسمي باسم», «مصدر عسكري مطلع في». */
export interface RoleHead {
  /** Index of the first word behind the role and its adjectives. */
  next: number;
  affiliation: Affiliation | undefined;
  /** A country's id, where an adjective tells it: «مسؤول أميركي». */
  state: string;
}

/** Reads the role at the head of the words with its adjectives and prepositions. */
export function readRoleHead(words: Words): RoleHead {
  const head = words[0] as PhraseWord;
  const read: RoleHead = { next: 1, affiliation: undefined, state: '' };
  for (; read.next < words.length; read.next++) {
    const word = words[read.next] as PhraseWord;
    if (word.broken && !PREPOSITION.test(word.folded)) break;
    const nation = word.definite === head.definite ? countryOfAdjective(word.bare) : undefined;
    if (nation) {
      read.state = nation.id;
      continue;
    }
    const own = word.folded.replace(/^و(?=\p{L}{4})/u, '');
    const told = affiliation(word.bare) ?? affiliation(own);
    read.affiliation ??= told;
    if (told || (isModifier(word.bare) && !isGivenName(word.folded)) || PREPOSITION.test(word.folded)) continue;
    // «مصادر طبية», «مسؤول طبي»: an adjective that agrees with its head tells a field, no body.
    const adjective = !word.definite && /(?:ي|ية|يون|يين)$/.test(own) && !isGivenName(word.folded);
    const idafa = words[read.next + 1]?.definite;
    if (!head.definite && adjective && !idafa && !beginsBody(words, read.next)) continue;
    if ((isSpeaker(word.bare) || isVehicle(word.bare)) && !beginsBody(words, read.next)) continue;
    break;
  }
  return read;
}
