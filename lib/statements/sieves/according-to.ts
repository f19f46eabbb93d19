import { isAsserted } from '../asserted';
import { canSpeak } from '../can-speak';
import { clauseBefore } from '../clause-before';
import { type CueHit, type Document, formAt, type Paragraph, type Range } from '../document';
import { type Drafts, one, type Sieve } from '../draft';
import { BEFORE_VERB, CUES } from '../lexicon/according-cues';
import { findOpening } from '../opening';
import { sourceWithin } from '../source';
import { isComma, thatAt } from '../words';
import { namedSource, zoneOf } from './according-source';

/** «بحسب تقدير عدد من الخبراء», «وفق إفادة شهود»: the noun of saying belongs to the cue. */
const SAYINGS = /^(?:قول|تعبير|وصف|زعم|راي|كلام|تقدير|افادة|افادات|رواية|اعتقاد|ادعاء)$/;

/** «على حد قوله», «حسب قوله»: the cue and its pronoun are one word; the source stands elsewhere. */
const OWN_PRONOUN = /^(?:قول|تعبير|وصف|زعم|راي|كلام|تصريح|ادعائ|اعتقاد|روايت)(?:ه|ها|هم|هما)$/;

/** «…، بحسب وزارة الصحة», «ووفق المنظمة فإن …», «…، كما أعلن المحافظ». */
export const accordingTo: Sieve = {
  name: 'according-to',
  find(document, paragraph, drafts) {
    for (let at = paragraph.first; at < paragraph.end; at++) {
      if (document.tokens[at]?.kind !== 'word') continue;
      const whole = formAt(document, at);
      const form = FIRST_WORDS.has(whole) || whole.charAt(0) !== 'و' ? whole : whole.slice(1);
      if (!FIRST_WORDS.has(form)) continue;
      findVerbCue(document, paragraph, drafts, at, form) || findPhrase(document, paragraph, drafts, at, form);
    }
  },
};

const FIRST_WORDS = new Set([
  ...CUES.map((cue) => cue.words[0] as string),
  ...BEFORE_VERB.map((words) => words[0] as string),
]);

function matches(document: Document, at: number, first: string, words: readonly string[]): boolean {
  return words[0] === first && words.every((word, index) => index === 0 || formAt(document, at + index) === word);
}

function findPhrase(document: Document, paragraph: Paragraph, drafts: Drafts, at: number, form: string): void {
  if (drafts.at(at)) return;
  for (const { words, takes } of CUES) {
    if (!matches(document, at, form, words)) continue;
    const after = at + words.length;
    if (takes && !formAt(document, after).startsWith(takes)) continue;
    // «ناطق بلسان الجيش» is an office.
    if (form === 'بلسان' && /^(?:ال)?(?:ناطق|متحدث)/.test(formAt(document, at - 1))) continue;
    const end = Math.min(paragraph.end, after + 26);
    const zone = zoneOf(document, after, end);
    const separate = takes !== '' && formAt(document, after) === takes;
    if (!takes && SAYINGS.test(formAt(document, after)) && after + 1 < zone) {
      const source = sourceWithin(document, after + 1, zone);
      if (source && canSpeak(document, source) !== 'no') {
        addDraft(document, paragraph, drafts, at, { first: at, end: after + 1 }, source, zone);
        return;
      }
    }
    const named = namedSource(document, separate ? after + 1 : after, zone, takes !== '' && !separate);
    if (!named) continue;
    addDraft(document, paragraph, drafts, at, { first: at, end: separate ? after + 1 : after }, named, zone);
    return;
  }
  // «على حد قوله», «حسب قوله»
  const pronounAt =
    form === 'علي' && formAt(document, at + 1) === 'حد' ? at + 2 : /^(?:ب?حسب|وفق|في)$/.test(form) ? at + 1 : -1;
  if (pronounAt > 0 && OWN_PRONOUN.test(formAt(document, pronounAt))) {
    addDraft(document, paragraph, drafts, at, { first: at, end: pronounAt + 1 }, null, pronounAt + 1);
  }
}

function findVerbCue(document: Document, paragraph: Paragraph, drafts: Drafts, at: number, form: string): boolean {
  for (const words of BEFORE_VERB) {
    if (!matches(document, at, form, words)) continue;
    const verbAt = at + words.length;
    const index = document.cueAt[verbAt] as number;
    if (index === undefined || index < 0 || drafts.at(verbAt)) continue;
    const hit = document.cues[index] as CueHit;
    const reading = hit.readings.find((one_) => one_.type === 'finite');
    if (
      !reading ||
      hit.conjunction ||
      reading.verb.class === 'demand' ||
      !isAsserted(document, verbAt, { ...reading, tense: 'perfect' })
    )
      continue;
    const zone = zoneOf(document, verbAt + 1, Math.min(paragraph.end, verbAt + 26));
    if (thatAt(document, zone) || formAt(document, zone) === ':') continue;
    const source = sourceWithin(document, verbAt + 1, zone);
    if (!source) continue;
    const bare = words[0] === 'كما' || words[0] === 'مثلما' || form === 'علي';
    // «كما أعلن …» opens a sentence of its own as often as it closes one.
    if (bare && (document.sentences[document.sentenceOf[at] as number]?.first ?? 0) >= at - 2) continue;
    if (bare && findOpening(document, verbAt, reading.verb)) continue;
    if (bare && (source.end < zone - 3 || canSpeak(document, source) !== 'known')) continue;
    addDraft(document, paragraph, drafts, at, { first: at, end: verbAt + 1 }, source, zone);
    return true;
  }
  return false;
}

function addDraft(
  document: Document,
  paragraph: Paragraph,
  drafts: Drafts,
  at: number,
  cue: Range,
  source: Range | null,
  zone: number,
): void {
  const sentence = document.sentences[document.sentenceOf[at] as number];
  if (!sentence || waitsForContent(document, sentence.first, at)) return;
  const leading = at - sentence.first <= 1 || opensClause(document, at);
  const draft = {
    sieve: 'according-to',
    at,
    cue: [cue],
    source,
    link: 'speaker' as const,
    agreement: null,
    act: 'assert' as const,
    kind: null,
    relay: null,
    turn: false,
  };
  if (leading && source) {
    let from = zone;
    while (from < sentence.end && document.tokens[from]?.kind === 'mark' && (document.quotes.opens[from] as number) < 0)
      from++;
    if (from >= sentence.end - 1) return;
    drafts.add({ ...draft, from, ends: 'clause', content: [] });
    return;
  }
  const before = clauseBefore(document, paragraph, at);
  if (!before) return;
  drafts.add({ ...draft, from: before.first, ends: 'fixed', content: [before] });
  void one;
}

/** «أفادت الشبكة، استنادا إلى صور، بأن»: the verb before has not come to its content yet. */
function waitsForContent(document: Document, first: number, at: number): boolean {
  for (let back = at - 1; back >= Math.max(first, at - 24); back--) {
    const index = document.cueAt[back] as number;
    if (index < 0) continue;
    const reading = (document.cues[index] as CueHit).readings.find(
      (other) => other.type === 'finite' && !other.verb.weak,
    );
    if (!reading) continue;
    const opening = findOpening(document, back, reading.verb);
    return opening !== null && (opening.by === 'that' || opening.by === 'colon') && opening.zoneEnd > at;
  }
  return false;
}

/** «، وبحسب مكتبه فقد …»: a new clause begins with the cue. «وفقا» has a و of its own. */
function opensClause(document: Document, at: number): boolean {
  const form = formAt(document, at);
  if (FIRST_WORDS.has(form) || !form.startsWith('و')) return false;
  return isComma(formAt(document, at - 1)) || formAt(document, at - 1) === '.';
}
