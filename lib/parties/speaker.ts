import { actorAt } from './gazetteer';
import { actorNamed, beginsBody, ofActor, readInstitution, unprefixed } from './institution';
import { isExecutive } from './kinds';
import { leaderOf } from './leaders';
import { beginsKnown, isAdjective, isNameWord, isRole, personOf, personStart } from './person';
import { readRole } from './role';
import { isHidden, isTitle, unpossessed } from './roles';
import { NOBODY, type Speaker, type Words } from './voice';
import type { PhraseWord } from './words';

/** Reads the words that name a source, up to a relative clause or an aligning word. */
export function readSpeaker(given: Words): Speaker {
  // «المتحدثة باسمه»: for whom, the text has told.
  const told = given.map(asOffice).filter((word) => !/^باسم(?:ها|هم|هما|ه)$/.test(word.bare));
  const words = unprefixed(told.map(withoutPronoun), (some) => beginsKnown(some, 0));
  const possessive = told.length < given.length || told.some((word) => unpossessed(word.bare) !== null);
  const speaker = readKinds(words);
  if (!possessive) return speaker;
  // «رئيستها» is no head of state.
  const body = speaker.institution?.key;
  const institution = body?.kind === 'presidency' && !body.state ? null : speaker.institution;
  return { ...speaker, institution, possessive };
}

function readKinds(words: Words): Speaker {
  const actor = actorNamed(words);
  if (actor && (actor.length > 1 || !isRole(words[0] as PhraseWord))) {
    const name = personStart(words, actor.length);
    return { ...NOBODY, institution: ofActor(actor.actor), ...(name !== null && personOf(words.slice(name))) };
  }
  const titled = readTitled(words);
  if (titled) return titled;
  if (isRole(words[0] as PhraseWord)) return readRole(words);
  if (beginsBody(words, 0)) return readBody(words);
  const role = words.findIndex((_, index) => index > 0 && beginsRole(words, index));
  if (role > 0) return readPersonFirst(words, role);
  const [only] = words;
  if (words.length === 1 && only?.definite && POINTS_BACK.test(only.bare)) return { ...NOBODY, pointer: only.bare };
  return { ...NOBODY, ...personOf(words.filter((word, index) => index === words.length - 1 || !isTitle(word.bare))) };
}

/** Institutions that stand alone only where the text has told which one is meant. */
const POINTS_BACK = /^(?:وزارة|جامعة|مدرسة|بعثة|وفد|فندق|محطة|ميناء|مطار|سجن|جهاز|فريق|نادي|مديرية|مكتب)$/;

/** «نقابة المعلمين», «الجيش», and a name behind it («شركة X»). */
function readBody(words: Words): Speaker {
  // «إدارة بايدن», «قوات حفتر».
  const named = words.slice(1).filter((word) => !word.definite || !isTitle(word.bare));
  const leader = LED.test(words[0]?.bare ?? '') ? leaderOf(named.map((word) => word.bare).join(' ')) : null;
  if (leader) return { ...NOBODY, institution: leader };
  const institution = readInstitution(words, 0);
  const { kind, key } = institution?.key ?? { kind: 'institution', key: '' };
  // «منظمة حقوقية», «شبكة مستقلة»: a body that the text does not name.
  const unnamed =
    key === '' &&
    !institution?.pointer &&
    !words[0]?.definite &&
    !institution?.key.state &&
    !isExecutive(kind) &&
    !/^(?:opposition|parliament)$/.test(kind);
  if (unnamed && !institution?.actor) return { ...NOBODY, hidden: true };
  return { ...NOBODY, institution, pointer: institution?.pointer ?? '' };
}

const LED = /^(?:ادارة|حكومة|قوات|جيش|نظام|مكتب)$/;

/** «غزوان حامد، عضو لجنة الأمن»: the person, then the role. */
function readPersonFirst(words: Words, role: number): Speaker {
  const speaker = readKinds(words.slice(role));
  const name = words.slice(0, role).filter((word) => !isTitle(word.bare));
  return { ...speaker, ...personOf(name), hidden: false, pointer: speaker.institution?.pointer ?? '' };
}

/** «أهالي» inside a name: a person's role behind a comma, or an office, not a word like «ضحايا» of a common noun phrase. */
const isHiddenInside = (words: Words, index: number): boolean => {
  const word = words[index] as PhraseWord;
  return isHidden(word.bare) && !word.broken;
};

/** Where a role begins behind a name: «…، عضو لجنة الأمن», «محمد سيد طنطاوي شيخ الأزهر». */
const beginsRole = (words: Words, index: number): boolean =>
  (isRole(words[index] as PhraseWord) && !isHiddenInside(words, index)) || (actorAt(words, index)?.length ?? 0) > 1;

/** «الكاتب العام» of the Maghreb is a secretary-general, no writer. */
function asOffice(word: PhraseWord, index: number, words: Words): PhraseWord {
  if (!/^كاتبة?(?:ها|ه|هم)?$/.test(word.bare) || words[index + 1]?.bare !== 'عام') return word;
  return { ...word, bare: word.bare.replace(/^كاتبة?/, 'امين') };
}

function withoutPronoun(word: PhraseWord): PhraseWord {
  const stem = unpossessed(word.bare);
  return stem === null ? word : { ...word, bare: stem, definite: true };
}

/** A title and a name: «العميد سريع», «الرئيس هادي», «الطالب مازن الوروار», «الشيخ عبد الله، وزير الخارجية». */
function readTitled(words: Words): Speaker | null {
  const [first, second] = words;
  if (!first?.definite || !second || !isTitle(first.bare)) return null;
  const office = /^(?:رئيس|وزير|سفير|نائب|مستشار|امير|ملك|محامي)$/.test(first.bare);
  if (second.definite ? office || isAdjective(second) || isTitle(second.bare) : !isNameWord(words, 1)) return null;
  const role = words.findIndex((_, index) => index > 1 && beginsRole(words, index));
  const name = words
    .slice(1, role > 0 ? role : undefined)
    .filter((word, index, all) => index === all.length - 1 || !word.definite || !isTitle(word.bare));
  if (role > 0) return readPersonFirst([...name, ...words.slice(role)], name.length);
  // A minister and a president are known by their office as well.
  return { ...NOBODY, ...personOf(name), pointer: /^(?:وزير|رئيس)$/.test(first.bare) ? first.bare : '' };
}
