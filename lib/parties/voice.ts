import type { Institution } from './institution';
import type { PhraseWord } from './words';

export type Words = readonly PhraseWord[];

/** Who speaks in a phrase: a body, a person, both, or somebody hidden. */
export interface Speaker {
  institution: Institution | null;
  /** The person named, folded bare words, without titles: «عاصم وادياني». */
  person: string;
  /** The same as written. */
  personName: string;
  /** The text hides who it is: «مصدر عسكري», «شهود عيان». */
  hidden: boolean;
  /** The bare head noun of a phrase that only points back: «المصدر», «الناطق», «الوزير». */
  pointer: string;
  /** «مديرها», «مكتبه»: speaks for something told before. */
  possessive: boolean;
}

/** Nothing told yet. */
export const NOBODY: Speaker = {
  institution: null,
  person: '',
  personName: '',
  hidden: false,
  pointer: '',
  possessive: false,
};
