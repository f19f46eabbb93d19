import { remember } from '../../arabic/remember';
import { type CueHit, type Document, formAt, type Range } from '../document';
import { type Draft, type Drafts, one, type Sieve } from '../draft';
import { opensNounContent } from '../lexicon/masdars';
import { findOpening } from '../opening';
import { sourceWithin } from '../source';
import { bareNoun, isComma, thatAt } from '../words';
import { fixedContent, joinAdjacent } from './reporting-verb';

/**
 * «بقوله إن …», «تأكيده أن …», «بالقول إن …», «جاء في بيان للجيش أن …»: nouns of speech that govern a clause, and texts in which it
 * stands.
 */
export const speechNoun: Sieve = {
  name: 'speech-noun',
  find(document, paragraph, drafts) {
    for (let at = paragraph.first; at < paragraph.end; at++) {
      if (document.tokens[at]?.kind !== 'word' || drafts.at(at)) continue;
      const form = formAt(document, at);
      const kind = kindOf(form);
      if (kind === 'came') cameIn(document, drafts, at, paragraph.end);
      else if (kind === 'allegation') allegation(document, drafts, at);
      else if (kind === 'calls' && at === paragraph.first) calls(document, drafts, at);
      else if (kind === 'saying') saying(document, drafts, at);
    }
    for (let index = paragraph.firstCue; index < paragraph.endCue; index++)
      masdar(document, drafts, document.cues[index] as CueHit);
  },
};

/** What a word opens here, by its form alone. */
const kindOf = remember((form) => {
  if (/^[وف]?(?:جاء|ورد|وردت|جاءت)$/.test(form)) return 'came';
  if (/^[وف]?[لب]?(?:ال)?(?:مزاعم|ادعاءات)$/.test(form)) return 'allegation';
  if (form === 'دعوات') return 'calls';
  return /^[وف]?[بل]?(?:ال)?(?:قول|قوله|قولها|قولهم|قولهما)$/.test(form) ? 'saying' : 'none';
});

/** «مزاعم وقوع قتلى مدنيين», «ادعاءات بأن …»: what nobody named is said to claim. */
function allegation(document: Document, drafts: Drafts, at: number): void {
  const after = at + 1;
  const clause = thatAt(document, after);
  if (!clause && !opensNounContent(formAt(document, after))) return;
  drafts.add({ ...blank(at), ends: clause ? 'clause' : 'phrase', from: after });
}

/** «دعوات لتحرير الميناء» as a headline: a call by nobody named. */
function calls(document: Document, drafts: Drafts, at: number): void {
  const form = formAt(document, at + 1);
  const purpose = /^ل/.test(form) && opensNounContent(form.startsWith('لل') ? form.slice(2) : form.slice(1));
  if (!purpose && !(form === 'الي' && opensNounContent(bareNoun(formAt(document, at + 2))))) return;
  drafts.add({ ...blank(at), ends: 'phrase', from: at + 1, act: 'call' });
}

/** «جاء في بيان للجيش أن …», «ورد على لسان متحدث أن …»: the text, or the one whose tongue it is, is the source. */
function cameIn(document: Document, drafts: Drafts, at: number, end: number): void {
  const next = formAt(document, at + 1);
  const tongue = next === 'علي' && formAt(document, at + 2) === 'لسان';
  if (next !== 'في' && !tongue) return;
  const from = at + (tongue ? 3 : 2);
  for (let t = from; t < Math.min(end, from + 24); t++) {
    const form = formAt(document, t);
    const own = form === ':' || (document.quotes.opens[t] as number) >= 0;
    if (thatAt(document, t) || own) {
      const quoteAt = form === ':' ? t + 1 : t;
      const quote = document.quotes.opens[quoteAt] as number;
      if (own && (quote === undefined || quote < 0)) return;
      if (own && form !== ':' && (document.quotes.list[quote] as { close: number }).close - t < 5) {
        t = (document.quotes.list[quote] as { close: number }).close;
        continue;
      }
      drafts.add({
        ...blank(at),
        cue: [{ first: at, end: from }],
        source: textSource(document, from, t),
        from: own ? quoteAt + 1 : t,
        ends: own ? 'fixed' : 'clause',
        content: own ? fixedContent(document, { quote } as never) : [],
        kind: own ? 'direct' : null,
      });
      return;
    }
    if (form === '.' || form === '؛') return;
  }
}

/** A text as source keeps its origin: «بيان للجيش صدر في آذار». */
function textSource(document: Document, first: number, end: number): Range | null {
  let last = end;
  for (let t = first; t < end; t++) {
    if (isComma(formAt(document, t))) {
      last = t;
      break;
    }
  }
  const cut = sourceWithin(document, first, last);
  return cut && formAt(document, cut.end).startsWith('لل') ? { first, end: last } : (cut ?? { first, end: last });
}

/** «ورد … بالقول إن», «بقوله: "…"»: with a verb of answering before it in the sentence the two are one cue. */
function saying(document: Document, drafts: Drafts, at: number): void {
  const after = at + 1;
  const that = thatAt(document, after);
  const colon = formAt(document, after) === ':';
  const quoteAt = colon ? after + 1 : after;
  const quote = (document.quotes.opens[quoteAt] as number | undefined) ?? -1;
  if (!that && quote < 0) return;
  const answer = answeringVerb(document, at);
  const draft: Draft = {
    ...blank(at),
    link: 'host',
    from: quote >= 0 && !that ? quoteAt + 1 : after,
    ends: quote >= 0 && !that ? 'fixed' : 'clause',
    content: quote >= 0 && !that ? fixedContent(document, { quote } as never) : [],
    kind: quote >= 0 && !that ? 'direct' : null,
  };
  if (answer >= 0) {
    draft.source = sourceWithin(document, answer + 1, at);
    draft.cue = joinAdjacent([one(answer), one(at)]);
    draft.link = 'speaker';
  } else draft.needsSpeaker = true;
  drafts.add(draft);
}

function answeringVerb(document: Document, at: number): number {
  const floor = document.sentences[document.sentenceOf[at] as number]?.first ?? 0;
  for (let back = at - 1; back >= Math.max(floor, at - 16); back--) {
    const index = document.cueAt[back] as number;
    if (index < 0) continue;
    const hit = document.cues[index] as CueHit;
    if (
      hit.readings.some(
        (reading) =>
          reading.type === 'finite' &&
          /^(?:رد|كرر|جدد|علق|عقب|أجاب|اكتفى|صرح|احتج|برر|فسر|اختتم|ختم|استهل|جدد|كرر|واصل)$/.test(reading.verb.lemma),
      )
    )
      return back;
  }
  return -1;
}

/** «تأكيده أن …», «إشارته إلى أن …»: a verbal noun with its pronoun and a that-clause right behind it. */
function masdar(document: Document, drafts: Drafts, hit: CueHit): void {
  if (drafts.at(hit.at)) return;
  const reading = hit.readings.find((other) => other.type === 'masdar' && other.object !== null);
  if (!reading || reading.verb.weak || /^(?:و?هو|هي)$/.test(formAt(document, hit.at - 1))) return;
  const opening = findOpening(document, hit.at, reading.verb, true);
  if (!opening || opening.by !== 'that' || opening.from > hit.at + 2) return;
  const cue = opening.preposition ? [one(hit.at), opening.preposition] : [one(hit.at)];
  const verb = answeringVerb(document, hit.at);
  if (verb >= 0 && !drafts.at(verb)) {
    // «وكررت الشركة نفيها أن …»: the verb and the noun of speech are one cue.
    drafts.add({
      ...blank(hit.at),
      at: verb,
      cue: [one(verb), ...cue],
      source: sourceWithin(document, verb + 1, hit.at),
      link: 'speaker',
      from: opening.from,
      act: reading.verb.act,
    });
    return;
  }
  drafts.add({
    ...blank(hit.at),
    cue: joinAdjacent(opening.preposition ? [one(hit.at), opening.preposition] : [one(hit.at)]),
    link: 'host',
    from: opening.from,
    act: reading.verb.act,
  });
}

function blank(at: number): Draft {
  return {
    sieve: 'speech-noun',
    at,
    cue: [one(at)],
    source: null,
    link: 'none',
    agreement: null,
    from: at + 1,
    ends: 'clause',
    content: [],
    act: 'assert',
    kind: null,
    relay: null,
    turn: false,
  };
}
