import { fold } from '../../arabic/fold';
import { isAsserted, isPassive, opensClause } from '../asserted';
import { canSpeak } from '../can-speak';
import { type CueHit, type Document, formAt, type Paragraph, type Range } from '../document';
import { agreementOf, type Draft, type Drafts, one } from '../draft';
import type { Reading } from '../lexicon/cue-forms';
import type { Verb } from '../lexicon/verbs';
import { ROLE_NOUNS, TURN } from '../lexicon/words';
import { findOpening, type Opening } from '../opening';
import { firstBoundary } from '../phrase-boundary';
import { sourceWithin } from '../source';
import { asksForSilence } from '../source-description';
import { subjectBefore } from '../subject';
import { bareNoun, isComma } from '../words';
import { isRelative } from '../words-rel';

/** The openings a sieve is about: each sieve takes the same verbs by another kind of content. */
export type OpeningKind = Opening['by'];

/** Finds every finite reporting verb that governs a content of one of `kinds`. */
export function findVerbs(
  document: Document,
  paragraph: Paragraph,
  drafts: Drafts,
  sieve: string,
  kinds: readonly OpeningKind[],
): void {
  for (let index = paragraph.firstCue; index < paragraph.endCue; index++) {
    const hit = document.cues[index] as CueHit;
    if (drafts.at(hit.at)) continue;
    const found = drafts.once(hit.at, () => readHit(document, hit));
    if (found && kinds.includes(found.by)) drafts.add({ ...found.draft, sieve });
  }
}

/** A verb as it is read once; the sieve of its kind of content makes it a statement. */
export interface ReadVerb {
  by: OpeningKind;
  draft: Draft;
}

function readHit(document: Document, hit: CueHit): ReadVerb | null {
  for (const reading of hit.readings) {
    const found = reading.type === 'finite' ? readVerb(document, hit, reading) : null;
    if (found) return found;
  }
  return null;
}

function readVerb(document: Document, hit: CueHit, reading: Reading): ReadVerb | null {
  const { verb } = reading;
  // «وحثها»: the verbal noun is spelled like the verb, and an object hangs on it more often.
  if (reading.object && fold(verb.masdar) === fold(verb.lemma)) return null;
  if (!isAsserted(document, hit.at, reading) || asksForSilence(document, hit.at)) return null;
  const opens = !verb.initial || opensClause(document, hit);
  if (
    reading.object &&
    !verb.addressee &&
    !(verb.class === 'demand' || verb.class === 'accuse' || verb.class === 'estimate')
  )
    return null;
  const before = hit.conjunction === '' || topicOf(document, hit) ? subjectBefore(document, hit.at, reading) : null;
  const pronoun = PRONOUN_SUBJECT.test(formAt(document, hit.at - 1));
  const opening = findOpening(
    document,
    hit.at,
    verb,
    false,
    before !== null || pronoun || reading.number !== 'singular',
  );
  if (!opening) return null;
  // «لكن طبيبا في المستشفى قدّر العدد بـ…»: a homograph inside its clause needs a speaker right before it.
  if (!opens && !(before && canSpeak(document, before) === 'known')) return null;
  // A verb before its subject is singular: a plural or dual one has its subject before it, or none.
  const after =
    reading.number === 'singular' && !pronoun ? subjectAfter(document, hit.at, verb, opening.zoneEnd) : null;
  const passive = reading.voice === 'passive' || isPassive(document, hit);
  const own = passive ? null : verb.addressee && before ? before : (after ?? before);
  const phrase = opening.by === 'object' || opening.by === 'preposition' || opening.by === 'target';
  if (!isPlausible(document, hit, reading, opening, own)) return null;
  const cue: Range[] = [one(hit.at)];
  if (opening.preposition) cue.push(opening.preposition);
  const draft: Draft = {
    sieve: 'verb',
    at: hit.at,
    cue: joinAdjacent(cue),
    source: own,
    link: passive ? 'none' : 'speaker',
    agreement: agreementOf(reading),
    from: opening.from,
    ends: opening.ends,
    content: fixedContent(document, opening),
    act: opening.act ?? verb.act,
    kind: opening.by === 'colon' || opening.by === 'quote' ? 'direct' : null,
    relay: null,
    turn: hasTurn(document, hit.at),
    conjoined: hit.conjunction !== '',
    subjectFirst: own !== null && own === before,
    phrase,
    needsSpeaker: own === null && !passive && (phrase || (reading.tense === 'imperfect' && opening.by === 'that')),
  };
  return { by: opening.by, draft };
}

export function fixedContent(document: Document, opening: Opening): Range[] {
  if (opening.quote < 0) return [];
  const quote = document.quotes.list[opening.quote]!;
  return [{ first: quote.open + 1, end: quote.close }];
}

export function joinAdjacent(ranges: Range[]): Range[] {
  const [first, second] = ranges;
  return first && second && first.end === second.first ? [{ first: first.first, end: second.end }] : ranges;
}

/** «لكنها وصفت», «إنه قال»: the subject is the pronoun. */
const PRONOUN_SUBJECT = /^(?:[وف]?لكن|[وف]?[بل]?ان)(?:ه|ها|هم|هما)$/;

const CONTINUES = new Set(['كتب', 'علق', 'عقب', 'شرح', 'فسر', 'لخص', 'طلب', 'شكا', 'خشي', 'ظن', 'أمل']);

/** «أما الموظفة سعاد فقالت»: with أما the subject comes first and the verb takes ف. */
function topicOf(document: Document, hit: CueHit): boolean {
  if (hit.conjunction !== 'ف') return false;
  const first = document.sentences[document.sentenceOf[hit.at] as number]?.first ?? hit.at;
  for (let at = first; at < Math.min(hit.at, first + 3); at++) if (/^و?اما$/.test(formAt(document, at))) return true;
  return false;
}

/** The subject behind its verb; of «أبلغ رئيس الحكومة الوزراء أن» the hearer is left out. */
function subjectAfter(document: Document, at: number, verb: Verb, zoneEnd: number): Range | null {
  if (!verb.addressee) return sourceWithin(document, at + 1, zoneEnd);
  const quote = document.quotes.opens[at + 1] as number;
  const first =
    quote >= 0 && hearerInMarks(document, quote, zoneEnd)
      ? (document.quotes.list[quote] as { close: number }).close + 1
      : at + 1;
  // «أبلغ الصحفيين أن»: the accusative plural is the hearer; «الأمين» is an office.
  const opening = formAt(document, first);
  if (/^ال.*ين$/.test(opening) && !ROLE_NOUNS.has(bareNoun(opening))) return null;
  const hearer = hearerAfterCommas(document, first, zoneEnd) ?? firstBoundary(document, first, zoneEnd);
  return sourceWithin(document, first, hearer < 0 ? zoneEnd : hearer);
}

/** «وأبلغ مدير المستشفى، عوض الكريم، الأفق بأن»: what stands behind the second comma is the hearer. */
function hearerAfterCommas(document: Document, first: number, zoneEnd: number): number | null {
  const commas: number[] = [];
  for (let at = first; at < zoneEnd; at++) if (isComma(formAt(document, at))) commas.push(at);
  const last = commas[1];
  return commas.length === 2 && last !== undefined && last < zoneEnd - 1 ? last : null;
}

/** «وأبلغ "الوطن" المتحدث الرسمي أن»: an outlet in marks right behind the verb is the hearer. */
function hearerInMarks(document: Document, quote: number, zoneEnd: number): boolean {
  const after = (document.quotes.list[quote] as { close: number }).close + 1;
  return after < zoneEnd && document.tokens[after]?.kind === 'word';
}

/** Whether verb, subject and kind of content fit each other: homographs and things that cannot speak are sorted out here. */
function isPlausible(document: Document, hit: CueHit, reading: Reading, opening: Opening, own: Range | null): boolean {
  const { verb } = reading;
  const phrase = opening.by === 'object' || opening.by === 'preposition' || opening.by === 'target';
  const speaks = own ? canSpeak(document, own) : null;
  if (verb.weak) {
    if (own === null) {
      if (hit.conjunction !== 'و' || reading.number !== 'singular' || phrase) return false;
      // «وتابع أن», «وكتب: …»; but «ورد» is also "there came", «وشعر» a deed of the narrator's hero.
      return opening.zoneEnd - hit.at <= 4 && (verb.class === 'continue' || CONTINUES.has(verb.lemma));
    }
    if (isRelative(formAt(document, hit.at - 1))) return false;
    if (verb.class === 'demand' && phrase) return false;
    if (phrase) return speaks === 'known';
    if (verb.class === 'demand') return speaks === 'known';
    if (
      opening.by === 'that' &&
      opening.zoneEnd - own.end > 3 &&
      own.first > hit.at &&
      !isComma(formAt(document, own.end))
    )
      return false;
    return speaks === 'known' || (speaks === 'name' && reading.tense === 'perfect');
  }
  if (own === null && hit.conjunction === '' && (reading.number === 'dual' || (reading.number === 'plural' && phrase)))
    return false;
  if (isRelative(formAt(document, hit.at - 1)) && phrase && opening.zoneEnd > hit.at + 1) return false;
  if (speaks === 'no' && (phrase || opening.zoneEnd - hit.at > 2)) return false;
  if (phrase && speaks === 'thing')
    return (
      verb.class === 'warn' ||
      verb.class === 'express' ||
      verb.class === 'deny' ||
      verb.class === 'accuse' ||
      verb.class === 'demand' ||
      verb.class === 'pledge'
    );
  if (verb.class === 'attribute' && own === null && !(hit.conjunction === 'و' && opening.from === hit.at + 1))
    return false;
  return true;
}

function hasTurn(document: Document, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 4; back--) {
    if (document.sentenceOf[back] !== document.sentenceOf[at]) return false;
    if (TURN.has(formAt(document, back).replace(/^و/, ''))) return true;
  }
  return false;
}
