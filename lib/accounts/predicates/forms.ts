import { conjugate } from '../../arabic/conjugation';
import { fold } from '../../arabic/fold';

/**
 * The forms of a predicate as newspapers write it, folded. An entry is written «perfect imperfect masdar masdar …» with the
 * third person masculine singular: `سيطر يسيطر سيطرة`; `-` for a part that is not used.
 */
export interface WordForm {
  form: string;
  /** 'verb' a finite form; 'masdar' a verbal noun; 'noun' a noun or adjective that tells it without a verb. */
  shape: 'verb' | 'future' | 'masdar' | 'noun';
}

const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'نا', 'ي', 'ك', 'كم'];
const OBJECTS = ['ه', 'ها', 'هم', 'هما', 'نا'];

/** Third person from the conjugation, and what it leaves out: first person plural, short forms after «لم», the future's س. */
function finiteForms(perfect: string, imperfect: string): { plain: string[]; future: string[] } {
  const third = conjugate({ perfect, imperfect });
  const past = third.filter((form) => form.tense === 'perfect').map((form) => form.form);
  const present = third.filter((form) => form.tense === 'imperfect').map((form) => form.form);
  const hollowPast = /^(.+)[اي](.)$/.exec(perfect);
  const weakPast = /[ىي]$|^.{2,}ا$/.test(perfect);
  if (hollowPast && !weakPast) {
    past.push(`${hollowPast[1]}${hollowPast[2]}نا`, `${hollowPast[1]}${hollowPast[2]}ت`);
    // The passive writes its vowel here: «أُصيب», «استُعيد».
    past.push(...['', 'ت', 'وا'].map((ending) => `${hollowPast[1]}ي${hollowPast[2]}${ending}`));
  } else if (weakPast) past.push(`${perfect.slice(0, -1)}ينا`, `${perfect.slice(0, -1)}ي`, `${perfect.slice(0, -1)}يت`);
  else past.push(`${perfect}نا`, `${perfect}تم`, `${perfect}تمو`);
  const stem = imperfect.slice(1);
  const short = /[يوىا]$/.test(stem) ? stem.slice(0, -1) : stem.replace(/^(.+)[اوي](.)$/, '$1$2');
  if (short !== stem && short.length > 2) present.push(`ي${short}`, `ت${short}`, `ن${short}`);
  const passive = /^(.+)[وي](.)$/.exec(stem);
  if (passive) present.push(`ي${passive[1]}ا${passive[2]}`, `ت${passive[1]}ا${passive[2]}`);
  present.push(`ن${stem}`, `ا${stem}`);
  return { plain: [...past, ...present], future: present.map((form) => `س${form}`) };
}

const withObject = (form: string): string[] => OBJECTS.map((object) => form.replace(/(?<=و)ا$/, '') + object);

const nominal = (noun: string): string[] => {
  const stem = noun.replace(/ة$/, 'ت');
  const forms = [noun, `${noun}ا`, ...PRONOUNS.map((pronoun) => stem + pronoun)];
  if (/اء$/.test(noun))
    for (const seat of ['ئ', 'ؤ']) forms.push(...PRONOUNS.map((pronoun) => noun.slice(0, -1) + seat + pronoun));
  return forms;
};

const adjectival = (word: string): string[] => {
  const stem = word.replace(/ة$/, '');
  return ['', 'ا', 'ة', 'ون', 'ين', 'ان', 'ات'].map((ending) => stem + ending);
};

/**
 * All forms of an entry. Participles are left out: most stand as nouns of their own («مقاتل», «مهاجم»); those that are used as
 * predicates («مغلق», «مستمر») are listed with the class.
 */
export function verbForms(entry: string): WordForm[] {
  const [perfect = '-', imperfect = '-', ...masdars] = entry.trim().split(/\s+/);
  const finite = perfect === '-' || imperfect === '-' ? { plain: [], future: [] } : finiteForms(perfect, imperfect);
  const nouns = masdars.filter((masdar) => masdar !== '-').flatMap(nominal);
  const made = (shape: WordForm['shape'], forms: string[]) =>
    forms.map((form): WordForm => ({ form: fold(form), shape }));
  // A form that is a verb and a masdar («توقف») is told apart by its place; «سيطرته» is the masdar, not "it controlled him".
  return [
    ...made('verb', finite.plain),
    ...made('masdar', nouns),
    ...made('future', finite.future),
    ...made('verb', finite.plain.flatMap(withObject)),
    ...made('future', finite.future.flatMap(withObject)),
  ];
}

/** A noun or adjective with its endings and pronouns. */
export const nounForms = (noun: string): string[] => [...new Set([...nominal(noun), ...adjectival(noun)].map(fold))];
