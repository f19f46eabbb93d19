import { country } from './countries';
import { type Actor, actorAt, isGenericHead } from './gazetteer';
import { isExecutive, type PartyKey } from './kinds';
import { isPlace, type Organ, organAt } from './organs';
import type { Party, Side } from './party';
import { isSubunit } from './roles';
import { opponentOf, side, unlistedState } from './sides';
import { type PhraseWord, phraseWords } from './words';

/** The body that a phrase, or a part of one, names. */
export interface Institution {
  key: PartyKey;
  actor: Actor | null;
  side: Side | null;
  by: Party['by'];
  /** As written. */
  name: string;
  /** The bare head noun where nothing tells which one is meant: «المجلس», «الوزارة». */
  pointer: string;
}

type Words = readonly PhraseWord[];

export const PREPOSITION = /^(?:[وف]?(?:في|من|علي|عن|لدي|باسم|مع|بين|ضمن|داخل|ب|ل|صادر|صادرة|واردة|تابع)|الي)$/;

/** Whether an institution of the gazetteer, one of a known sort or a unit of one begins at `index`. */
export const beginsBody = (words: Words, index: number): boolean =>
  actorAt(words, index) !== null || organAt(words, index) !== null || isSubunit(words[index]?.bare ?? '');

/** The word without the preposition that is written onto it: «لحكومة» → «حكومة»; the word itself where it has none. */
export function withoutPreposition(word: PhraseWord): PhraseWord {
  if (word.definite || !/^[وف]?[لب]\p{L}{2}/u.test(word.folded)) return word;
  const bare = word.folded.replace(/^[وف]?[لب]/, '');
  return { ...word, bare, folded: bare, text: word.text.replace(/^[وف]?[لب]ـ?/, ''), preposition: 'ل' };
}

/** The words with their first word freed from a preposition, where only that makes a known body of them. */
export function unprefixed(words: Words, known: (words: Words) => boolean): Words {
  const [first, ...rest] = words;
  if (!first || known(words)) return words;
  const stripped = [withoutPreposition(first), ...rest];
  return stripped[0] !== first && known(stripped) ? stripped : words;
}

/** The institution that begins at `from` (behind prepositions). Null where no word is left. */
export function readInstitution(words: Words, from: number): Institution | null {
  let start = from;
  while (words[start] && PREPOSITION.test((words[start] as PhraseWord).folded)) start++;
  const list = unprefixed(words.slice(start), (some) => beginsBody(some, 0));
  const first = list[0];
  if (!first) return null;
  if (first.bare === 'مجلس' && list[1]?.bare === 'ادارة' && list[2]) return readInstitution(list, 2);
  if (isSubunit(first.bare)) {
    // «إدارة المستشفى» is the hospital's word.
    const run = RUNS.test(first.bare) && list[1]?.definite && beginsHouse(list.slice(1)) ? list.slice(1) : null;
    const whole = run ?? wholeOf(list);
    if (whole) return readInstitution(whole, 0);
  }
  const actor = actorNamed(list) ?? (isGenericHead(first.bare) ? actorAt(list, 1) : null);
  if (actor) return ofActor(actor.actor);
  const organ = organAt(list, 0);
  // «وكالة الأنباء الرسمية (سانا)»: the name in brackets tells which one.
  const bracket = list.findIndex((word, index) => index > 0 && word.broken);
  const alias = bracket > 0 ? actorAt(list, bracket) : null;
  if (alias && organ?.kind === alias.actor.kind) return ofActor(alias.actor);
  // «سكان في دمشق» are no government's.
  const lives = organ !== null && isPlace(list, organ) && words[start - 1]?.folded === 'في';
  if (organ && !lives && !isMerePlace(list, organ)) return ofOrgan(organ, list);
  if (lives) return null;
  // «منسق السياسة الخارجية في الاتحاد الأوروبي»: what is coordinated is no body, but the one behind it is.
  const whole = wholeOf(list);
  return (whole && readInstitution(whole, 0)) ?? ofWords(list);
}

/**
 * The actor of the gazetteer whose name the words begin with, unless an organ's name covers more of them: «مجلس الأمن القومي» is
 * not «مجلس الأمن», «الصليب الأحمر اللبناني» not the international committee.
 */
export function actorNamed(words: Words): { actor: Actor; length: number } | null {
  const actor = actorAt(words, 0);
  const organ = actor && organAt(words, 0);
  const closer = organ && (isExecutive(organ.kind) || organ.kind === 'rescue') && organ.length > actor.length;
  return closer ? null : actor;
}

/** Units that run a whole, in a construct with it. */
const RUNS = /^(?:ادارة|امانة|ديوان|مكتب)$/;

/** «باريس سان جرمان» is no government: a capital or a country stands for one only where nothing follows its name. */
function isMerePlace(words: Words, organ: Organ): boolean {
  const next = words[organ.length];
  return isPlace(words, organ) && next !== undefined && !next.broken && !PREPOSITION.test(next.folded);
}

export function ofActor(actor: Actor): Institution {
  const key: PartyKey = { kind: actor.kind, key: actor.id, state: '' };
  return { key, actor, side: side(actor.side), by: 'gazetteer', name: actor.name.ar, pointer: '' };
}

export function ofOrgan(organ: PartyKey & { length: number }, words: Words): Institution {
  const { kind, key, state, length } = organ;
  const executive = isExecutive(kind);
  const single = words[0];
  const told = key !== '' || state !== '' || executive || kind === 'opposition' || kind === 'parliament';
  const official = MEDIUM.test(kind) && words.slice(1, length + 1).some((word) => OFFICIAL.test(word.bare));
  return {
    key: { kind, key, state },
    actor: null,
    side: official && !state ? side('government') : sideOf(organ, words),
    by: executive || kind === 'opposition' ? 'phrase' : 'words',
    name: written(words.slice(0, length)),
    pointer: !told && single?.definite ? single.bare : '',
  };
}

const MEDIUM = /^(?:media|agency)$/;
const OFFICIAL = /^(?:رسمي|رسمية|حكومي|حكومية)$/;

function sideOf({ kind, state, length }: PartyKey & { length: number }, words: Words): Side | null {
  const stands = country(state)
    ? side(`state:${state}`)
    : state
      ? unlistedState(state, words[length - 1]?.text ?? state)
      : null;
  if (kind === 'opposition') return stands ? opponentOf(stands) : side('opposition');
  return stands ?? (isExecutive(kind) ? side('government') : null);
}

/** A body of no known sort («فندق الجزيرة»): its own words are its name. */
function ofWords(words: Words): Institution | null {
  const stop = words.findIndex((word, index) => index > 0 && (word.broken || PREPOSITION.test(word.folded)));
  const own = stop < 0 ? words : words.slice(0, stop);
  if (own.length === 0) return null;
  const quoted = own.filter((word) => word.quoted);
  const key = (quoted.length > 0 ? quoted : own)
    .slice(0, 4)
    .map((word) => word.bare)
    .join(' ');
  return {
    key: { kind: 'institution', key, state: '' },
    actor: null,
    side: null,
    by: 'words',
    name: written(own),
    pointer: own.length === 1 && own[0]?.definite ? own[0].bare : '',
  };
}

/** The whole that a unit belongs to, behind «ل», «في» or «التابع لـ». */
function wholeOf(words: Words): Words | null {
  for (let index = 1; index < words.length; index++) {
    const word = words[index] as PhraseWord;
    const led = PREPOSITION.test((words[index - 1] as PhraseWord).folded) || word.preposition !== '';
    const rest = words.slice(index);
    const named = actorAt(rest, 0);
    // «قسم الشرق الأوسط» is no part of the newspaper «الشرق الأوسط».
    if (led ? beginsHouse(rest) : named && !MEDIUM.test(named.actor.kind)) return rest;
    const freed = unprefixed(rest, beginsHouse);
    if (freed !== rest && freed[0] !== word) return freed;
    if (/^(?:جيش|حكومة|رئاسة|نظام)$/.test(word.bare)) return rest;
  }
  return null;
}

/** A known body that is more than a place: «في الوزارة», not «في بغداد». */
function beginsHouse(words: Words): boolean {
  const organ = organAt(words, 0);
  return beginsBody(words, 0) && !(organ && !actorAt(words, 0) && isPlace(words, organ));
}

/** Words as a name: «للجيش» → «الجيش», «لحكومة» is left to `withoutPreposition`. */
export function written(words: Words): string {
  return words
    .map((word, index) => {
      if (index > 0 || !word.preposition || !word.definite) return word.text;
      return `ال${word.text.replace(/^[وف]?(?:لل|[بك]ال)ـ?/, word.bare.startsWith('ل') && word.preposition === 'ل' ? 'ل' : '')}`;
    })
    .join(' ');
}

export const writtenWords = (phrase: string): string => written(phraseWords(phrase));
