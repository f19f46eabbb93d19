import { fold } from '../../arabic/fold';
import type { Entity, Frame } from '../frame';
import { isNominalSense as isNominalReading, isVerb, type PhrasePart, phrasesEndingIn } from '../predicates/lexicon';
import type { PredicateClass } from '../predicates/predicate-class';
import type { Clause } from './clauses';
import { isNominal, type NounPhrase, readNounPhrase } from './noun-phrase';
import { opensMoment, readStance, type Stance } from './polarity';
import { FUNCTION_WORDS, type Word } from './words';

/** What a clause says in one predicate, before the text around it fills the slots that it leaves open. */
export interface Reading extends Stance {
  class: PredicateClass;
  /** Index in the clause of the predicate's first and last word. */
  first: number;
  last: number;
  agent: Entity | null;
  /** The speaker is the agent: «سيطرته», «سيطرنا», «إنه سيطر». */
  ours: boolean;
  theme: Entity | null;
  place: Entity | null;
  extent: Frame['extent'];
  role: Frame['role'];
  clause: Clause;
}

/** The predicates of a clause. */
export function readPredicates(clause: Clause): Reading[] {
  const readings: Reading[] = [];
  clause.words.forEach((word, index) => {
    const phrase = phraseAt(clause, index);
    if (phrase) {
      const covered = readings.findIndex((reading) => reading.last >= phrase.first);
      if (covered >= 0) readings.length = covered;
      readings.push(fill(clause, phrase.class, phrase.first, index, true, phrase.first < index));
      return;
    }
    if (FUNCTION_WORDS.has(word.plain) || (word.number && !word.senses.length)) return;
    for (const sense of word.senses) {
      if (word.definite && !isNominalReading(sense)) continue;
      if (!isNominalReading(sense) && !FINITE.test(word.plain) && isAnnexed(clause.words, index)) continue;
      const nominal =
        isVerb(sense) && isNominalReading(sense) ? standsAsNoun(clause.words, index) : isNominalReading(sense);
      // «المصفاة متوقفة»: an adjective's subject stands before it.
      const adjective = sense.shape === 'noun' && !word.definite && sense.class.theme.includes('subject');
      readings.push(fill(clause, sense.class, index, index, nominal, adjective));
    }
  });
  return readings.filter((reading) => !isAnother(reading) && !isNamedOnly(reading, readings));
}

function phraseAt(clause: Clause, last: number): { class: PredicateClass; first: number } | null {
  const word = clause.words[last] as Word;
  for (const { class: found, parts } of phrasesEndingIn(word.key)) {
    if (!isPart(word, parts[parts.length - 1] as PhrasePart)) continue;
    let left = parts.length - 2;
    let gap = 0;
    let at = last - 1;
    for (; at >= 0 && left >= 0 && gap <= 2; at--) {
      if (isPart(clause.words[at] as Word, parts[left] as PhrasePart)) left--;
      else gap++;
    }
    if (left < 0) return { class: found, first: at + 1 };
  }
  return null;
}

/** Keys of two letters are met by too many words: there the form itself must be. */
function isPart(word: Word, part: PhrasePart): boolean {
  if (part.exact || part.key.length < 3)
    return word.bare.startsWith(part.form) && word.bare.length <= part.form.length + 2;
  return word.key === part.key;
}

/** «أفشل الاتفاق», «تصدى للهجوم»: what another predicate is done to is named there, not told. */
function isNamedOnly(reading: Reading, readings: readonly Reading[]): boolean {
  const word = reading.clause.words[reading.last] as Word;
  if (!word.definite || !reading.class.event) return false;
  return readings.some(
    (other) =>
      other.last < reading.first &&
      other.class !== reading.class &&
      other.theme !== null &&
      other.theme.span.start <= word.start &&
      word.end <= other.theme.span.end,
  );
}

function isAnother({ class: kind, clause, first, last }: Reading): boolean {
  const behind = clause.words.slice(last + 1, last + 5);
  if (kind.not && behind.some((word) => listed(kind.not as string).has(word.bare))) return true;
  const { only } = kind;
  if (!only || first !== last || !listed(only.forms).has((clause.words[last] as Word).plain)) return false;
  return !behind.some((word) => listed(only.heads).has(word.bare) || listed(only.heads).has(word.plain));
}

const lists = new Map<string, Set<string>>();

/** The folded words of a list of the lexicon, split once. */
function listed(words: string): Set<string> {
  const known = lists.get(words);
  if (known) return known;
  const made = new Set(fold(words).split(/\s+/));
  lists.set(words, made);
  return made;
}

/** Verbs whose own first letter is ن are few («نفى», «نال», «نزح»): the first person has another letter more. */
const PRESENT = /^س?ن(?!ف[يت]|ال|ز[حل]|قل|شر|جح|فذ|ظم|دد|جا|سق|سف|هب|كر|ما|قص|فد)/;

function fill(
  clause: Clause,
  predicate: PredicateClass,
  first: number,
  last: number,
  nominal: boolean,
  expression = false,
): Reading {
  const words = clause.words;
  const word = words[last] as Word;
  const stance = readStance(clause, first);
  // «لم تحدد من أطلق النار», «ساعة الهجوم»: asked about, or taken for granted, not told.
  if (nominal ? opensMoment(words[first - 1]) : words[first - 1]?.plain === 'من') stance.modality = 'possible';
  // «سيطرنا», «لم نقتل», «سنسحب».
  const suffix =
    (/نا$/.test(word.plain) && word.plain.length > 4) ||
    (!nominal && /^س?ن../.test(word.plain) && PRESENT.test(word.plain));
  const possessed = nominal && /.{2}(?:ته|تها|تهم|ه|ها|هم)$/.test(word.plain) && !word.definite;
  let agentPhrase: NounPhrase | null = null;
  let object: NounPhrase | null = null;
  const behind =
    readAt(words, last + 1 + adjectivesAt(words, last + 1, nominal)) ??
    (nominal ? null : pastPrepositions(words, last + 1));
  const opens = nominal && /^(?:داخل|في|فوق|وسط)$/.test(word.plain);
  const held = nominal && /^control\.(?:hold|within)$/.test(predicate.id);
  if (held) {
    object = opens ? behind : null;
    agentPhrase = opens ? beforePhrase(words, first) : behind;
  } else if (nominal) {
    // «سيطرة المجلس على المعمل»: what follows a masdar is its agent where a preposition leads to the theme, else its object.
    const leads = Array.isArray(predicate.theme) && predicate.theme.some((lead) => !PLACES.has(lead));
    if (behind && leads && themeBehind(words, last + 1, predicate)) agentPhrase = behind;
    else object = behind;
  } else {
    const before = beforePhrase(words, first);
    const second = behind && !before ? readAt(words, behind.next) : null;
    if (before) {
      agentPhrase = before;
      object = behind;
    } else if (second) {
      agentPhrase = behind;
      object = second;
    } else if (behind && (themeBehind(words, last + 1, predicate) || !startsClause(words, first))) agentPhrase = behind;
    else object = behind;
  }
  const by = words.findIndex(
    (each, at) =>
      at > last && /^(?:يد|ايدي|قبل)$/.test(each.bare) && /^(?:علي|من|بيد)$/.test(words[at - 1]?.plain ?? ''),
  );
  if (by > 0) agentPhrase = readAt(words, by + 1) ?? agentPhrase;
  const theme =
    held && object ? object : pickTheme(words, last, predicate, agentPhrase, object, first, nominal, expression);
  const trailing = words
    .slice(last + 1)
    .some((each) => /^(?:كاملا|كاملة|بالكامل|كليا|كامل|الكاملة|الكامل|باكمله|باكملها)$/.test(each.plain));
  return {
    ...stance,
    class: predicate,
    first,
    last,
    agent: (agentPhrase ?? (possessed ? beforePhrase(words, first) : null))?.entity ?? null,
    ours:
      suffix ||
      (possessed && !beforePhrase(words, first)) ||
      speaksOfSelf(words, first, agentPhrase) ||
      (nominal && first === 0 && !agentPhrase),
    theme: theme?.entity ?? null,
    place: placeOf(words, last, theme),
    extent: theme?.extent ?? (trailing ? 'whole' : null),
    role: nominal && !expression && !opensClause(words, first) ? 'named' : 'told',
    clause,
  };
}

/** «لقاء جرى», «المعارك مستمرة»: the noun is what its clause is about. */
const opensClause = (words: readonly Word[], index: number): boolean =>
  words.slice(0, index).every((word) => FUNCTION_WORDS.has(word.plain) || !isNominal(word));

const startsClause = (words: readonly Word[], index: number): boolean =>
  words.slice(0, index).every((word) => FUNCTION_WORDS.has(word.plain));

/** «إنه سيطر», «إن مقاتليه دخلوا»: the clause speaks of who says it. */
function speaksOfSelf(words: readonly Word[], first: number, agent: NounPhrase | null): boolean {
  const before = words[first - 1]?.plain ?? '';
  if (/^(?:انه|انها|انهم|بانه|بانها|بانهم|اننا|انني|نحن)$/.test(before)) return true;
  if (
    /^(?:لم|لن|لا|قد)$/.test(before) &&
    /^(?:انه|انها|انهم|بانه|بانها|بانهم|اننا)$/.test(words[first - 2]?.plain ?? '')
  )
    return true;
  if (!agent) return false;
  const head = words.find((word) => word.start === agent.entity.span.start);
  return head !== undefined && /.{3}(?:ه|ها|هم|نا)$/.test(head.bare) && !head.definite;
}

function readAt(words: readonly Word[], index: number): NounPhrase | null {
  const word = words[index];
  if (!word || word.preposition || /[،,؛;:\n]/.test(word.after)) return null;
  if (word.conjunction) return null;
  if (word.senses.some((sense) => isVerb(sense)) && !word.definite && !isNominalSense(word)) return null;
  return isNominal(word) || word.number || /^(?:كل|جميع|اي|اية)$/.test(word.plain)
    ? readNounPhrase(words, index)
    : null;
}

/** «هبوط جديد للعملة»: indefinite adjectives of a masdar are not its theme. */
function adjectivesAt(words: readonly Word[], from: number, nominal: boolean): number {
  let count = 0;
  while (nominal && isAdjective(words[from + count])) count++;
  return count;
}

/** Of the listed ones, or indefinite in -ī («قصف جوي», «هجوم بري»). */
const isAdjective = (word: Word | undefined): boolean =>
  word !== undefined &&
  (ADJECTIVE.test(word.plain) ||
    (/^[^ا].{1,}(?:ي|ية)$/.test(word.plain) &&
      !FUNCTION_WORDS.has(word.plain) &&
      !word.definite &&
      !word.conjunction &&
      !word.preposition &&
      word.senses.length === 0));

const ADJECTIVE =
  /^(?:جديدة?|حادة?|كبيرة?|ملحوظة?|طفيفة?|قياسية?|مفاجئة?|فادحة?|قوية?|هائلة?|واسعة?|مستمرة?|تاريخية?|حادا|كبيرا|جديدا|طفيفا|عنيفة?|سريعة?|بالغة?|حقيقية?|كاملة?|نهائية?|مؤقتة?|جزئية?|جماعية?|سلمية?|سرية?)$/;

const PREPOSITION = /^(?:ل|الي|في|علي|من|عن|مع|لدي|خلال|له|لها|لهم|لنا|فيه|فيها|به|بها|عليه|عليها|منه|منها)$/;

/** «صرفت للعاملين حافزا»: the object behind a phrase with a preposition. */
function pastPrepositions(words: readonly Word[], from: number): NounPhrase | null {
  let at = from;
  for (let step = 0; step < 2; step++) {
    const word = words[at];
    if (!word || word.conjunction || /[،,؛;:\n]/.test(word.after)) return null;
    const bound = PREPOSITION.test(word.plain);
    if (!bound && !word.preposition) break;
    const phrase = readNounPhrase(words, bound ? at + 1 : at);
    at = /(?:ه|ها|هم|نا)$/.test(word.plain) && bound ? at + 1 : (phrase?.next ?? at + 1);
  }
  return at === from ? null : readAt(words, at);
}

/** A verb by its look: prefix of the present, ending of the past. */
const FINITE = /^[يتنس].{2,}|(?:ت|وا|نا|تا)$/;

/** «قبول عرض الوزارة»: right behind a masdar there stands a noun, whatever verb it looks like. */
function isAnnexed(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return (
    !!before &&
    !before.definite &&
    !words[index]?.conjunction &&
    !/[،,؛;:\n]/.test(words[index]?.after ?? '') &&
    before.senses.some((sense) => sense.shape === 'masdar')
  );
}

/** Of «قصف» or «توقف»: a noun at the start, behind a preposition, with the article; a verb behind its subject. */
function standsAsNoun(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  if (word.definite || word.preposition || index === 0) return true;
  const before = words[index - 1] as Word;
  const annexed = !before.definite && isNominal(before) && !/[،,؛;:\n]/.test(word.after);
  if (annexed || /^(?:اي|اية|كل|اول|اخر|عدة|بعض)$/.test(before.plain)) return true;
  if (/^(?:لم|لن|قد|انه|انها|انهم|بانه|بانها|الذي|التي|لا)$/.test(before.plain)) return false;
  return PREPOSITION.test(before.plain) || !beforePhrase(words, index);
}

const isNominalSense = (word: Word): boolean => word.senses.some(isNominalReading);

/** The subject that stands before the predicate: the phrase that opens its clause, or the stretch behind the verb before. */
function beforePhrase(words: readonly Word[], first: number): NounPhrase | null {
  let start = 0;
  for (let at = first - 1; at > 0; at--) {
    const word = words[at] as Word;
    if (word.conjunction && isNominal(word) && !word.senses.some(isVerb)) {
      start = at;
      break;
    }
  }
  for (let at = start; at < first; at++) {
    const word = words[at] as Word;
    if (FUNCTION_WORDS.has(word.plain) || word.number || word.preposition) continue;
    if (!isNominal(word)) continue;
    if (word.senses.some((sense) => isVerb(sense)) && !word.definite) return null;
    return readNounPhrase(words, at);
  }
  return null;
}

function themeBehind(words: readonly Word[], from: number, predicate: PredicateClass): NounPhrase | null {
  if (!Array.isArray(predicate.theme)) return null;
  for (const lead of predicate.theme as readonly string[]) {
    if (PLACES.has(lead)) continue;
    const found = behindPreposition(words, from, lead);
    if (found) return found;
  }
  return null;
}

function behindPreposition(words: readonly Word[], from: number, lead: string): NounPhrase | null {
  const adjacent = lead.endsWith('!');
  const plain = lead.replace('!', '');
  for (let at = from; at < words.length && at < from + (adjacent ? 1 : 9); at++) {
    const word = words[at] as Word;
    if (plain.length === 1 ? word.preposition === plain : word.plain === folded(plain)) {
      const next = words[plain.length === 1 ? at : at + 1];
      if (next && /^(?:الاقل|الاكثر|الاغلب|الارجح|التوالي|حد)$/.test(next.plain)) continue;
      const phrase = readNounPhrase(words, plain.length === 1 ? at : at + 1);
      if (phrase) return phrase;
    }
  }
  return null;
}

const PLACES = new Set(['object', 'subject', 'before']);

const folded = (lead: string) => lead.replace('ى', 'ي');

/** «في حلب», «قرب الحدود»: where it was, unless that is what it is about. */
function placeOf(words: readonly Word[], last: number, theme: NounPhrase | null): Entity | null {
  for (const lead of ['في', 'قرب', 'وسط', 'داخل']) {
    const found = behindPreposition(words, last + 1, lead);
    if (found && found.entity.span.start !== theme?.entity.span.start) return found.entity;
  }
  return null;
}

/** Who accepts or refuses may leave out what: there the subject is never what it is done to. */
const CHOOSES = /^accord\.(?:accept|refuse|sign|wreck)$/;

const behindPassive = (words: readonly Word[], last: number): boolean => /(?:وا|نا)$/.test((words[last] as Word).plain);

function pickTheme(
  words: readonly Word[],
  last: number,
  predicate: PredicateClass,
  agent: NounPhrase | null,
  object: NounPhrase | null,
  first: number,
  nominal: boolean,
  expression: boolean,
): NounPhrase | null {
  const order = Array.isArray(predicate.theme) ? (predicate.theme as readonly string[]) : [predicate.theme as string];
  for (const place of order) {
    const found =
      place === 'object'
        ? object
        : place === 'before'
          ? beforePhrase(words, first)
          : place === 'subject'
            ? ((expression ? beforePhrase(words, first) : null) ??
              agent ??
              (nominal ? object : null) ??
              beforePhrase(words, first))
            : behindPreposition(words, last + 1, place);
    if (found) return found;
  }
  // «حافز مايو لم يُصرف»: without an object the verb is passive, and its subject what it is done to.
  const passive = order.includes('object') && !nominal && !behindPassive(words, last) && !CHOOSES.test(predicate.id);
  return passive ? beforePhrase(words, first) : null;
}
