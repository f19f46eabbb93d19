import { type Document, formAt, type Paragraph } from '../document';
import type { Drafts, Sieve } from '../draft';
import { readCue } from '../lexicon/cue-forms';
import { COUNTRIES, ROLE_NOUNS, SPEAKER_NOUNS, TARGET_NOUNS } from '../lexicon/words';
import { sourceWithin } from '../source';
import { bareNoun, isDash, isDefinite, prepositionAt } from '../words';

/** A headline is no longer than this, in tokens. */
const LONGEST_HEADLINE = 32;

/** What stands before a colon and speaks not: rubrics, labels of lists, bylines. Folded, without article. */
const RUBRICS = new Set(
  'مصدر المصدر هاتف حوار نشرة اسعار خاص عاجل فيديو صور بالصور بالفيديو تحليل راي مقال مقالة كتب كتبت مقادير طريقة ملخص تغطية متابعة متابعات تحرير اعداد تصوير ترجمة نص سؤال جواب س ج تقرير تحقيق قصة قصص عنوان بريد موقع تاريخ مكان زمان ملاحظة ملاحظات تنويه تصحيح اقرا شاهد طالع المزيد وسوم كلمات نتائج نتيجة حرارة طقس اهداف تشكيلة حكم مباراة ترتيب برنامج جدول مواعيد خلفية تسلسل موجز اخبار رياضة اقتصاد ثقافة فن سياسة اليوم غدا امس شروط مكونات خطوات درجات توقعات خدمة'.split(
    ' ',
  ),
);

/** «المعارضة: سيطرنا على المعمل»: a headline in which a colon alone attributes. */
export const headline: Sieve = {
  name: 'headline',
  find(document, paragraph, drafts) {
    const first = document.paragraphs[0] === paragraph;
    if (!isHeadline(document, paragraph, first)) return;
    let from = paragraph.first;
    for (let at = paragraph.first; at < paragraph.end; at++) {
      const form = formAt(document, at);
      if (isDash(form) && !document.tokens[at]?.glued) from = at + 1;
      if (form === '..' || form === '؛' || form === '|') from = at + 1;
      if (form === ':' && (document.quotes.of[at] as number) < 0)
        addHeadline(document, paragraph, drafts, from, at, first);
    }
  },
};

/** A line by itself: the first of the text, or a short one that does not close like a sentence. */
function isHeadline(document: Document, paragraph: Paragraph, first: boolean): boolean {
  const length = paragraph.end - paragraph.first;
  if (length > LONGEST_HEADLINE || length < 4) return false;
  return first || formAt(document, paragraph.end - 1) !== '.';
}

function addHeadline(
  document: Document,
  paragraph: Paragraph,
  drafts: Drafts,
  from: number,
  colon: number,
  first: boolean,
): void {
  if (colon - from < 1 || colon - from > 14) return;
  const source = sourceWithin(document, from, colon);
  if (!source || source.first > from + 1) return;
  for (let at = from; at < colon; at++) {
    if (drafts.at(at)) return;
    const readings = readCue(formAt(document, at)).readings;
    if (
      readings.some((reading) => reading.type === 'finite' && !reading.verb.weak) &&
      !ROLE_NOUNS.has(bareNoun(formAt(document, at)))
    )
      return;
  }
  let end = paragraph.end;
  let content = colon + 1;
  for (let at = colon + 1; at < paragraph.end; at++) {
    const breaks = formAt(document, at) === '..' || (isDash(formAt(document, at)) && !document.tokens[at]?.glued);
    if (breaks && hasColon(document, at + 1, paragraph.end)) {
      end = at;
      break;
    }
  }
  while (content < end && document.tokens[content]?.kind === 'mark') content++;
  while (end > content && document.tokens[end - 1]?.kind === 'mark' && !/[)%]/.test(formAt(document, end - 1))) end--;
  if (end - content < 2 || !speaks(document, source.first, source.end, content, end, first)) return;
  drafts.add({
    sieve: 'headline',
    at: colon,
    cue: [],
    source,
    link: 'none',
    agreement: null,
    from: content,
    ends: 'fixed',
    content: [{ first: content, end }],
    act: actOf(document, content),
    kind: 'headline',
    relay: null,
    turn: false,
  });
}

/** «سنفتتح المكتبة»: the first person's future is a pledge. */
function actOf(document: Document, content: number): 'assert' | 'pledge' {
  return /^سن...+/.test(formAt(document, content)) ? 'pledge' : 'assert';
}

/** «سورية: مقتل 3042»: after the name of a country an event is news from there, not its words. */
const EVENTS =
  /^(?:و?(?:مقتل|مصرع|وفاة|اصابة|اعتقال|انفجار|هجوم|قصف|ارتفاع|انخفاض|تراجع|ضبط|توقيف|انطلاق|افتتاح|بدء|تعيين|اقالة|استقالة|سقوط|احباط|غارة|غارات|زلزال|فيضانات|حريق|انتخابات|مظاهرات|احتجاجات|عشرات|مئات|الاف|العثور|تاجيل|الغاء|اغلاق|فتح|حكم|الحكم|محاكمة|اطلاق|تشييع|قتلي|قتيل|جرحي))$/;

/** «ما الذي نعرفه», «كيف …»: the paper asks. */
const ASKS = /^(?:ما|ماذا|لماذا|كيف|هل|من|متي|اين|كم|اي)$/;

/** «ختام يليق بالصوت», «جدل حول …»: an indefinite noun opens a subtitle, not somebody's words. */
function isTopic(document: Document, content: number): boolean {
  const form = formAt(document, content);
  if (isDefinite(formAt(document, content + 1)) || /نا$/.test(form)) return false;
  return (
    document.tokens[content]?.kind === 'word' &&
    !isDefinite(form) &&
    !/^(?:لا|لم|لن|ليس|نحن|سن|هناك|كل|قد|لقد|انا|علي|يجب|[يتنس].{3,})/.test(form)
  );
}

function hasColon(document: Document, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (formAt(document, at) === ':') return true;
  return false;
}

function speaks(
  document: Document,
  at: number,
  sourceEnd: number,
  content: number,
  end: number,
  first: boolean,
): boolean {
  const form = formAt(document, at);
  const bare = bareNoun(form);
  const words = sourceEnd - at;
  if (document.tokens[at]?.kind === 'number' || prepositionAt(document, at) === form) return false;
  if (words === 1 && RUBRICS.has(bare)) {
    return first && (bare === 'تقرير' || form === 'مصدر' || form === 'تحقيق');
  }
  if (
    ASKS.test(formAt(document, content)) ||
    (isTopic(document, content) && /^(?:حول|بشان|بين|عن)$/.test(formAt(document, content + 1)))
  )
    return false;
  if (COUNTRIES.has(form)) return !EVENTS.test(formAt(document, content));
  if (SPEAKER_NOUNS.has(bare) || ROLE_NOUNS.has(bare) || TARGET_NOUNS.has(bare) || /(?:ون|و)$/.test(bare)) return true;
  if (RUBRICS.has(bare)) return false;
  if (!first) return false;
  if (end - content < 3 || isTopic(document, content)) return false;
  return (document.quotes.opens[at - 1] ?? -1) >= 0 || words <= 4;
}
