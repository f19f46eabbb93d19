import { isAsserted } from '../asserted';
import { type CueHit, type Document, formAt, type Range } from '../document';
import { agreementOf, type Drafts, one, type Sieve } from '../draft';
import { sourceWithin } from '../source';
import { isComma } from '../words';

/** «"…"، قال الطالب مازن، "…"»: own words before their cue, which may interrupt them. */
export const quotationFirst: Sieve = {
  name: 'quotation-first',
  find(document, paragraph, drafts) {
    for (let index = paragraph.firstCue; index < paragraph.endCue; index++) {
      const hit = document.cues[index] as CueHit;
      if (drafts.at(hit.at) || hit.conjunction) continue;
      const reading = hit.readings.find((other) => other.type === 'finite' && other.verb.direct);
      if (!reading || !isAsserted(document, hit.at, reading)) continue;
      const quote = quotationBefore(document, hit.at);
      if (quote) addDraft(document, drafts, hit, quote, agreementOf(reading), reading.verb.act);
    }
  },
};

/** The quotation that closes right before the cue (a comma, dash or «هكذا» between), if it opens its own sentence. */
function quotationBefore(document: Document, at: number): Range | null {
  let t = at - 1;
  const between = (form: string) =>
    isComma(form) ||
    form === '-' ||
    form === '–' ||
    form === '—' ||
    form === 'هكذا' ||
    form === 'بهذه' ||
    form === '!' ||
    form === '؟';
  while (t > at - 5 && t >= 0 && between(formAt(document, t))) t--;
  if (formAt(document, t) !== '"') return null;
  const quote = document.quotes.list.length ? quoteClosingAt(document, t) : null;
  if (!quote || quote.end - quote.first < 3) return null;
  const before = document.tokens[quote.first - 2];
  const opens =
    !before || before.kind === 'break' || /^[.؟!:،؛…]/.test(before.form) || before.form === '-' || before.form === '–';
  const paused = t < at - 1 || /^[.!؟?،…]/.test(formAt(document, quote.end - 1)) || quote.end - quote.first > 5;
  return opens && paused && before?.form !== ':' ? quote : null;
}

function quoteClosingAt(document: Document, close: number): Range | null {
  const index = document.quotes.of[close - 1] as number;
  let quote = index >= 0 ? document.quotes.list[index] : undefined;
  // Quotations within quotations end together two or three deep; more is a text gone wrong.
  for (let depth = 0; quote && quote.close !== close && depth < 4; depth++)
    quote = quote.parent >= 0 ? document.quotes.list[quote.parent] : undefined;
  return quote?.close === close ? { first: quote.open + 1, end: quote.close } : null;
}

function addDraft(
  document: Document,
  drafts: Drafts,
  hit: CueHit,
  quote: Range,
  agreement: ReturnType<typeof agreementOf>,
  act: 'assert' | 'deny' | 'accuse' | 'call' | 'pledge',
): void {
  const { end, next } = zoneAfter(document, hit.at);
  drafts.add({
    sieve: 'quotation-first',
    at: hit.at,
    cue: [one(hit.at)],
    source: sourceWithin(document, hit.at + 1, end),
    link: 'speaker',
    agreement,
    from: quote.first,
    ends: 'fixed',
    content: next ? [quote, next] : [quote],
    act: act === 'deny' || act === 'accuse' ? act : 'assert',
    kind: 'direct',
    relay: null,
    turn: false,
  });
}

/** To the sentence's end, or to where the quotation goes on. */
function zoneAfter(document: Document, at: number): { end: number; next: Range | null } {
  const sentence = document.sentences[document.sentenceOf[at] as number];
  const limit = Math.min(sentence?.end ?? at + 1, at + 30);
  for (let t = at + 1; t < limit; t++) {
    const opened = document.quotes.opens[t] as number;
    if (opened >= 0) {
      const quote = document.quotes.list[opened] as { open: number; close: number };
      const goesOn = isComma(formAt(document, t - 1)) || formAt(document, t - 1) === ':';
      if (goesOn && quote.close - t > 3) return { end: t, next: { first: t + 1, end: quote.close } };
      t = quote.close;
    } else if (formAt(document, t) === '.') return { end: t, next: null };
  }
  return { end: limit, next: null };
}
