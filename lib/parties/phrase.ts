import { alignmentOf } from './alignment';
import { country, countryOfAdjective } from './countries';
import { type Actor, actorAt, isGenericHead } from './gazetteer';
import { isExecutive, type PartyKey, type PartyKind } from './kinds';
import { organAt } from './organs';
import type { Party, Side } from './party';
import { isGivenName } from './person-names';
import { affiliation, isHidden, isModifier, isReporter, isSpeaker, isTitle, isVehicle } from './roles';
import { opponentOf, ownSide, side, unlistedState } from './sides';
import { type PhraseWord, phraseWords } from './words';

/** What a source phrase says of who speaks, before the rest of its document is looked at. */
export interface PhraseReading {
  /** Whom the speaker speaks for; null where the phrase names no institution. */
  institution: PartyKey | null;
  actor: Actor | null;
  side: Side | null;
  by: Party['by'];
  /** The words that name the institution, as written. */
  institutionName: string;
  /** The person who is named, folded: «عاصم الوادياني». */
  person: string;
  /** The person's name as written. */
  personName: string;
  /** The text hides who it is. */
  hidden: boolean;
  /** Bare folded head noun, where the phrase only points back: «المجلس», «المصدر», «الوزير», «الناطق». */
  pointer: string;
  /** The bare folded first word: «مصدر», «متحدث», «وزارة». */
  head: string;
  /** «مديرها», «مكتبه»: speaks for something told before. */
  possessive: boolean;
}

/** Where a relative clause or a verb ends what names the source: «شبكة مرقاب التي تتابع النزاع», «بائعة نجت من القصف». */
const CLAUSE =
  /^(?:الذي|التي|الذين|اللذين|اللذان|اللتين|اللواتي|ممن|كان|كانت|كانوا|كانا|كانتا|نجت|نجا|نجوا|نجيا|صدر|صدرت|نشر|نشرت|نشره|نشرته|اصدره|اصدرته|اصدرها|اصدرتها|حصل|حصلت|رفض|رفضت|رفضوا|طلب|طلبت|طلبوا|فضل|فضلت|لم|لن|يحمل|وصل|وصلت|بثه|بثته|بثتها|خصت|تلقت|تلقته|اشترط|اشترطت|اشترطوا|قتل|يتابع|تتابع|يعمل|تعمل|يقيم|تقيم|شارك|شاركت|حضر|حضرت|فقد|فقدت)$/;

const PREPOSITION = /^(?:في|من|علي|عن|لدي|باسم|الي|مع|بين|ضمن|داخل|لدى|ب|ل)$/;

export function readPhrase(phrase: string): PhraseReading {
  const all = phraseWords(phrase);
  if (/^و/.test(all[0]?.folded ?? '') && all.length > 1 && !isKnown(all, 0)) dropConjunction(all);
  const aligned = alignmentOf(all);
  const clause = all.findIndex((word, index) => index > 0 && CLAUSE.test(word.folded));
  const end = Math.min(
    ...[aligned?.at, clause].map((index) => (index === undefined || index < 0 ? all.length : index)),
  );
  const reading = { ...readHead(all.slice(0, end)), head: all[0]?.bare ?? '' };
  if (!aligned) return reading;
  return withAlignment(reading, all, aligned);
}

function withAlignment(
  reading: PhraseReading,
  all: PhraseWord[],
  aligned: NonNullable<ReturnType<typeof alignmentOf>>,
): PhraseReading {
  const target = aligned.target === null ? null : readHead(unprefixed(all.slice(aligned.target)));
  const of = target
    ? (target.side ?? (target.institution ? ownSide(target.institution.key, bothNames(target.institutionName)) : null))
    : side('government');
  if (!of) return reading;
  const stands = aligned.stand === 'with' ? of : opponentOf(of);
  const institution = reading.institution;
  const named = institution && (institution.key || institution.state) && !institution.key.startsWith('~');
  const kind = institution?.kind ?? (reading.hidden ? 'unnamed' : mediaOrArmed(all));
  // «وسائل إعلام تابعة للنظام» and «مواقع موالية للنظام» have no name but whose they are.
  const generic: PartyKey = { kind, key: `~${stands.id}`, state: '' };
  return {
    ...reading,
    institution: named || reading.hidden || isExecutive(kind) ? institution : generic,
    institutionName: named ? reading.institutionName : all.map((word) => word.text).join(' '),
    side: stands,
    by: 'phrase',
    pointer: '',
  };
}

const bothNames = (name: string) => ({ ar: name, en: name });

function mediaOrArmed(words: PhraseWord[]): PartyKind {
  return words.some((word) =>
    /^(?:وسائل|اعلام|مواقع|صفحات|صحف|قنوات|وكالات|منصات|حسابات|صحيفة|قناة|موقع|اخبارية|اعلامية)$/.test(word.bare),
  )
    ? 'media'
    : 'institution';
}

/** «لحكومة دمشق» after an aligning word: the preposition that is written onto a word without article. */
function unprefixed(words: PhraseWord[]): PhraseWord[] {
  const [first, ...rest] = words;
  if (!first || first.definite || !/^[لب]\p{L}{2}/u.test(first.folded)) return words;
  const bare = first.folded.slice(1);
  return [
    { ...first, bare, folded: bare, text: first.text.replace(/^[لب]ـ?/, ''), preposition: first.folded.charAt(0) },
    ...rest,
  ];
}

function dropConjunction(words: PhraseWord[]): void {
  const first = words[0] as PhraseWord;
  const [stripped] = phraseWords(first.text.slice(1));
  if (stripped) words[0] = { ...stripped, quoted: first.quoted, broken: first.broken };
}

const isKnown = (words: readonly PhraseWord[], index: number): boolean => {
  const bare = words[index]?.bare ?? '';
  return (
    isSpeaker(bare) ||
    isHidden(bare) ||
    isVehicle(bare) ||
    actorAt(words, index) !== null ||
    organAt(words, index) !== null
  );
};

/** Reads the words up to an alignment or a relative clause. */
function readHead(words: PhraseWord[]): PhraseReading {
  let list = words;
  if (list[0] && !isKnown(list, 0)) {
    const stripped = unprefixed(list);
    if (stripped !== list && isKnown(stripped, 0)) list = stripped;
  }
  const direct = nameless(list);
  if (direct) return direct;
  const role = list.findIndex((_, index) => isRoleOrOrgan(list, index));
  if (role > 0 && !actorAt(list, 0)) {
    // «غزوان حامد، عضو لجنة الأمن»: the person comes first.
    const reading = readRole(list.slice(role));
    const name = list.slice(0, role).filter((word) => !isTitle(word.bare));
    return { ...reading, ...personOf(name), hidden: false, pointer: name.length > 0 ? '' : reading.pointer };
  }
  if (role === 0) return readRole(list);
  const institution = readInstitution(list, 0);
  if (institution) return { ...EMPTY, ...institution };
  return { ...EMPTY, ...personOf(list.filter((word, index) => !(index < list.length - 1 && isTitle(word.bare)))) };
}

const EMPTY: PhraseReading = {
  institution: null,
  actor: null,
  side: null,
  by: 'words',
  institutionName: '',
  person: '',
  personName: '',
  hidden: false,
  pointer: '',
  head: '',
  possessive: false,
};

/** A title and a name: «العميد سريع», «الرئيس هادي», «الطالب مازن الوروار». */
function nameless(words: PhraseWord[]): PhraseReading | null {
  const [first, second] = words;
  if (!first || !second || !first.definite || !isTitle(first.bare)) return null;
  if (/^(?:رئيس|وزير|سفير|نائب|مستشار|امير|ملك|محامي)$/.test(first.bare) && !looksLikeName(words, 1)) return null;
  if (!looksLikeName(words, 1) && !second.definite) return null;
  if (second.definite && (affiliation(second.bare) || isModifier(second.bare) || countryOfAdjective(second.bare)))
    return null;
  const role = words.findIndex(
    (word, index) => index > 1 && (word.broken || word.definite) && isRoleOrOrgan(words, index),
  );
  if (role > 0) {
    return {
      ...readRole(words.slice(role)),
      ...personOf(words.slice(1, role).filter((word) => !isTitle(word.bare))),
      hidden: false,
      pointer: '',
    };
  }
  const person = personOf(
    words.slice(1).filter((word, index, rest) => !(index < rest.length - 1 && isTitle(word.bare) && word.definite)),
  );
  // The minister and the president are known by their office as well.
  const office = /^(?:وزير|رئيس)$/.test(first.bare) ? first.bare : '';
  return { ...EMPTY, ...person, pointer: office };
}

function looksLikeName(words: readonly PhraseWord[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  if (isGivenName(word.folded)) return true;
  return (
    !word.definite &&
    !PREPOSITION.test(word.folded) &&
    !isKnown(words, index) &&
    !isModifier(word.bare) &&
    !affiliation(word.bare)
  );
}

const isRoleOrOrgan = (words: readonly PhraseWord[], index: number): boolean => {
  const { bare } = words[index] as PhraseWord;
  return (
    isSpeaker(bare) ||
    isVehicle(bare) ||
    isHidden(bare) ||
    (index > 0 && organAt(words, index) !== null && Boolean(words[index]?.broken))
  );
};

function personOf(words: readonly PhraseWord[]): Pick<PhraseReading, 'person' | 'personName'> {
  return {
    person: words.map((word) => word.bare).join(' '),
    personName: words.map((word) => word.text).join(' '),
  };
}

/** Reads from a role word on: «المتحدث باسم الجيش العميد يحيى سريع», «مصدر عسكري», «بيان للجيش». */
function readRole(words: PhraseWord[]): PhraseReading {
  const head = words[0] as PhraseWord;
  const hidden = isHidden(head.bare) || (!head.definite && isSpeaker(head.bare) && !isOffice(words));
  let index = 1;
  let adjective: ReturnType<typeof affiliation>;
  let state = '';
  const isOrgan = organAt(words, 0);
  const possessive = /^(?:مدير|رئيس|ناطق|متحدث|محامي|مكتب|عضو|نائب|امين|ممثل|قائد)\S*(?:ها|هم|ه)$/.test(head.folded);
  let possessiveInside = false;
  for (; index < words.length; index++) {
    const word = words[index] as PhraseWord;
    if (word.broken && !PREPOSITION.test(word.folded)) break;
    adjective ??= affiliation(word.bare);
    const nation = countryOfAdjective(word.bare);
    if (nation && word.definite === head.definite) {
      state = nation.id;
      continue;
    }
    const office = isSpeaker(word.bare) || isVehicle(word.bare);
    if (office && /(?:ها|هم|ه)$/.test(word.folded)) possessiveInside = true;
    if (
      !affiliation(word.bare) &&
      !isModifier(word.bare) &&
      !PREPOSITION.test(word.folded) &&
      !(office && !organOrActor(words, index)) &&
      !/^[ول]$/.test(word.folded)
    )
      break;
  }
  const possessivePart = words
    .slice(0, index + 1)
    .some((word) => /^(?:مكتب|مدير|رئيس|قياد|اعلام|ناطق|متحدث|لجنة|مجلس)\S*(?:ها|هم)$/.test(word.folded));
  const nameStart = personStart(words, Math.max(1, index));
  const name = nameStart === null ? [] : words.slice(nameStart).filter((word) => !isTitle(word.bare) || !word.definite);
  const named = {
    ...personOf(trimName(name)),
    hidden: hidden && name.length === 0,
    possessive: possessive || possessiveInside || possessivePart,
  };
  const scope = words.slice(0, nameStart ?? words.length);

  // «وزير الكهرباء», «رئيس الوزراء التركي»: the role itself names the organ.
  if (
    isOrgan &&
    (isOrgan.key || isOrgan.state || isExecutive(isOrgan.kind)) &&
    /^(?:وزير|وزيرة|رئيس|رئيسة|نقيب|نقيبة|حاكم|محافظ|والي|متصرف|سفير|ملك)$/.test(head.bare) &&
    !(
      head.bare.startsWith('رئيس') &&
      scope.length > isOrgan.length + 1 &&
      isOrgan.kind === 'presidency' &&
      !isOrgan.state
    )
  ) {
    return { ...EMPTY, ...fromOrgan(isOrgan, scope, 0), ...named, hidden: false };
  }
  const institution = scope.length > index ? readInstitution(scope, index) : null;
  if (institution) return { ...EMPTY, ...institution, ...named };
  if (adjective) {
    const [kind, key] = adjective;
    return {
      ...EMPTY,
      ...fromOrgan({ kind, key, state, length: 0 }, [], 0),
      institutionName: words
        .slice(0, index)
        .map((word) => word.text)
        .join(' '),
      ...named,
      hidden: named.hidden || name.length === 0,
    };
  }
  if (state && isSpeaker(head.bare)) {
    return { ...EMPTY, ...fromOrgan({ kind: 'government', key: '', state, length: 0 }, [], 0), ...named };
  }
  const pointer = head.definite && words.length - (name.length > 0 ? name.length : 0) <= 2 ? head.bare : '';
  return { ...EMPTY, ...named, pointer: name.length > 0 && !isSpeaker(head.bare) ? '' : pointer };
}

const organOrActor = (words: readonly PhraseWord[], index: number): boolean =>
  actorAt(words, index) !== null || organAt(words, index) !== null;

/** Offices that name one man though they stand without an article: «رئيس الوزراء», «مدير الميناء», «قائد الحامية». */
function isOffice(words: readonly PhraseWord[]): boolean {
  const next = words[1];
  const head = words[0] as PhraseWord;
  if (!next) return false;
  if (/^(?:متحدث|ناطق|عضو|قيادي|مسؤول|مسئول|موظف|ضابط)/.test(head.bare)) return personStart([...words], 1) !== null;
  return next.definite || !(isModifier(next.bare) || affiliation(next.bare));
}

const trimName = (words: PhraseWord[]): PhraseWord[] => {
  const stop = words.findIndex((word, index) => index > 0 && (word.broken || PREPOSITION.test(word.folded)));
  return stop < 0 ? words : words.slice(0, stop);
};

/** Where the person's name begins behind an institution: at a title, a given name, or an indefinite word behind a definite one. */
function personStart(words: readonly PhraseWord[], from: number): number | null {
  for (let index = from; index < words.length; index++) {
    const word = words[index] as PhraseWord;
    const before = words[index - 1] as PhraseWord;
    if (word.quoted || before.folded === 'و') continue;
    const last = index === words.length - 1;
    if (word.definite) {
      if (!last && isTitle(word.bare) && !PREPOSITION.test(before.folded) && !isSpeaker(before.bare)) return index;
      continue;
    }
    if (PREPOSITION.test(before.folded) || PREPOSITION.test(word.folded)) continue;
    if (
      isGivenName(word.folded) &&
      !isGenericHead(before.bare) &&
      !/^(?:بن|ال|حي|شارع|ملك|امير|شيخ|شهيد)$/.test(before.bare)
    )
      return index;
    const afterWhole = before.definite || isModifier(before.bare) || affiliation(before.bare) !== undefined;
    if (
      afterWhole &&
      !word.broken &&
      !/^[لبكو]/.test(word.folded) &&
      !isKnown(words, index) &&
      !isModifier(word.bare) &&
      !affiliation(word.bare) &&
      !countryOfAdjective(word.bare)
    ) {
      return index;
    }
    // «…، دياري محمد»: after a comma.
    if (word.broken && !isKnown(words, index) && !last) return index;
  }
  return null;
}

/** Units that speak for the whole they are part of: «الجناح العسكري لحزب …», «لجنة الأمن في مجلس …». */
const SUBUNIT = /^(?:قسم|جناح|مكتب|فرع|دائرة|ذراع|لجنة|وحدة|ادارة|قطاع|شعبة|وفد|كتلة|امانة|قيادة|ديوان|هيئة)$/;

function readInstitution(
  words: readonly PhraseWord[],
  from: number,
): Pick<PhraseReading, 'institution' | 'actor' | 'side' | 'by' | 'institutionName' | 'pointer'> | null {
  let start = from;
  while (words[start] && PREPOSITION.test((words[start] as PhraseWord).folded)) start++;
  const list = [...words];
  const first = list[start];
  if (!first) return null;
  if (!isKnown(list, start)) {
    const [stripped] = unprefixed([first]);
    if (stripped && stripped !== first) {
      const trial = [...list.slice(0, start), stripped, ...list.slice(start + 1)];
      if (isKnown(trial, start)) list[start] = stripped;
    }
  }
  if (SUBUNIT.test((list[start] as PhraseWord).bare)) {
    const whole = wholeOf(list, start + 1);
    if (whole !== null) return readInstitution(list, whole);
  }
  const generic = isGenericHead((list[start] as PhraseWord).bare) ? 1 : 0;
  const actor = actorAt(list, start) ?? (generic ? actorAt(list, start + 1) : null);
  if (actor) {
    const { id, kind, side: sideId, name } = actor.actor;
    return {
      institution: { kind, key: id, state: '' },
      actor: actor.actor,
      side: side(sideId),
      by: 'gazetteer',
      institutionName: name.ar,
      pointer: '',
    };
  }
  const organ = organAt(list, start);
  if (organ) return fromOrgan(organ, list, start);
  const rest = list.slice(start).filter((word) => !word.broken || word === list[start]);
  if (rest.length === 0) return null;
  const quoted = rest.filter((word) => word.quoted);
  const key = (quoted.length > 0 ? quoted : rest)
    .slice(0, 4)
    .map((word) => word.bare)
    .join(' ');
  return {
    institution: { kind: 'institution', key, state: '' },
    actor: null,
    side: null,
    by: 'words',
    institutionName: rest.map((word) => word.text).join(' '),
    pointer: rest.length === 1 && rest[0]?.definite ? rest[0].bare : '',
  };
}

/** The first word of the whole that a unit belongs to, behind «ل», «في» or «التابع لـ». */
function wholeOf(words: readonly PhraseWord[], from: number): number | null {
  for (let index = from; index < words.length; index++) {
    const word = words[index] as PhraseWord;
    const led = PREPOSITION.test((words[index - 1] as PhraseWord).folded) || word.preposition !== '';
    if (led && organOrActor(words, index)) return index;
    const [stripped] = unprefixed([word]);
    if (stripped && stripped !== word && organOrActor([stripped, ...words.slice(index + 1)], 0)) return index;
    if (/^(?:جيش|حكومة|رئاسة|نظام)$/.test(word.bare)) return index;
  }
  return null;
}

function fromOrgan(
  organ: PartyKey & { length: number },
  words: readonly PhraseWord[],
  start: number,
): Pick<PhraseReading, 'institution' | 'actor' | 'side' | 'by' | 'institutionName' | 'pointer'> {
  const { kind, key, state, length } = organ;
  const known = country(state);
  let stands: Side | null = null;
  if (state) {
    const adjective = words.slice(start, start + length).at(-1);
    stands = known ? side(`state:${state}`) : unlistedState(state, adjective?.text ?? state);
  } else if (isExecutive(kind)) stands = side('government');
  else if (kind === 'opposition') stands = side('opposition');
  if (kind === 'opposition' && state) stands = side(`${state}-opposition`) ?? opponentOf(stands as Side);
  if (!isExecutive(kind) && kind !== 'opposition' && !state) stands = null;
  const single = words[start];
  return {
    institution: { kind, key, state },
    actor: null,
    side: stands,
    by: isExecutive(kind) || kind === 'opposition' ? 'phrase' : 'words',
    institutionName: words
      .slice(start, start + length)
      .map((word) => word.text)
      .join(' ')
      .replace(/^لل/, 'ال'),
    pointer:
      key === '' && !state && !isExecutive(kind) && kind !== 'opposition' && kind !== 'parliament' && single?.definite
        ? single.bare
        : '',
  };
}

export type { PhraseWord };
export const isReporterPhrase = (phrase: string): boolean => isReporter(phraseWords(phrase)[0]?.bare ?? '');
