import { type Document, formAt, type Range } from '../document';
import { QUANTITIES, RULES } from '../lexicon/according-cues';
import { COUNTRIES, MEDIA_NOUNS, ROLE_NOUNS, SPEAKER_NOUNS, SPEECH_NOUNS, TARGET_NOUNS } from '../lexicon/words';
import { isTitle } from '../phrase-boundary';
import { sourceWithin } from '../source';
import { bareNoun, isComma, isDefinite, nounsOf, thatAt } from '../words';

/** The words among which the source stands: to the next comma, «فإن», quotation of own words, or the sentence's end. */
export function zoneOf(document: Document, from: number, end: number): number {
  const sentence = document.sentences[document.sentenceOf[from] as number];
  const limit = Math.min(end, sentence?.end ?? end);
  for (let at = from; at < limit; at++) {
    const form = formAt(document, at);
    const opened = document.quotes.opens[at] as number;
    if (opened >= 0) {
      at = (document.quotes.list[opened] as { close: number }).close;
      continue;
    }
    if (isComma(form)) {
      if (formAt(document, at + 1) === 'الذي' || formAt(document, at + 1) === 'التي') continue;
      return appositionEnd(document, at, limit) ?? at;
    }
    if (form === ':' || form === '.' || form === '!' || form === '؟') return at;
    if (
      form === 'فان' &&
      !isComma(formAt(document, at - 1)) &&
      !/[أإ]/.test(document.text.charAt((document.tokens[at]?.start ?? 0) + 1))
    )
      continue;
    if (at > from && /^ف(?:ان|انه|انها|انهم|قد|لم|لن|لا|ليس|ال.*|ي...+)$/.test(form)) return at;
    if (thatAt(document, at)) return at;
  }
  return limit;
}

/** «بحسب الدكتورة ليلى، أستاذة الاقتصاد، فإن»: a second comma closes what the first opened. */
function appositionEnd(document: Document, comma: number, limit: number): number | null {
  const head = bareNoun(formAt(document, comma + 1));
  if (!ROLE_NOUNS.has(head) && !SPEAKER_NOUNS.has(head) && !isTitle(head)) return null;
  for (let at = comma + 2; at < Math.min(limit, comma + 12); at++) {
    if (!isComma(formAt(document, at))) continue;
    return /^ف|^ان/.test(formAt(document, at + 1)) ? at : null;
  }
  return null;
}

/** «حسب» and «وفق» often mean "according to a rule", "depending on": only a speaker, a body or a text makes them a cue. */
export function namedSource(document: Document, from: number, zone: number, fused: boolean): Range | null {
  if (from >= zone) return null;
  const form = formAt(document, from);
  const head = fused ? withoutLam(form) : form;
  if (!speaks(document, from, head)) return null;
  if (fused) {
    // sourceWithin would take the ل for the hearer's.
    const rest = from + 1 < zone ? sourceWithin(document, from + 1, zone) : null;
    const joined = rest && rest.first <= from + 1 ? rest.end : continuation(document, from, zone);
    return { first: from, end: joined };
  }
  return sourceWithin(document, from, zone);
}

/** «للجنة» is لجنة, «للوزارة» the ministry. */
function withoutLam(form: string): string {
  if (!form.startsWith('لل')) return form.slice(1);
  const own = `ل${form.slice(2)}`;
  return SPEAKER_NOUNS.has(own) || ROLE_NOUNS.has(own) || RULES.has(own) ? own : form.slice(2);
}

function continuation(document: Document, from: number, zone: number): number {
  // «لمصدر في الوزارة», «لشبكة "…"»: what follows opens with a preposition, yet belongs to the name.
  const probe = sourceWithin(document, from + 2, zone);
  const next = formAt(document, from + 1);
  if (probe && from + 2 < zone && /^(?:في|من|ب|باسم)$|^ب./.test(next) && probe.first === from + 2) return probe.end;
  return from + 1;
}

export function speaks(document: Document, at: number, head: string): boolean {
  if (RULES.has(bareNoun(head))) return false;
  const bare = bareNoun(head);
  if (
    nounsOf(head).some(
      (noun) =>
        SPEAKER_NOUNS.has(noun) ||
        ROLE_NOUNS.has(noun) ||
        MEDIA_NOUNS.has(noun) ||
        TARGET_NOUNS.has(noun) ||
        isTitle(noun),
    )
  )
    return true;
  if (COUNTRIES.has(head) || QUANTITIES.has(head)) return true;
  if (SPEECH_NOUNS.has(bare) && /^(?:بيان|تصريح|تقرير|خبر|مصدر|دراس|مقال|تسجيل|وثيق|تحقيق|رسال|شهاد|احصاء)/.test(bare))
    return true;
  const stem = bare.replace(/(?:ه|ها|هم|هما)$/, '');
  if (stem !== bare && (SPEAKER_NOUNS.has(stem) || ROLE_NOUNS.has(stem) || SPEAKER_NOUNS.has(`${stem.slice(0, -1)}ة`)))
    return true;
  if ((document.quotes.opens[at] as number) >= 0) return true;
  if (RULES.has(bare) || /(?:ه|ها|هم)$/.test(head)) return false;
  if (isDefinite(head)) return /(?:ون|ين)$/.test(head);
  // A bare word that is no common noun of rules and measures: a name.
  return (
    document.tokens[at]?.kind === 'word' &&
    !/^(?:ما|كل|اي|هذا|هذه|ذلك|تلك|من)$/.test(head) &&
    !/ة$|ات$/.test(head) &&
    head.length > 2
  );
}
