import { isAsserted } from '../asserted';
import { type CueHit, type Document, formAt, type Range } from '../document';
import { type Draft, one, type Sieve } from '../draft';
import { opensNounContent } from '../lexicon/masdars';
import { isClosed } from '../phrase-boundary';
import { sourceWithin } from '../source';
import { subjectBefore } from '../subject';
import { isComma, thatAt } from '../words';

const SAYING = /^(?:قول|تاكيد|تصريح|اعلان|نفي|اشارت|تشديد|ايضاح|توضيح|تحذير|اعتبار|زعم|وصف)(?:ه|ها|هم|هما|هن)$/;

/** «نقلت رويترز عن مصدر قوله إن …»: who relays and who says, two links of one chain. The source is who says it. */
export const relay: Sieve = {
  name: 'relay',
  find(document, paragraph, drafts) {
    for (let index = paragraph.firstCue; index < paragraph.endCue; index++) {
      const hit = document.cues[index] as CueHit;
      if (drafts.at(hit.at)) continue;
      const reading = hit.readings.find(
        (one_) => (one_.verb.lemma === 'نقل' || one_.verb.lemma === 'نسب') && one_.type === 'finite',
      );
      if (!reading || !isAsserted(document, hit.at, reading)) continue;
      const draft = readRelay(document, hit, paragraph.end, reading.verb.lemma === 'نقل' ? 'عن' : 'الي');
      if (!draft) continue;
      if (!draft.relay && hit.conjunction === '') draft.relay = subjectBefore(document, hit.at, reading);
      drafts.add(draft);
    }
  },
};

function readRelay(document: Document, hit: CueHit, end: number, preposition: string): Draft | null {
  const { at } = hit;
  let from = -1;
  for (let t = at + 1; t < Math.min(end, at + 14); t++) {
    const form = formAt(document, t);
    const opened = document.quotes.opens[t] as number;
    if (opened >= 0) t = (document.quotes.list[opened] as { close: number }).close;
    else if (form === preposition) {
      from = t;
      break;
    } else if (isComma(form) || form === '.' || form === ':') break;
  }
  if (from < 0) return null;
  const base: Draft = {
    sieve: 'relay',
    at,
    cue: [one(at), one(from)],
    source: null,
    link: 'none',
    agreement: null,
    from: 0,
    ends: 'clause',
    content: [],
    act: 'assert',
    kind: null,
    relay: sourceWithin(document, at + 1, from),
    turn: false,
  };
  if (from === at + 1) base.cue = [{ first: at, end: from + 1 }];
  return completeRelay(document, base, from, end);
}

function completeRelay(document: Document, draft: Draft, from: number, end: number): Draft | null {
  const limit = Math.min(end, from + 30);
  for (let t = from + 1; t < limit; t++) {
    const form = formAt(document, t);
    const opened = document.quotes.opens[t] as number;
    if (SAYING.test(form)) {
      draft.cue = [...draft.cue, one(t)];
      if (form.startsWith('نفي')) draft.act = 'deny';
      return withContent(document, draft, from + 1, t, t + 1);
    }
    if (thatAt(document, t)) return withContent(document, draft, from + 1, t, t);
    if (form === ':') return withContent(document, draft, from + 1, t, t);
    if (opened >= 0 && thatAt(document, t + 1)) return withContent(document, draft, from + 1, t, t);
    if (opened >= 0) {
      t = (document.quotes.list[opened] as { close: number }).close;
      continue;
    }
    if (form === '.' || form === '؛') return null;
    if (t > from + 1 && opensNounContent(form) && isClosed(document, from + 1, t - 1)) {
      draft.ends = 'phrase';
      return withContent(document, draft, from + 1, t, t);
    }
  }
  return null;
}

function withContent(document: Document, draft: Draft, first: number, zone: number, after: number): Draft | null {
  const source: Range | null = sourceWithin(document, first, zone);
  let from = after;
  if (formAt(document, from) === ':') {
    from++;
    draft.kind = 'direct';
  }
  const opened = document.quotes.opens[from] as number;
  if (opened >= 0) {
    const quote = document.quotes.list[opened] as { open: number; close: number };
    return {
      ...draft,
      source,
      kind: 'direct',
      from: from + 1,
      ends: 'fixed',
      content: [{ first: quote.open + 1, end: quote.close }],
    };
  }
  if (!source) return null;
  return { ...draft, source, from };
}
