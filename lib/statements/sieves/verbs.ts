import type { Sieve } from '../draft';
import { findVerbs } from './reporting-verb';

/** «قال الوزير إن …»: a reporting verb and its that-clause. */
export const verbThat: Sieve = {
  name: 'verb-that',
  find: (document, paragraph, drafts) => findVerbs(document, paragraph, drafts, 'verb-that', ['that']),
};

/** «قال الوزير: …», «وأضاف "…"»: a reporting verb and the speaker's own words. */
export const verbOwnWords: Sieve = {
  name: 'verb-own-words',
  find: (document, paragraph, drafts) => findVerbs(document, paragraph, drafts, 'verb-own-words', ['colon', 'quote']),
};

/** «اتهمت موسكو كييف بقصف المحطة», «دعا الأهالي إلى المغادرة»: the one accused or asked, and the matter. */
export const verbTarget: Sieve = {
  name: 'verb-target',
  find: (document, paragraph, drafts) => findVerbs(document, paragraph, drafts, 'verb-target', ['target']),
};

/** «أعلن الجيش سيطرته على المعمل», «كشف عن ضبط شحنة»: a noun phrase as content. */
export const verbNoun: Sieve = {
  name: 'verb-noun',
  find: (document, paragraph, drafts) => findVerbs(document, paragraph, drafts, 'verb-noun', ['object', 'preposition']),
};
