/** What a role says: «المتحدث باسم الجيش العميد يحيى سريع», «مصدر عسكري», «بيان للجيش», «وزير الكهرباء». */
import { actorAt, actorById, isGenericHead } from './gazetteer';
import {
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
import { isAdjective, personOf, personStart } from './person';
import { type RoleHead, readRoleHead } from './role-head';
import { type Affiliation, isHidden, isSpeaker, isTitle, isVehicle, speaksForItsHouse } from './roles';
import { NOBODY, type Speaker, type Words } from './voice';
import type { PhraseWord } from './words';

/** A phrase that begins with a role, cut into the role, whom it speaks for and the person. */
interface RolePhrase {
  head: PhraseWord;
  role: RoleHead;
  /** Without the person's name. */
  scope: Words;
  /** What stands behind the role. */
  behind: Institution | null;
  /** Nobody is named. */
  hidden: boolean;
}

type Voice = Pick<Speaker, 'institution'> & Partial<Speaker>;

/** The rules by which a role tells whom it speaks for, the surest first. */
const RULES: ((phrase: RolePhrase) => Voice | null)[] = [
  // «وزير الكهرباء», «نقيبة المعلمين».
  ({ scope }) => {
    const institution = readOffice(scope);
    return institution && { institution, hidden: false, pointer: institution.pointer };
  },
  // «مكتب نتنياهو», «مستشار ترامب».
  ({ scope, role }) => {
    const institution = leaderOf(personOf(scope.slice(role.next)).person);
    return institution && { institution };
  },
  // «إعلام النظام».
  ({ head, behind, scope }) =>
    head.bare === 'اعلام' && behind && isExecutive(behind.key.kind)
      ? { institution: mediaOf(behind.side, scope), hidden: false }
      : null,
  // «المتحدث باسم الجيش», «مصدر في الوزارة».
  (phrase) => {
    const { behind } = phrase;
    return behind && speaksFor(phrase, behind) ? { institution: behind, pointer: behind.pointer } : null;
  },
  // «وسائل الإعلام الرسمية».
  ({ head, role, scope }) =>
    role.affiliation && isMedia(head.bare) ? { institution: officialMedia(role, scope), hidden: false } : null,
  // «مصدر عسكري», «متحدث حكومي».
  ({ head, role, scope, hidden }) =>
    role.affiliation && (!isHidden(head.bare) || speaksForItsHouse(head.bare))
      ? { institution: ofAffiliation(role, scope), hidden: hidden || isHidden(head.bare) }
      : null,
  // «مسؤول أميركي».
  ({ head, role }) =>
    role.state && SPEAKS_FOR_STATE.test(head.bare)
      ? { institution: ofOrgan({ kind: 'government', key: '', state: role.state, length: 0 }, []) }
      : null,
  // «تقرير مطول»; «التقرير» alone points back.
  (phrase) =>
    isVehicle(phrase.head.bare) && !(phrase.head.definite && (phrase.scope.length === 1 || tellsOnlyWhere(phrase)))
      ? { institution: ofDocument(phrase.scope), hidden: false }
      : null,
];

/** Reads words that begin with a role. */
export function readRole(words: Words): Speaker {
  const head = words[0] as PhraseWord;
  const role = readRoleHead(words);
  const start = personStart(words, Math.max(1, role.next + actorLength(words, role.next)));
  const name = words.slice(start ?? words.length).filter((word) => !isTitle(word.bare) || !word.definite);
  const person = personOf(name);
  const scope = words.slice(0, start ?? words.length);
  const behind = scope.length > role.next ? readInstitution(scope, role.next) : null;
  const hidden = person.person === '' && isUnnamed(words);
  const phrase: RolePhrase = { head, role, scope, behind, hidden };
  for (const rule of RULES) {
    const voice = rule(phrase);
    if (voice) return { ...NOBODY, ...person, hidden, ...voice };
  }
  const alone = scope.length <= 2 || PREPOSITION.test(scope[1]?.folded ?? '');
  const points = head.definite && alone && (person.person === '' || isSpeaker(head.bare));
  return { ...NOBODY, ...person, hidden, pointer: points ? head.bare : '' };
}

/** Whether the role speaks for the body behind it: «مصدر في الوزارة» does, «سكان حي المحطة» and «مصادر للجزيرة» do not. */
function speaksFor(phrase: RolePhrase, { key }: Institution): boolean {
  const { head, role, scope } = phrase;
  const hidden = isHidden(head.bare);
  if (hidden && !speaksForItsHouse(head.bare)) return false;
  // «محامي الدفاع» is no ministry's; «المبعوث الأممي إلى اليمن» speaks for whom the adjective tells.
  if (key.kind === 'ministry' && /^محام/.test(head.bare)) return false;
  // A member of parliament speaks for themselves.
  if (key.kind === 'parliament' && /^(?:نائب|نائبة|نواب|عضو|عضوة|اعضاء)$/.test(head.bare) && scope[1]?.bare !== 'رئيس')
    return false;
  if (role.affiliation && scope[role.next - 1]?.folded === 'الي') return false;
  if (isVehicle(head.bare) && (tellsOnlyWhere(phrase) || isDescribed(scope, role.next))) return false;
  if (hidden && /^(?:media|agency)$/.test(key.kind) && /^ل/.test(scope[role.next]?.folded ?? '')) return false;
  if (key.kind !== 'institution' || (!hidden && head.definite)) return true;
  // «مسؤول طبي في البلدة»: a place, unless the role says that it speaks in the name.
  const namedFor = scope.slice(1, role.next).some((word) => word.folded === 'باسم');
  const anybody = hidden || /^(?:مسؤول|مسئول|موظف|عضو|قيادي|ضابط|ناشط)/.test(head.bare);
  return namedFor || !anybody || Boolean(scope[role.next]?.quoted);
}

/** «التقرير في بعض تفاصيله». */
const tellsOnlyWhere = ({ behind, scope }: RolePhrase): boolean =>
  behind?.key.kind === 'institution' && scope[1]?.folded === 'في';

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

function ofAffiliation({ affiliation: told, state, next }: RoleHead, words: Words): Institution {
  const { kind, key } = told as Affiliation;
  const actor = kind === 'international' ? actorById(key) : null;
  if (actor) return ofActor(actor);
  return { ...ofOrgan({ kind, key, state, length: 0 }, []), name: written(words.slice(0, next)) };
}

const isMedia = (bare: string): boolean => /^(?:اعلام|وسائل|مواقع|صحف|قنوات|صفحات|حسابات|منصات)$/.test(bare);

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
