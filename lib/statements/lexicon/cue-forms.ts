import { conjugate, participleForms } from '../../arabic/conjugation';
import { fold } from '../../arabic/fold';
import { remember } from '../../arabic/remember';
import { VERBS, type Verb } from './verbs';

export type Gender = 'm' | 'f';
export type Number_ = 'singular' | 'dual' | 'plural';

/** What a written word can be as a cue. */
export interface Reading {
  verb: Verb;
  type: 'finite' | 'participle' | 'masdar';
  tense: 'perfect' | 'imperfect' | null;
  voice: 'active' | 'passive';
  gender: Gender;
  number: Number_;
  /** «مشيرا»: the case of circumstance; «مشير» may be a noun like any other. */
  accusative: boolean;
  /** An object pronoun is written on it: «وصفه», «قدرته», «قوله». */
  object: string | null;
  /** «قوله», «قولها»: whose, by gender and number of the pronoun. */
  definite: boolean;
}

const FORMS = buildForms();

function buildForms(): Map<string, Reading[]> {
  const forms = new Map<string, Reading[]>();
  const add = (form: string, reading: Reading) => {
    const key = fold(form);
    const list = forms.get(key);
    if (!list) forms.set(key, [reading]);
    else if (
      !list.some((other) => other.verb === reading.verb && other.type === reading.type && other.voice === reading.voice)
    )
      list.push(reading);
  };
  for (const verb of VERBS) {
    const plain = { verb, object: null, definite: false, accusative: false };
    for (const form of conjugate({ perfect: verb.lemma, ...verb })) {
      if (verb.past && form.tense === 'imperfect') continue;
      add(form.form, { ...plain, type: 'finite', ...pick(form) });
    }
    for (const form of participleForms(verb.participle)) {
      add(form.form, {
        ...plain,
        type: 'participle',
        tense: null,
        voice: 'active',
        gender: form.gender,
        number: form.number,
        accusative: form.accusative,
      });
    }
    const plural = `${verb.masdar.replace(/ة$/, '')}ات`;
    for (const form of [verb.masdar, plural])
      add(form, { ...plain, type: 'masdar', tense: null, voice: 'active', gender: 'm', number: 'singular' });
  }
  return forms;
}

function pick(form: { tense: 'perfect' | 'imperfect'; voice: 'active' | 'passive'; gender: Gender; number: Number_ }) {
  return { tense: form.tense, voice: form.voice, gender: form.gender, number: form.number };
}

const OBJECTS = ['هما', 'هم', 'هن', 'ها', 'ه', 'نا', 'ني'];
const NONE: readonly Reading[] = [];

export interface CueWord {
  /** A conjunction written onto the word: و or ف. */
  conjunction: '' | 'و' | 'ف';
  readings: readonly Reading[];
}

const NOTHING: CueWord = { conjunction: '', readings: NONE };

/** What the folded word `form` can be as a cue: conjunction, future س, article and object pronoun taken off. */
export const readCue: (form: string) => CueWord = remember(analyse);

function analyse(form: string): CueWord {
  if (form.length < 2) return NOTHING;
  const whole = readBare(form);
  if (whole.length) return { conjunction: '', readings: whole };
  const first = form.charAt(0);
  if ((first === 'و' || first === 'ف') && form.length > 2) {
    const all = readBare(form.slice(1));
    // «فالح», «فحسب»: ف with a homograph is another word far more often.
    const rest = first === 'ف' ? all.filter((reading) => !reading.verb.weak) : all;
    if (rest.length) return { conjunction: first, readings: rest };
  }
  return NOTHING;
}

function readBare(form: string): readonly Reading[] {
  const plain = FORMS.get(form);
  if (plain) return plain;
  const first = form.charAt(0);
  if (first === 'س' && form.length > 4) {
    const future = FORMS.get(form.slice(1))?.filter((reading) => reading.tense === 'imperfect');
    if (future?.length) return future;
  }
  for (const object of OBJECTS) {
    if (!form.endsWith(object) || form.length - object.length < 2) continue;
    const stem = form.slice(0, -object.length);
    const readings = (FORMS.get(stem) ?? FORMS.get(withoutObjectSpelling(stem)))?.filter(
      (reading) => reading.type !== 'participle' || reading.accusative === false,
    );
    if (readings?.length)
      return readings.map((reading) => ({ ...reading, object, definite: reading.type === 'masdar' }));
  }
  return NONE;
}

/** ى is written ا before a pronoun (سماه), the ا of the plural falls (أكدوه), ة opens to ت (إشارته). */
function withoutObjectSpelling(stem: string): string {
  if (stem.endsWith('ا')) return `${stem.slice(0, -1)}ي`;
  if (stem.endsWith('و')) return `${stem}ا`;
  if (stem.endsWith('ت')) return `${stem.slice(0, -1)}ة`;
  return stem;
}
