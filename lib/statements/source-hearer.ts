import { type Document, formAt } from './document';
import { MEDIA_NOUNS, ROLE_NOUNS, SPEAKER_NOUNS } from './lexicon/words';
import { isTitle } from './phrase-boundary';
import { endsInName } from './source-end';
import { bareNoun, isComma, isDefinite, nounsOf } from './words';

/**
 * ل names the hearer («لوكالة الأنباء», «لـ"الوطن"», «للأفق») or belongs to the name («المدير العام للوزارة», «تابعة للنظام»,
 * «المرصد السوري لحقوق الإنسان»). An outlet, a pronoun, a quoted name is a hearer unless a bare office waits for its body; a single
 * definite word at the very end is one too where a person's name is complete before it.
 */
export function cutsAtLam(document: Document, at: number, start: number, end: number, next: string): boolean {
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
