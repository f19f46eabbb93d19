import { clauseBefore } from '../clause-before';
import { type CueHit, type Document, formAt, type Paragraph, type Range } from '../document';
import { type Drafts, one, type Sieve } from '../draft';
import { findOpening } from '../government';
import { COUNTRIES, MEDIA_NOUNS, ROLE_NOUNS, SPEAKER_NOUNS, SPEECH_NOUNS, TARGET_NOUNS } from '../lexicon/words';
import { isTitle } from '../phrase-boundary';
import { sourceWithin } from '../source';
import { canSpeak } from '../subject';
import { bareNoun, isComma, isDefinite, nounsOf, thatAt } from '../words';
import { isAsserted } from './reporting-verb';

/** Prepositional cues, folded, with what has to follow: a word of its own, ل written onto the source, or nothing. */
const CUES: readonly { words: readonly string[]; then: '' | 'ل' }[] = [
  { words: ['بحسب'], then: '' },
  { words: ['حسب'], then: '' },
  { words: ['وفق'], then: '' },
  { words: ['وفقا'], then: 'ل' },
  { words: ['طبقا'], then: 'ل' },
  { words: ['تبعا'], then: 'ل' },
  { words: ['نقلا', 'عن'], then: '' },
  { words: ['استنادا', 'الي'], then: '' },
  { words: ['علي', 'حد', 'قول'], then: '' },
  { words: ['علي', 'حد', 'تعبير'], then: '' },
  { words: ['علي', 'حد', 'وصف'], then: '' },
  { words: ['علي', 'حد', 'زعم'], then: '' },
  { words: ['علي', 'لسان'], then: '' },
  { words: ['بلسان'], then: '' },
  { words: ['من', 'وجهة', 'نظر'], then: '' },
  { words: ['في', 'راي'], then: '' },
  { words: ['براي'], then: '' },
];

/** «بحسب تقدير عدد من الخبراء», «وفق إفادة شهود»: the noun of saying belongs to the cue. */
const SAYINGS = /^(?:قول|تعبير|وصف|زعم|راي|كلام|تقدير|افادة|افادات|رواية|اعتقاد|ادعاء)$/;

/** «على حد قوله», «حسب قوله»: the cue and its pronoun are one word; the source stands elsewhere. */
const OWN_PRONOUN = /^(?:قول|تعبير|وصف|زعم|راي|كلام|تصريح|ادعائ|اعتقاد|روايت)(?:ه|ها|هم|هما)$/;

/** Verbs after these are cues of the same kind: «حسبما أفادت», «وفق ما أعلن», «كما تقول», «على ما ذكر». */
const BEFORE_VERB: readonly (readonly string[])[] = [
  ['حسبما'],
  ['بحسب', 'ما'],
  ['حسب', 'ما'],
  ['وفق', 'ما'],
  ['وفقا', 'لما'],
  ['طبقا', 'لما'],
  ['علي', 'ما'],
  ['كما'],
  ['مثلما'],
];

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
  for (const { words, then } of CUES) {
    if (!matches(document, at, form, words)) continue;
    const after = at + words.length;
    if (then && !formAt(document, after).startsWith(then)) continue;
    // «ناطق بلسان الجيش» is an office.
    if (form === 'بلسان' && /^(?:ال)?(?:ناطق|متحدث)/.test(formAt(document, at - 1))) continue;
    const end = Math.min(paragraph.end, after + 26);
    const zone = zoneOf(document, after, end);
    const separate = then !== '' && formAt(document, after) === then;
    if (!then && SAYINGS.test(formAt(document, after)) && after + 1 < zone) {
      const source = sourceWithin(document, after + 1, zone);
      if (source && canSpeak(document, source) !== 'no') {
        addDraft(document, paragraph, drafts, at, { first: at, end: after + 1 }, source, zone);
        return;
      }
    }
    const named = namedSource(document, separate ? after + 1 : after, zone, then !== '' && !separate);
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

/** The words among which the source stands: to the next comma, «فإن», quotation of own words, or the sentence's end. */
function zoneOf(document: Document, from: number, end: number): number {
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
function namedSource(document: Document, from: number, zone: number, fused: boolean): Range | null {
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

function speaks(document: Document, at: number, head: string): boolean {
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

const QUANTITIES = new Set(
  'عدد عدة بعض احد احدي اثنين ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرات مئات معظم غالبية كثير كثيرين من'.split(
    ' ',
  ),
);

const RULES = new Set(
  'دفتر كراسة عقد عقود عدد هوي نظام جدول قانون مدة حالة نوع حجم رغبة خطة مادة معايير شروط اتفاق اتفاقية مبدا قاعدة قواعد لائحة لوائح تعريف ترتيب تصنيف نسبة سعر اسعار مقياس مقاييس طاقة قدرة حاجة احتياجات ظروف منطقة درجة مستوي عمر سن وقت زمن تاريخ توقيت مسار الية اليات نص روح احكام مقتضي مقتضيات تقويم صيغة برنامج تعليمات اوامر مقترح ما اصول عادات تقاليد الحاجة وصفة طريقة اسلوب منهج تسلسل المتوقع المعتاد العادة الاصول الحال الظروف رؤية استراتيجية توقيت'.split(
    ' ',
  ),
);

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
