import type { Document, Range } from './document';
import { formAt } from './document';
import { readCue } from './lexicon/cue-forms';
import { opensNounContent } from './lexicon/masdars';
import { isNarrativeVerb } from './lexicon/narrative-verbs';
import { MEDIA_NOUNS, ROLE_NOUNS, SOURCE_STOPS, SPEAKER_NOUNS, SPEECH_NOUNS, TIME } from './lexicon/words';
import { isTitle } from './phrase-boundary';
import { bareNoun, isComma, isDash, isDefinite, nounsOf, prepositionAt, thatAt } from './words';

/**
 * Cuts the source out of the words between a cue and its content (or before a cue): the whole noun phrase with titles,
 * appositions and restrictive relative clauses, without time («أمس»), place of speaking («في تصريح لقناة»), hearer
 * («لـ"رويترز"») and circumstance («وهي تنتظر»). Null where nothing is left: a null subject.
 */
export function sourceWithin(document: Document, first: number, end: number): Range | null {
  let at = skipMarks(document, first, end);
  // «أعلن اليوم الأحد مجلس الشرق», «أعلن الأربعاء مساعد المتحدث»: the time may come before the source.
  while (
    at < end &&
    (TIME.has(formAt(document, at)) || PRONOUN_PHRASE.test(formAt(document, at))) &&
    document.tokens[at + 1]?.kind === 'word' &&
    at + 1 < end
  )
    at++;
  if (at >= end || cutsSource(document, at, at, end)) return null;
  const start = at;
  let last = at;
  for (; at < end; at++) {
    const form = formAt(document, at);
    const quote = document.quotes.opens[at] as number;
    if (quote >= 0) {
      const close = (document.quotes.list[quote] as { close: number }).close;
      if (close >= end) break;
      last = close - 1;
      at = close;
      continue;
    }
    if (form === '(') {
      const close = closingBracket(document, at, end);
      if (close < 0) break;
      last = close;
      at = close;
      continue;
    }
    if (document.tokens[at]?.kind === 'mark') {
      if (isComma(form)) {
        if (at + 1 >= end || !opensApposition(document, at + 1, start, end)) break;
        continue;
      }
      if (isDash(form)) {
        // «هارلي-ديفيدسون» is one name; « - » sets off a dateline or an aside.
        if (document.tokens[at]?.glued && document.tokens[at + 1]?.glued) continue;
        break;
      }
      if (form === ')' || form === '.' || form === '/' || form === '"') continue;
      break;
    }
    if (at > start && opensDescription(document, at)) {
      last = descriptionEnd(document, at, end);
      at = last;
      continue;
    }
    if (at > start && cutsSource(document, at, start, end)) break;
    last = at;
  }
  return trim(document, { first: start, end: last + 1 });
}

/** «قال لي الموظف», «أفاد به ممرض». */
export const PRONOUN_PHRASE =
  /^(?:لي|له|لها|لهم|لنا|به|بها|بهم|اليه|اليها|اليهم|الينا|عنه|عنها|عليه|عليها|فيه|فيها|منه|منها)$/;

/** «ناجون كانوا قرب الشاطئ», «معلم لجأ مع أسرته إلى مدرسة»: after an indefinite noun a verb without الذي describes who it is. */
function opensDescription(document: Document, at: number): boolean {
  const form = formAt(document, at);
  const before = formAt(document, at - 1);
  if (isDefinite(before) || document.tokens[at - 1]?.kind !== 'word') return false;
  if (
    !isNarrativeVerb(form) &&
    !/^(?:طلب|طلبت|طلبوا|طلبا|فضل|فضلت|فضلوا|رفض|رفضت|يعمل|تعمل|يقيم|تقيم|يسكن|تسكن)$/.test(form)
  )
    return false;
  return (
    nounsOf(before).some((noun) => SPEAKER_NOUNS.has(noun) || ROLE_NOUNS.has(noun)) ||
    /(?:ون|ان|ات)$/.test(before) ||
    isIndefiniteHead(document, at - 2, before)
  );
}

/** «صاحب مخبز فضل», «بائعة خضار نجت»: the noun of a noun. */
function isIndefiniteHead(document: Document, at: number, before: string): boolean {
  const head = formAt(document, at);
  return (
    !isDefinite(head) &&
    nounsOf(head).some((noun) => SPEAKER_NOUNS.has(noun) || ROLE_NOUNS.has(noun)) &&
    !isTitle(before)
  );
}

/** To the comma, or to where the source must end; an outlet at the very end («للأفق») is the hearer. */
function descriptionEnd(document: Document, at: number, end: number): number {
  let last = at;
  for (let next = at; next < end; next++) {
    const form = formAt(document, next);
    if (isComma(form) || form === ':' || TIME.has(form)) break;
    if (next > at && next + 1 === end && /^لل/.test(form)) break;
    last = next;
  }
  return last;
}

function skipMarks(document: Document, first: number, end: number): number {
  let at = first;
  while (at < end && document.tokens[at]?.kind === 'mark' && (document.quotes.opens[at] as number) < 0) at++;
  return at;
}

export function closingBracket(document: Document, open: number, end: number): number {
  for (let at = open + 1; at < end && at < open + 40; at++) if (formAt(document, at) === ')') return at;
  return -1;
}

/** Quotation marks and commas at the ends do not belong to the name. */
function trim(document: Document, range: Range): Range | null {
  let { first, end } = range;
  while (first < end && document.tokens[first]?.kind === 'mark' && formAt(document, first) !== '(') first++;
  while (end > first && document.tokens[end - 1]?.kind === 'mark' && formAt(document, end - 1) !== ')') end--;
  return first < end ? { first, end } : null;
}

/** Whether the source ends before the token at `at`. */
function cutsSource(document: Document, at: number, start: number, end: number): boolean {
  const form = formAt(document, at);
  if (thatAt(document, at) && formAt(document, at) !== 'انا') return true;
  if (form === 'ذات' && /^(?:مرة|يوم|ليلة|صباح|مساء)$/.test(formAt(document, at + 1))) return true;
  // «صباح البزوني» is a man, «صباح الثلاثاء» a time.
  if (
    /^(?:صباح|فجر|عصر|ليل)$/.test(form) &&
    at > start &&
    /^ال.+ي$/.test(formAt(document, at + 1)) &&
    !TIME.has(formAt(document, at + 1))
  )
    return false;
  if (TIME.has(form) || TIME.has(bareTime(form))) return !(at > start && isDayName(document, at, start));
  if (form === 'لدي' && at > start && isHeadOf(document, start, at, ROLE_NOUNS)) return false;
  if (SOURCE_STOPS.has(form)) return true;
  if (at > start && /^و(?:هو|هي|هم|هما|قد|كان|كانت|هذا|ذلك)$/.test(form)) return true;
  // «نفى المكتب نفيا قاطعا»: the inner object strengthens the verb.
  if (at > start && /ا$/.test(form) && readCue(form.slice(0, -1)).readings.some((reading) => reading.type === 'masdar'))
    return true;
  const { conjunction, readings } = readCue(form);
  if (conjunction && readings.some((reading) => reading.type === 'finite')) return true;
  // «سرايا القدس مقطع فيديو قالت إنه»: another verb with its own clause.
  if (
    at > start &&
    thatAt(document, at + 1) &&
    readings.some((reading) => reading.type === 'finite' && !reading.verb.weak)
  )
    return true;
  if (
    at > start &&
    readings.some((reading) => reading.type === 'participle' && reading.accusative && reading.gender === 'm')
  ) {
    if (/ا$/.test(form)) return true;
  }
  const preposition = prepositionAt(document, at);
  return preposition !== null && cutsAtPreposition(document, at, start, end, preposition);
}

/** Prepositional phrases that do not belong to the name: where, to whom and on what occasion he spoke. */
function cutsAtPreposition(document: Document, at: number, start: number, end: number, preposition: string): boolean {
  const form = formAt(document, at);
  const separate = preposition === form;
  const next = separate ? formAt(document, at + 1) : form.slice(preposition.length);
  const bare = bareNoun(next);
  const opens = at === start;
  switch (preposition) {
    case 'في':
      if (next === '"' || SPEECH_NOUNS.has(bare) || TIME.has(bare) || TIME.has(next)) return true;
      return opens || endsInName(document, at, start);
    case 'ب':
      if (MANNER.test(bare)) return true;
      // A name may begin with ب: «بختيار». Before the article, a verbal noun or a speech it is the preposition.
      return opens && (separate || isDefinite(next) || SPEECH_NOUNS.has(bare) || opensNounContent(next));
    case 'عن':
    case 'عما':
    case 'الي':
      return opens || !isHeadOf(document, start, at, ROLE_NOUNS);
    case 'علي':
      return (
        opens || SPEECH_NOUNS.has(bare) || !(TAKES_ALA.test(formAt(document, at - 1)) || hasClause(document, start, at))
      );
    case 'من':
      if (SELF.test(next)) return true;
      return opens || endsInName(document, at, start);
    case 'ل':
      return cutsAtLam(document, at, start, end, next);
    default:
      return false;
  }
}

const TAKES_ALA = /^(?:ال)?(?:مشرف|قائم|مسؤول|معتدي|مطلع|مشرفة|قائمة|مطلعون|مطلعة|قائمون)/;
/** «طلب عدم نشر اسمه»: how he spoke, not what he demands, nor who he is. */
export function asksForSilence(document: Document, at: number): boolean {
  if (!/^[وف]?(?:ي|ت)?(?:طلب|طالب|فضل|اشترط|رفض|مشترط|رافض|مفضل)/.test(formAt(document, at))) return false;
  let none = at + 1;
  while (none < at + 3 && formAt(document, none) !== 'عدم') none++;
  return (
    formAt(document, none) === 'عدم' &&
    /^(?:ال)?(?:كشف|ذكر|نشر|افصاح|تسمية|تسميته|تسميتها|تحديد)/.test(formAt(document, none + 1))
  );
}

/** «وثيقة حصل "المنبر" على نسخة منها»: the preposition belongs to a clause that describes the source. */
function hasClause(document: Document, start: number, at: number): boolean {
  for (let back = at - 1; back > start; back--)
    if (/^(?:حصل|حصلت|اطلع|اطلعت|اعتمد|اعتمدت|يعمل|تعمل|يشرف|تشرف)$/.test(formAt(document, back))) return true;
  return false;
}

/** «بنبرة واثقة»: how it was said. */
const MANNER = /^(?:نبرة|لهجة|صوت|حسرة|حزن|اسي|ثقة|ابتسامة|تاثر|مرارة|سخرية|غضب|هدوء|حماس|فخر|انفعال|دموع)$/;

const SELF = /^(?:جهته|جهتها|جانبه|جانبها|جهة|ناحية|دون|خلال|بين|سريره|منزله|منزلها|مكتبه|مقره|ناحيته|ناحيتها)$/;

/**
 * ل names the hearer («لوكالة الأنباء», «لـ"الوطن"», «للأفق») or belongs to the name («المدير العام للوزارة», «تابعة للنظام»,
 * «المرصد السوري لحقوق الإنسان»). An outlet, a pronoun, a quoted name is a hearer unless a bare office waits for its body; a single
 * definite word at the very end is one too where a person's name is complete before it.
 */
function cutsAtLam(document: Document, at: number, start: number, end: number, next: string): boolean {
  if (at === start) return true;
  const bare = formAt(document, at).startsWith('لل') ? formAt(document, at).slice(2) : bareNoun(next);
  const before = formAt(document, at - 1);
  if (
    /^(?:تابع|موالي|مقرب|مناهض|مؤيد|داعم|مملوك|ممثل|مشغل|رئيس|مدير|امين|مجاور|ملاصق|معارض|منتم|حاضن|منظم|مالك|ناقل)/.test(
      bareNoun(before),
    )
  )
    return false;
  if (/^(?:ه|ها|هم|نا|ي)$/.test(next)) return true;
  if (next === '"' || next === '(' || MEDIA_NOUNS.has(bare) || MEDIA_NOUNS.has(`ال${bare}`))
    return !isRoleAlone(document, start, at);
  const last = nextStop(document, at + 1, end);
  const single = last === at + 1;
  if (isRoleAlone(document, start, at)) return false;
  if (
    MADE_FOR.test(bareNoun(formAt(document, start + (at - start > 1 ? 1 : 0)))) ||
    MADE_FOR.test(bareNoun(formAt(document, at - 2)))
  )
    return false;
  if (/^(?:شؤون|ملف|حقوق|منطقة|قطاع|دائرة)/.test(bare)) return false;
  // «نقيب العمال الفيتوري المهدوي لعين الواحة»: behind a name that is complete stands the outlet.
  if (isPerson(document, start, at) && endsInPersonName(document, at, start)) return true;
  if (single && endsInName(document, at, start)) return true;
  return single && formAt(document, at).startsWith('لل') && isPerson(document, start, at);
}

/** «… الفيتوري المهدوي», «… نضال الحميداوي»: a given name and a family name at the end. */
function endsInPersonName(document: Document, at: number, start: number): boolean {
  const last = formAt(document, at - 1);
  const given = formAt(document, at - 2);
  if (at - start < 3 || !/^ال.+ي$/.test(last)) return false;
  if (isDefinite(given)) return /^ال.+ي$/.test(given);
  return !nounsOf(given).some((noun) => SPEAKER_NOUNS.has(noun) || ROLE_NOUNS.has(noun)) && !/(?:ة|ات)$/.test(given);
}

/** Bodies whose name goes on with ل: «دار السهل للأبحاث», «شركة … للاتصالات». */
const MADE_FOR =
  /^(?:دار|شركة|مركز|معهد|بنك|مصرف|هيئة|منظمة|وكالة|شبكة|مؤسسة|جمعية|مجموعة|صندوق|مجلس|لجنة|اتحاد|رابطة|مرصد|مكتب|نادي|حزب|حركة|ادارة|مديرية|جامعة|كلية|مختبر|برنامج|مبادرة|حملة)$/;

/** The token at which the phrase pauses: a comma, or the end of where a source may stand. */
function nextStop(document: Document, from: number, end: number): number {
  for (let at = from; at < end; at++) if (isComma(formAt(document, at))) return at;
  return end;
}

/** Persons speak to outlets; bodies and texts are made for something. */
function isPerson(document: Document, start: number, at: number): boolean {
  const head = bareNoun(formAt(document, start));
  return (
    isTitle(head) ||
    /^(?:مصدر|مصادر|شاهد|شهود|سكان|مواطن|معلم|عامل|قيادي|ناشط|طبيب|محام|خبير|محلل)/.test(head) ||
    (at - start >= 3 &&
      ROLE_NOUNS.has(head) &&
      !/^(?:مكتب|لجنة|هيئة|مجلس|منظمة|فرع|وفد|بعثة|مركز|بنك|صندوق|اتحاد|نقابة|جمعية|مؤسسة|شركة|حكومة|وزارة|تقرير|بيان|وثيقة|دراسة|بيانات|موقع)/.test(
        head,
      ))
  );
}

/** «خطيب الجمعة», «صحيفة اليوم»: a word of time that is part of a name. */
function isDayName(document: Document, at: number, start: number): boolean {
  const before = bareNoun(formAt(document, at - 1));
  return (
    /^(?:اليوم|الجمعة|الاحد|السبت|الصباح|المساء|غد|الساعة|امس|الليلة)$/.test(formAt(document, at)) &&
    at - 1 >= start &&
    (MEDIA_NOUNS.has(before) || before === 'خطيب' || before === 'صلاة')
  );
}

const bareTime = (form: string): string => (/^[وف]/.test(form) ? form.slice(1) : form);

/** Whether the words so far are an office with its adjectives alone («المتحدث الرسمي»), so that «لـ…» names its body. */
function isRoleAlone(document: Document, start: number, at: number): boolean {
  for (let back = at - 1; back >= start && back >= at - 3; back--) {
    const form = formAt(document, back);
    if (OFFICES.has(bareNoun(form)))
      return back === at - 1 || isDefinite(form) || !isDefinite(formAt(document, back + 1));
    if (!isDefinite(form) && !/(?:ي|ية|يا|عام|سابق)$/.test(form)) return false;
  }
  return false;
}

const OFFICES = new Set(
  'متحدث متحدثة ناطق ناطقة مدير مديرة رئيس رئيسة امين امينة ممثل ممثلة سفير سفيرة مبعوث مبعوثة مندوب قائد كاتب سكرتير وكيل منسق منسقة مستشار مستشارة مدرب نائب نائبة مساعد مساعدة مراسل مراسلة مكتب عضو مفتي بطريرك حاكم'.split(
    ' ',
  ),
);

/** Whether the phrase (since its last comma) is headed by a word of the set and no personal name closes it. */
function isHeadOf(document: Document, start: number, at: number, heads: ReadonlySet<string>): boolean {
  for (let back = at - 1; back >= start; back--) {
    const form = formAt(document, back);
    if (isComma(form)) return false;
    if (nounsOf(form).some((noun) => heads.has(noun))) return true;
  }
  return false;
}

/** A personal name seems to close the phrase so far: a following «من بيروت», «في مكتبه» tells where he spoke. */
function endsInName(document: Document, at: number, start: number): boolean {
  const form = formAt(document, at - 1);
  if (at - start < 1) return false;
  // «سالم الحمد»: a family name behind a given name that no lexicon knows.
  if (isDefinite(form) && (at - start < 2 || isDefinite(formAt(document, at - 2)))) return false;
  for (let back = at - 1; back >= start; back--) {
    const form = formAt(document, back);
    const word = bareNoun(form);
    if (nounsOf(form).some((noun) => SPEAKER_NOUNS.has(noun) || ROLE_NOUNS.has(noun))) return false;
    if (/(?:ون|ين|ات|ة|ان)$/.test(word)) return false;
  }
  return true;
}

/** Whether what follows a comma still names the source: «غزوان حامد، عضو لجنة الأمن». */
function opensApposition(document: Document, at: number, start: number, end: number): boolean {
  const form = formAt(document, at);
  const token = document.tokens[at];
  if (!token || token.kind === 'break') return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return (document.quotes.opens[at] as number) >= 0;
  if (cutsSource(document, at, start, end)) return false;
  if (prepositionAt(document, at)) return false;
  if (
    /^(?:و|ف)/.test(form) &&
    !SPEAKER_NOUNS.has(bareNoun(form.slice(1))) &&
    !ROLE_NOUNS.has(bareNoun(form.slice(1)))
  ) {
    if (!ROLE_NOUNS.has(bareNoun(form)) && !SPEAKER_NOUNS.has(bareNoun(form)) && !isDefinite(form.slice(1)))
      return false;
  }
  if (/^(?:الذي|التي|الذين|اللذان|اللتان)$/.test(form)) return false;
  const { readings } = readCue(form);
  if (readings.some((reading) => reading.type === 'participle' && reading.accusative)) return false;
  // An indefinite accusative after a comma is a circumstance: «طالبا عدم كشف هويته».
  if (/^(?:م...+|.ا..)ا$/.test(form)) return false;
  // «، اعتصمن أمام الباب»: a clause, not a name.
  if (isNarrativeVerb(form) || readings.some((reading) => reading.type === 'finite' && !reading.verb.weak))
    return false;
  return true;
}
