import { countryOfAdjective } from './countries';
import { actorAt, actorById, isGenericHead } from './gazetteer';
import {
  actorNamed,
  beginsBody,
  type Institution,
  ofActor,
  ofOrgan,
  PREPOSITION,
  readInstitution,
  unprefixed,
  written,
} from './institution';
import { isExecutive, type PartyKind } from './kinds';
import { leaderOf } from './leaders';
import { organAt } from './organs';
import type { Side } from './party';
import { isGivenName } from './person-names';
import {
  type Affiliation,
  affiliation,
  isHidden,
  isModifier,
  isSpeaker,
  isTitle,
  isVehicle,
  speaksForItsHouse,
  unpossessed,
} from './roles';
import type { PhraseWord } from './words';

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

const NOBODY: Speaker = {
  institution: null,
  person: '',
  personName: '',
  hidden: false,
  pointer: '',
  possessive: false,
};

type Words = readonly PhraseWord[];

/** Reads the words that name a source, up to a relative clause or an aligning word. */
export function readSpeaker(given: Words): Speaker {
  const words = unprefixed(given.map(withoutPronoun), (some) => beginsKnown(some, 0));
  const possessive = given.some((word) => unpossessed(word.bare) !== null);
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

const isRole = (word: PhraseWord): boolean => isSpeaker(word.bare) || isVehicle(word.bare) || isHidden(word.bare);

export const beginsKnown = (words: Words, index: number): boolean => {
  const word = words[index];
  return word !== undefined && (isRole(word) || isTitle(word.bare) || beginsBody(words, index));
};

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

const isAdjective = (word: PhraseWord): boolean =>
  affiliation(word.bare) !== undefined || isModifier(word.bare) || countryOfAdjective(word.bare) !== undefined;

function isNameWord(words: Words, index: number): boolean {
  const word = words[index] as PhraseWord;
  if (isGivenName(word.folded)) return true;
  return !word.definite && !PREPOSITION.test(word.folded) && !beginsKnown(words, index) && !isAdjective(word);
}

function personOf(words: Words): Pick<Speaker, 'person' | 'personName'> {
  const stop = words.findIndex((word, index) => index > 0 && (word.broken || PREPOSITION.test(word.folded)));
  const own = stop < 0 ? words : words.slice(0, stop);
  return { person: own.map((word) => word.bare).join(' '), personName: written(own) };
}

/** What stands between a role and whom it speaks for: «الناطق الرسمي باسم», «مصدر عسكري مطلع في». */
interface RoleHead {
  /** Index of the first word behind the role and its adjectives. */
  next: number;
  affiliation: Affiliation | undefined;
  state: string;
}

function readRoleHead(words: Words): RoleHead {
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

/** Reads from a role on: «المتحدث باسم الجيش العميد يحيى سريع», «مصدر عسكري», «بيان للجيش», «وزير الكهرباء». */
function readRole(words: Words): Speaker {
  const head = words[0] as PhraseWord;
  const role = readRoleHead(words);
  const start = personStart(words, Math.max(1, role.next + actorLength(words, role.next)));
  const name =
    start === null ? NOBODY : personOf(words.slice(start).filter((word) => !isTitle(word.bare) || !word.definite));
  const scope = words.slice(0, start ?? words.length);
  const hidden = name.person === '' && isUnnamed(words);
  const person = { person: name.person, personName: name.personName };

  const office = readOffice(scope);
  if (office) return { ...NOBODY, ...person, institution: office, pointer: office.pointer };
  // «مكتب نتنياهو», «مستشار ترامب».
  const leader = leaderOf(personOf(scope.slice(role.next)).person);
  if (leader) return { ...NOBODY, ...person, institution: leader, hidden };
  const behind = scope.length > role.next ? readInstitution(scope, role.next) : null;
  // «محامي الدفاع» is no ministry's.
  const institution = behind?.key.kind === 'ministry' && /^محام/.test(head.bare) ? null : behind;
  const destination = role.affiliation !== undefined && words[role.next - 1]?.folded === 'الي';
  const about = institution?.key.kind === 'institution' && scope[1]?.folded === 'في';
  const text = isVehicle(head.bare) && (about || isDescribed(scope, role.next));
  if (institution && head.bare === 'اعلام' && isExecutive(institution.key.kind)) {
    return { ...NOBODY, institution: mediaOf(institution.side, scope) };
  }
  if (institution && !destination && !text && speaksFor(scope, role.next, institution)) {
    return { ...NOBODY, ...person, institution, hidden, pointer: institution.pointer };
  }
  if (role.affiliation && isMediaPlural(head.bare)) return { ...NOBODY, institution: officialMedia(role, scope) };
  if (role.affiliation && (!isHidden(head.bare) || speaksForItsHouse(head.bare))) {
    return { ...NOBODY, ...person, institution: ofAffiliation(role, scope), hidden: hidden || isHidden(head.bare) };
  }
  if (role.state && SPEAKS_FOR_STATE.test(head.bare)) {
    return {
      ...NOBODY,
      ...person,
      institution: ofOrgan({ kind: 'government', key: '', state: role.state, length: 0 }, []),
      hidden,
    };
  }
  if (isVehicle(head.bare) && !(head.definite && (scope.length === 1 || about)))
    return { ...NOBODY, ...person, institution: ofDocument(scope) };
  const points =
    head.definite &&
    (scope.length <= 2 || PREPOSITION.test(scope[1]?.folded ?? '')) &&
    (name.person === '' || isSpeaker(head.bare));
  return { ...NOBODY, ...person, hidden, pointer: points ? head.bare : '' };
}

/** Roles that a nation's adjective makes officials of its government: «مسؤول أميركي», but not «النائب المصري». */
const SPEAKS_FOR_STATE = /^(?:مسؤول|مسئول|متحدث|ناطق|مندوب|مبعوث|سفير|موفد|مفاوض|وفد|ضابط|دبلوماسي)/;

/** How many words the gazetteer's name at `index` takes, with what stands before it: «باسم مركز الملك سلمان». */
function actorLength(words: Words, index: number): number {
  const rest = unprefixed(words.slice(index), (some) => beginsBody(some, 0));
  const generic = isGenericHead(rest[0]?.bare ?? '') ? 1 : 0;
  const actor = actorAt(rest, 0);
  const behind = !actor && generic ? actorAt(rest, 1) : null;
  return actor ? actor.length : behind ? behind.length + 1 : 0;
}

/** «تقرير مطول», «المسح السنوي»: an adjective that agrees with its head, and no institution in a construct with it. */
function isDescribed(words: Words, index: number): boolean {
  const [head, word, next] = [words[0], words[index], words[index + 1]];
  if (!head || !word || index > 1 || word.preposition || PREPOSITION.test(word.folded) || beginsBody(words, index))
    return false;
  return head.definite ? word.definite : !word.definite && !next?.definite;
}

/** The role that is an organ itself: «وزير الكهرباء», «رئيس الوزراء التركي», «محافظ الإقليم», «نقيبة المعلمين». */
function readOffice(words: Words): Institution | null {
  const head = words[0] as PhraseWord;
  const prosecutor = organAt(words, 0);
  if (prosecutor?.kind === 'court') return ofOrgan(prosecutor, words);
  if (!/^(?:وزير|وزيرة|رئيس|رئيسة|نقيب|نقيبة|حاكم|محافظ|والي|متصرف|سفير|سفيرة|ملك)$/.test(head.bare)) return null;
  const organ = organAt(words, 0);
  if (!organ || !(organ.key || organ.state || isExecutive(organ.kind))) return null;
  // «الرئيس» alone is whatever president the text has told of; «رئيس بلدية» is no president.
  if (
    organ.kind === 'presidency' &&
    !organ.state &&
    words.length > 1 &&
    organ.length === 1 &&
    !isAdjective(words[1] as PhraseWord)
  )
    return null;
  const read = ofOrgan(organ, words);
  return organ.kind === 'presidency' && !organ.state ? { ...read, pointer: head.bare } : read;
}

/** Who stands without a name: a hidden source, or «متحدث باسم الجيش»; an office that one man holds is named enough. */
function isUnnamed(words: Words): boolean {
  const head = words[0] as PhraseWord;
  if (isHidden(head.bare)) return true;
  if (head.definite || isVehicle(head.bare)) return false;
  const next = words[1];
  if (!next || /^(?:متحدث|ناطق|عضو|قيادي|مسؤول|مسئول|موظف|ضابط)/.test(head.bare)) return true;
  return !next.definite && isAdjective(next);
}

/** Whether the role speaks for the body behind it: «مصدر في الوزارة» does, «سكان حي المحطة» and «مصادر للجزيرة» do not. */
function speaksFor(words: Words, from: number, institution: Institution): boolean {
  const head = words[0] as PhraseWord;
  const hidden = isHidden(head.bare);
  if (hidden && !speaksForItsHouse(head.bare)) return false;
  if (hidden && /^(?:media|agency)$/.test(institution.key.kind) && /^ل/.test(words[from]?.folded ?? '')) return false;
  // «مسؤول طبي في البلدة»: a place, unless the role says that it speaks in the name.
  if (institution.key.kind === 'institution' && (hidden || !head.definite)) {
    const namedFor = words.slice(1, from).some((word) => word.folded === 'باسم');
    const indefinite = /^(?:مسؤول|مسئول|موظف|عضو|قيادي|ضابط|ناشط)/.test(head.bare) || hidden;
    return namedFor || !indefinite || Boolean(words[from]?.quoted);
  }
  return true;
}

function ofAffiliation({ affiliation: told, state, next }: RoleHead, words: Words): Institution {
  const { kind, key } = told as Affiliation;
  const actor = kind === 'international' ? actorById(key) : null;
  if (actor) return ofActor(actor);
  return { ...ofOrgan({ kind, key, state, length: 0 }, []), name: written(words.slice(0, next)) };
}

const isMediaPlural = (bare: string): boolean => /^(?:اعلام|وسائل|مواقع|صحف|قنوات|صفحات|حسابات|منصات)$/.test(bare);

/** «وسائل الإعلام الرسمية»: media that speak for themselves, and stand with whose they are. */
function officialMedia({ affiliation: told, state }: RoleHead, words: Words): Institution {
  return mediaOf(ofOrgan({ ...(told as Affiliation), state, length: 0 }, []).side, words);
}

function mediaOf(stands: Side | null, words: Words): Institution {
  const key = { kind: 'media' as const, key: stands?.id ?? 'government', state: '' };
  return { key, actor: null, side: stands, by: 'phrase', name: written(words), pointer: '' };
}

function ofDocument(words: Words): Institution {
  const key = words.map((word) => word.bare).join(' ');
  const kind: PartyKind = 'document';
  return { key: { kind, key, state: '' }, actor: null, side: null, by: 'words', name: written(words), pointer: '' };
}

/** Where the person's name begins behind a body: at a title, a given name, or an indefinite word behind a definite one. */
function personStart(words: Words, from: number): number | null {
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
