import { type CueHit, type Document, formAt, type Paragraph, type Range } from '../document';
import { agreementOf, type Draft, type Drafts, one } from '../draft';
import { findOpening, isRelative, type Opening } from '../government';
import type { Reading } from '../lexicon/cue-forms';
import { TURN } from '../lexicon/words';
import { sourceWithin } from '../source';
import { subjectBefore } from '../subject';
import { isComma, isNegation } from '../words';

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
    for (const reading of hit.readings) {
      if (reading.type !== 'finite') continue;
      const draft = readVerb(document, hit, reading, sieve, kinds);
      if (draft) {
        drafts.add(draft);
        break;
      }
    }
  }
}

function readVerb(
  document: Document,
  hit: CueHit,
  reading: Reading,
  sieve: string,
  kinds: readonly OpeningKind[],
): Draft | null {
  const { verb } = reading;
  if (!isAsserted(document, hit.at, reading)) return null;
  if (verb.initial && !opensClause(document, hit)) return null;
  if (
    reading.object &&
    !verb.addressee &&
    !(verb.class === 'demand' || verb.class === 'accuse' || verb.class === 'estimate')
  )
    return null;
  const opening = findOpening(document, hit.at, verb);
  if (!opening || !kinds.includes(opening.by)) return null;
  const after = subjectAfter(document, hit.at, opening);
  const own = after ?? (hit.conjunction === '' ? subjectBefore(document, hit.at, reading) : null);
  const phrase = opening.by === 'object' || opening.by === 'preposition';
  if (verb.weak && !own && (phrase || (hit.conjunction === '' && opening.by === 'that' && opening.from > hit.at + 2)))
    return null;
  if (phrase && verb.weak && opening.by === 'object') return null;
  const cue: Range[] = [one(hit.at)];
  if (opening.preposition) cue.push(opening.preposition);
  return {
    sieve,
    at: hit.at,
    cue: joinAdjacent(cue),
    source: own,
    link: 'speaker',
    agreement: agreementOf(reading),
    from: opening.from,
    ends: opening.ends,
    content: fixedContent(document, opening),
    act: verb.act,
    kind: opening.by === 'colon' || opening.by === 'quote' ? 'direct' : null,
    relay: null,
    turn: hasTurn(document, hit.at),
  };
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

function subjectAfter(document: Document, at: number, opening: Opening): Range | null {
  return sourceWithin(document, at + 1, opening.zoneEnd);
}

/** A cue asserts nothing under negation («لم يؤكد»), as an aim («قبل أن يعلن», «ليعلن»), or asked. */
export function isAsserted(document: Document, at: number, reading: Reading): boolean {
  const before = formAt(document, at - 1);
  if (isNegation(before) && !(before === 'ما' || before === 'وما')) return false;
  if (reading.tense === 'imperfect' && /^(?:و)?(?:ان|لان|كي|لكي|حتي|بان|هل|قد|ليت|لعل|الا)$/.test(before)) return false;
  if (before === 'هل' || before === 'اذا' || before === 'لو' || (before === 'ان' && reading.tense === 'imperfect'))
    return false;
  if (before === 'ما' && reading.tense === 'imperfect' && document.sentenceOf[at - 1] !== document.sentenceOf[at - 2])
    return false;
  return true;
}

function opensClause(document: Document, hit: CueHit): boolean {
  if (hit.conjunction !== '') return true;
  const before = document.tokens[hit.at - 1];
  return (
    !before ||
    before.kind !== 'word' ||
    document.sentenceOf[hit.at - 1] !== document.sentenceOf[hit.at] ||
    isComma(before.form) ||
    isRelative(before.form)
  );
}

function hasTurn(document: Document, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 4; back--) {
    if (document.sentenceOf[back] !== document.sentenceOf[at]) return false;
    if (TURN.has(formAt(document, back).replace(/^و/, ''))) return true;
  }
  return false;
}
