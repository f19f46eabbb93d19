import { endsSentence } from '../arabic/sentences';
import { type Document, formAt, type Range } from './document';
import type { Draft, Drafts } from './draft';
import { isNarrativeVerb } from './lexicon/narrative-verbs';
import { SPEAKER_NOUNS } from './lexicon/words';
import { closingBracket, isComma } from './words';

/** Nobody is quoted for longer than this without a full stop; keeps a sentence of 100,000 words linear. */
const LONGEST_CONTENT = 400;

/**
 * Where a content ends. In Arabic news 92 % of contents end at the end of the sentence, or before a circumstantial
 * participle («مشيرا …»), before و with another reporting cue, or before «، بحسب» (PADT); «ends at the next comma» is right
 * for 68 %. To these come the signs that the narrator speaks again.
 */
export function contentEnd(document: Document, draft: Draft, drafts: Drafts): number {
  const { tokens, quotes } = document;
  const anchorLevel = quotes.of[draft.at] as number;
  // Within the quotation that the cue itself stands in, the content may not leave it.
  const limit = Math.min(tokens.length, draft.from + LONGEST_CONTENT);
  const outer = anchorLevel >= 0 ? Math.min(limit, quotes.list[anchorLevel]!.close) : limit;
  let at = draft.from;
  for (; at < outer; at++) {
    const token = tokens[at]!;
    const opened = quotes.opens[at] as number;
    if (opened >= 0) {
      const quote = quotes.list[opened]!;
      const close = Math.min(quote.close, outer);
      if (!quote.closed) {
        at = close;
        break;
      }
      at = close;
      if (closesContent(document, draft, opened, at)) return at;
      continue;
    }
    if (token.form === '(') {
      const close = closingBracket(document, at, outer);
      if (close > 0) at = close;
      continue;
    }
    if (draft.embedded && at > draft.from + 1 && resumesOuter(document, at)) break;
    if (token.kind === 'mark' || token.kind === 'break') {
      if (endsSentence(tokens, at)) break;
      if (token.form === ')' || token.form === '"') continue;
      if (isComma(token.form) && endsAtComma(document, draft, at, drafts)) break;
      continue;
    }
    if (at > draft.from && endsAtWord(document, draft, at, drafts)) break;
  }
  return backOverMarks(document, draft.from, at);
}

/** «قتل انتحاري يشتبه في أنه ينتمي للتنظيم 32 شخصا»: behind a clause that describes a noun its sentence goes on. */
function resumesOuter(document: Document, at: number): boolean {
  if (document.tokens[at]?.kind === 'number') return true;
  return (
    formAt(document, at - 1) === '"' &&
    document.tokens[at]?.kind === 'word' &&
    !/^(?:ال|و|في$|من$|علي$|الي$|عن$)/.test(formAt(document, at))
  );
}

/** A quotation that makes up the whole content ends it, unless the sentence runs on without a pause. */
function closesContent(document: Document, draft: Draft, opened: number, close: number): boolean {
  const quote = document.quotes.list[opened]!;
  const lead = quote.open - draft.from;
  if (lead > 1 || quote.close - quote.open < 4) return false;
  const next = document.tokens[close + 1];
  if (!next || next.kind === 'break') return true;
  if (next.kind !== 'mark') return false;
  if (isComma(next.form)) {
    // «أن "…"، وأن …» goes on; so does a relative clause.
    return !/^(?:وان|وانه|وانها|وبان|بل)$/.test(formAt(document, close + 2));
  }
  return true;
}

const NARRATOR_AFTER_COMMA = /^(?:وكان|وكانت|وكانوا|فيما|بينما|وذلك|يذكر|يشار|علما|ليرتفع|لترتفع)$/;

function endsAtComma(document: Document, draft: Draft, comma: number, drafts: Drafts): boolean {
  const next = comma + 1;
  const form = formAt(document, next);
  const other = drafts.at(next);
  // «أن الخطوط الكندية، كبرى الشركات، طلبت من …»: the verb's subject is the content's own.
  const nested = other?.subjectFirst && other.source && other.source.first >= draft.from;
  if (other && other !== draft && !nested && !isInsideRelative(document, next)) return true;
  if (form === 'في' && formAt(document, next + 1) === 'حين') return true;
  if (form === 'وذلك') return false;
  if (NARRATOR_AFTER_COMMA.test(form)) return true;
  if (form === 'كما' && (drafts.at(next + 1) || draft.ends === 'phrase')) return true;
  if (
    /^(?:لكن|لكنه|لكنها|لكنهم|ولكن|ولكنه|ولكنها|ولكنهم|غير|الا|فيما|بينما|اما)$/.test(form) &&
    cueWithin(document, next, 9, drafts, draft)
  )
    return true;
  if (
    draft.ends === 'phrase' &&
    (opensNarration(form) || form === 'وسط' || isBeforeClause(document, next) || ASIDE.test(form))
  )
    return true;
  if (isSilence(document, next) || isNarratorsMemory(document, next)) return true;
  if (draft.ends === 'clause' && LEAVES_SAYING.test(form)) return true;
  return false;
}

/** «، التي يسيطر عليها فصيل آخر», «، الواقع على رافد آخر», «، بعد وساطة …»: the narrator's aside on a thing that the speaker named. */
const ASIDE = /^(?:الذي|التي|الذين|اللذان|اللتان|الواقع|الواقعة|بعد|عقب)$/;

/** «، قبل أن تخسره»: what came later is the narrator's. */
function isBeforeClause(document: Document, at: number): boolean {
  return /^(?:قبل|بعد)$/.test(formAt(document, at)) && /^ان/.test(formAt(document, at + 1));
}

/** «، ولم أفهمه يومها»: behind somebody's words the first person is the narrator. */
function isNarratorsMemory(document: Document, at: number): boolean {
  return (
    /^و?(?:لم|كنت|كنا)$/.test(formAt(document, at)) &&
    (/^و?كن/.test(formAt(document, at)) || /^[ان]/.test(formAt(document, at + 1)))
  );
}

/** «، من دون أن يسمي الجهة»: what the speaker left unsaid. */
function isSilence(document: Document, at: number): boolean {
  if (/^و?لكن(?:ه|ها|هم)?$/.test(formAt(document, at)) && formAt(document, at + 1) === 'لم')
    return LEFT_OPEN.test(formAt(document, at + 2));
  const from = formAt(document, at) === 'من' ? at + 1 : at;
  return (
    /^(?:دون|بدون)$/.test(formAt(document, from)) &&
    formAt(document, from + 1) === 'ان' &&
    UNSAID.test(formAt(document, from + 2))
  );
}

/** «، لكنه لم يحدد موعدا». */
const LEFT_OPEN = /^[يت](?:حدد|ذكر|وضح|كشف|فصح|سم|علق|قدم|عط|ورد|شر|دل|خض|تطرق|ضف|فصل|شرح)(?:وا)?$/;

const UNSAID = /^[يت](?:سمي|وضح|ذكر|حدد|فصح|كشف|قدم|عطي|ورد|شير|دلي|خوض|فصل|تطرق|دخل|ضيف|سم|شر|عط)$/;

/** «، وامتنعت عن الإجابة», «، وقد تبادل الطرفان»: what the speaker did besides, and what the narrator adds. */
const LEAVES_SAYING = /^(?:و(?:قد|امتنع|امتنعت|اكتفى|اكتفي|اكتفت|تجنب|تجنبت|رفض|رفضت|شوهد|شوهدت|غادر|غادرت))$/;

function isInsideRelative(document: Document, at: number): boolean {
  return /^(?:الذي|التي|الذين)$/.test(formAt(document, at - 1));
}

/** «لكن وزارة المالية قالت»: another speaker's turn opens the clause. */
function cueWithin(document: Document, from: number, reach: number, drafts: Drafts, self: Draft): boolean {
  for (let at = from; at < from + reach && at < document.tokens.length; at++) {
    if (document.tokens[at]?.kind !== 'word') {
      if (isComma(formAt(document, at)) || endsSentence(document.tokens, at)) return false;
      continue;
    }
    const draft = drafts.at(at);
    if (draft && draft !== self && draft.at === at) return true;
  }
  return false;
}

/** و with a finite verb or a new nominal clause: a noun phrase cannot go on with it. */
export function opensNarration(form: string): boolean {
  if (!/^[وف]/.test(form) || form.length < 3) return false;
  const rest = form.slice(1);
  if (/^(?:هو|هي|هم|الذي|التي|الذين|قد|لم|لن|لا|ليس|ليست|كان|كانت)$/.test(rest)) return true;
  if (/^ي.{3,}$/.test(rest) && !/^يوم/.test(rest) && !SPEAKER_NOUNS.has(rest)) return true;
  return isNarrativeVerb(rest);
}

function endsAtWord(document: Document, draft: Draft, at: number, drafts: Drafts): boolean {
  // «… خلال الليل في الوقت الذي يتصاعد فيه العنف»: the narrator sets the scene.
  if (formAt(document, at) === 'في' && formAt(document, at + 1) === 'الوقت' && formAt(document, at + 2) === 'الذي')
    return true;
  const other = drafts.at(at);
  return other !== undefined && other !== draft && other.at !== draft.at && endsHere(other, at);
}

/** Whether another statement that begins at `at` closes this one, or lies inside it. */
function endsHere(other: Draft, at: number): boolean {
  const first = other.cue[0]?.first ?? other.at;
  if (first !== at) return false;
  if (other.link === 'host' && other.sieve.startsWith('participle')) return true;
  if (other.sieve === 'according-to') return true;
  if (other.conjoined && other.link === 'speaker') return true;
  return false;
}

function backOverMarks(document: Document, from: number, end: number): number {
  let at = end;
  while (at > from + 1) {
    const token = document.tokens[at - 1]!;
    if (
      token.kind === 'break' ||
      (token.kind === 'mark' && token.form !== ')' && token.form !== '%' && token.form !== '"')
    )
      at--;
    else if (token.form === 'كما' || token.form === 'فيما' || token.form === 'و') at--;
    else break;
  }
  return at;
}

/** The content's runs, without the quotation marks at its edges. */
export function trimContent(document: Document, range: Range): Range | null {
  let { first, end } = range;
  while (first < end && document.tokens[first]!.kind === 'mark' && document.tokens[first]!.form !== '(') first++;
  while (end > first) {
    const token = document.tokens[end - 1]!;
    if (token.kind === 'break' || (token.kind === 'mark' && token.form !== ')' && token.form !== '%')) end--;
    else break;
  }
  return first < end ? { first, end } : null;
}
