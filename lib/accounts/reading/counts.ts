import { countable } from '../../arabic/countables';
import { fold } from '../../arabic/fold';
import type { FoundQuantity } from '../../arabic/numbers';
import type { Quantity } from '../frame';
import { keyOf } from '../identity/synonyms';
import { isContent } from './told';
import { countsMore, isFinal, isSoFar } from './toll-states';
import { whoseSide } from './whose-dead';
import type { Word } from './words';

/** A number of people or things as a statement tells it, with what became of them and who they are. */
export interface Count {
  quantity: Omit<Quantity, 'asOf'>;
  /** Told as allowed, expected or alleged, not as counted («رخصة لنقل 120 راكبا», «مزاعم»). */
  supposed: boolean;
  /** Index among the statement's words of the one that carries it. */
  at: number;
  /** Keys of what is measured: «نسبة الاقتراع», «احتياطات المصرف», «زارت 140 مركزا». */
  measure: string[];
  start: number;
  end: number;
}

const set = (words: string) => new Set(fold(words).split(/\s+/));

const KILLED_NOUN = set(
  'قتيل قتلى شهيد شهداء ضحية ضحايا غريق غرقى جثة جثث جثمان جثامين وفاة وفيات قتيلا قتيلة شهيدا ضحية موتى ميت هالك',
);
const WOUNDED_NOUN = set('جريح جرحى مصاب مصابون مصابين اصابة اصابات جريحا مصابا');
const KILL =
  /^(?:ب)?(?:قتل\p{L}{0,3}|يقتل|تقتل|مقتل\p{L}{0,2}|استشهد\p{L}{0,2}|استشهاد|مصرع\p{L}{0,2}|حتف\p{L}{1,2}|مصرعه\p{L}?|توفي\p{L}{0,2}|وفاة|بحياة|ماتوا|مات|هلك|ارواح|قضوا|غرق|تصفية|حصد\p{L}?|فقد\p{L}{0,2}|خسر\p{L}{0,2}|كبد\p{L}{0,2})$/u;
const WOUND = /^(?:اصيب\p{L}{0,2}|يصب|تصب|يصابوا|اصابة|باصابة|جرح\p{L}{0,2}|اصابات|جرحي)$/u;
const DISPLACE = /^(?:نزح\p{L}{0,2}|نزوح|بنزوح|تشريد|شرد\p{L}?|فر|فرار)$/u;
const CAPTURE = /^(?:اسر|اسرنا|اسرت|اسروا|باسر|اسري|اسيرا)$/u;
const ARREST = /^(?:اعتقل\p{L}{0,2}|اعتقال|باعتقال|توقيف|بتوقيف|احتجاز|معتقل\p{L}{0,3}|موقوف\p{L}{0,3})$/u;
const MISS = /^(?:مفقود\p{L}{0,3}|فقدان)$/u;
const FREE = /^(?:انقاذ|انقذ\p{L}{0,2}|نجا|نجاة|ناج|ناجون|ناجين|ناجيا)$/u;
const CIVILIAN =
  /^(?:مدني\p{L}{0,3}|طفل\p{L}{0,2}|اطفال|نساء|امراة|سكان|اهالي|عامل\p{L}{0,3}|صحفي\p{L}{0,2}|مواطن\p{L}{0,3})$/u;
const FIGHTER =
  /^(?:مسلح\p{L}{0,3}|مقاتل\p{L}{0,3}|جندي\p{L}?|جنود|ضابط|ضباط|عسكري\p{L}{0,3}|عنصر\p{L}?|عناصر|ارهابي\p{L}{0,3}|مهاجم\p{L}{0,3}|متمرد\p{L}{0,3}|انتحاري\p{L}{0,3}|مليشيا|قائد|قيادي\p{L}{0,3})$/u;
const NONE_BEFORE = /^(?:لا|لم|دون|بدون|بلا|اي|ليس|ليست|لن|عدم|نفي|ينفي|نفت)$/;
const CASUALTY_WORD = /^(?:ضحايا|ضحية|قتلي|قتيل|قتيلا|جرحي|اصابات|اصابة|خسائر|وفيات|شهداء|مصابين)$/;

const SUPPOSED =
  /^(?:ترخيص\p{L}?|رخصة|رخصت\p{L}|سعة|سعت\p{L}|طاقة|تتسع|يتسع|قدرة|قدرت\p{L}|مزاعم|شائعات|ادعاءات|مطالب\p{L}{0,2}|طالب\p{L}?|يطالب|تطالب)$/u;
const PARTIAL =
  /^(?:استقبل\p{L}{0,2}|استقبال|تسلم\p{L}{0,2}|انتشال|انتشل\p{L}?|بينهم|بينهن|بينها|منهم|منها|وبينهم|ومنهم)$/u;
const CHANGES = /^(?:ل?[يت]?رتفع|ارتفع\p{L}{0,2}|ارتفاع|تراجع\p{L}{0,2}|انخفض\p{L}{0,2}|انخفاض|زاد\p{L}?)$/u;

type Role = 'killed' | 'wounded' | 'displaced' | 'captured' | 'arrested' | 'missing' | 'rescued';

/** A word that only says who died or how. */
export const tellsCasualty = (word: Word): boolean =>
  roleOfWord(word.plain) !== null ||
  CASUALTY_WORD.test(word.bare) ||
  nounRole(word.bare) !== null ||
  CIVILIAN.test(word.bare) ||
  FIGHTER.test(word.bare);

function roleOfWord(plain: string): Role | null {
  if (KILL.test(plain)) return 'killed';
  if (WOUND.test(plain)) return 'wounded';
  if (DISPLACE.test(plain)) return 'displaced';
  if (CAPTURE.test(plain)) return 'captured';
  if (ARREST.test(plain)) return 'arrested';
  if (MISS.test(plain)) return 'missing';
  if (FREE.test(plain)) return 'rescued';
  return null;
}

const nounRole = (lemma: string): Role | null =>
  KILLED_NOUN.has(lemma)
    ? 'killed'
    : WOUNDED_NOUN.has(lemma)
      ? 'wounded'
      : /^نازح|^لاجئ|^مهجر/.test(lemma)
        ? 'displaced'
        : /^مفقود/.test(lemma)
          ? 'missing'
          : /^معتقل|^موقوف/.test(lemma)
            ? 'arrested'
            : null;

const PEOPLE =
  /^(?:شخص|فرد|مدني|عسكري|مسلح|مقاتل|مهاجم|متمرد|ارهابي|انتحاري|جندي|ضابط|شرطي|عنصر|رجل|امراة|سيدة|طفل|طفلة|رضيع|شاب|شابة|فتي|فتاة|مواطن|متظاهر|محتج|ناشط|صحفي|صحافي|مسعف|طبيب|معلم|طالب|تلميذ|عامل|موظف|راكب|مسافر|عائلة|اسرة|اخر)/;

/** The counts of a statement. `quantities` are those inside it. */
export function readCounts(
  words: readonly Word[],
  quantities: readonly FoundQuantity[],
  denied: boolean,
  forPart: boolean,
  speaker: readonly string[],
): Count[] {
  const counts: Count[] = [];
  for (const found of quantities) {
    const at = words.findIndex((word) => word.start >= found.number.start);
    if (at < 0) continue;
    const lemma = found.noun ? fold(found.noun.lemma) : found.percent ? null : countedBefore(words, at);
    const role = found.percent
      ? null
      : ((lemma && nounRole(lemma)) ?? (lemma === null || PEOPLE.test(lemma) ? roleAround(words, at, found) : null));
    const bare = found.form === 'plural' || found.form === 'singular' || found.form === 'dual';
    if ((bare && !role) || (denied && found.qualifier === 'atLeast' && found.value <= 2)) continue;
    if (bare && denied) continue;
    const negated = words.slice(Math.max(0, at - 4), at).some((word) => /^(?:لا|دون|بدون|بلا)$/.test(word.plain));
    if (negated && bare) continue;
    if (!bare && /^لا$/.test(words[at - 1]?.plain ?? '')) continue;
    const unit = role ?? (found.percent ? 'percent' : lemma ? keyOf(lemma) : 'number');
    const nobody = isNotOne(words, at, found);
    const span = nobody ? { low: 0, high: 0, qualifier: 'exact' as const } : bounds(words, at, found);
    counts.push({
      quantity: {
        value: nobody ? 0 : found.value,
        // «أكثر من 500» and «500» are one number to a newsroom.
        low: span.qualifier === 'over' ? found.value : span.low,
        high: Number.isFinite(span.high) && !isSoFar(words, at) ? span.high : null,
        qualifier: span.qualifier,
        unit,
        kind: kindAround(words, at, found),
        who: whoseSide(words, at, speaker) ?? whoOf(found),
        partial:
          forPart ||
          words.slice(Math.max(0, at - 12), at).some((word) => PARTIAL.test(word.plain)) ||
          countsMore(words, found),
        updated:
          (words.slice(Math.max(0, at - 3), at + 1).some((word) => word.plain === 'الي') &&
            words.slice(Math.max(0, at - 10), at).some((word) => CHANGES.test(word.plain))) ||
          isFinal(words, at),
      },
      supposed: words.slice(Math.max(0, at - 5), at).some((word) => SUPPOSED.test(word.bare)),
      at,
      measure: measureOf(words, at, found).filter((key) => key.replace('~', '') !== unit),
      start: found.span.start,
      end: found.span.end,
    });
  }
  return counts;
}

/** «عدد الركاب لم يتجاوز المئة», «ملف الأسرى حُسم عند مئتين»: what is counted stands before the number. */
function countedBefore(words: readonly Word[], at: number): string | null {
  for (let index = at - 1; index >= Math.max(0, at - 7); index--) {
    const word = words[index] as Word;
    const known = countable(word.bare);
    if (
      known &&
      known.number === 'plural' &&
      (word.definite || /^(?:عدد|حصيلة|اجمالي|مجموع)$/.test(words[index - 1]?.bare ?? ''))
    )
      return fold(known.lemma);
    if (/[.؛:،]/.test(word.after)) break;
  }
  return null;
}

/** Verbs that only say that there were so many. */
const THERE_IS =
  /^(?:بلغ\p{L}{0,2}|يبلغ|تبلغ|كان\p{L}{0,2}|حمل\p{L}{0,2}|يحمل|تحمل|متن\p{L}?|وصل\p{L}{0,2}|تجاوز\p{L}{0,2}|يتجاوز|تتجاوز|فاق\p{L}?|يفوق|تفوق|قدر\p{L}?|يقدر|تقدر|سجل\p{L}?|ضم|ضمت|ظل\p{L}?|تخطي|تخطت|دام\p{L}?|استمر\p{L}?|يستمر|تستمر|استغرق\p{L}?|ارتفع\p{L}?|تراجع\p{L}?|انخفض\p{L}?|زاد\p{L}?|هبط\p{L}?|ناهز\p{L}?|تقارب|يقارب|قارب\p{L}?|توقفت|تتعد|تتعدي|يتعدي|لم|حدود|نحو|اكثر|اقل|حوالي|زهاء|قرابة)$/u;

export const tellsHowMany = (word: Word): boolean =>
  THERE_IS.test(word.plain) || /^(?:بينهم|منهم|بينها|منها)$/.test(word.plain);

/** What the number measures: the words before it in its clause, and, marked with ~, those behind it («70% من الرحلات»). */
function measureOf(words: readonly Word[], at: number, found: FoundQuantity): string[] {
  const keys = new Set<string>();
  const before: string[] = [];
  for (let index = at - 1; index >= Math.max(0, at - 7); index--) {
    const word = words[index] as Word;
    if (isContent(word) && !THERE_IS.test(word.plain)) before.unshift(word.key);
    if (/[.؛:،]/.test(word.after) || (word.conjunction && before.length > 0)) break;
  }
  for (const key of before) keys.add(key);
  const noun = found.noun;
  if (noun)
    for (const word of words) if (word.start >= noun.span.start && word.end <= noun.span.end) keys.delete(word.key);
  const behind = words.findIndex((word) => word.start >= found.span.end);
  for (let index = behind; index >= 0 && index < Math.min(words.length, behind + 6); index++) {
    const word = words[index] as Word;
    if (/[.؛:،]/.test(word.after)) break;
    if (isContent(word) && !THERE_IS.test(word.plain) && !keys.has(word.key)) keys.add(`~${word.key}`);
  }
  return [...keys];
}

/** «لم يكن في السوق مسلح واحد», «لا نحتجز امرأة واحدة»: not even one. */
const isNotOne = (words: readonly Word[], at: number, found: FoundQuantity): boolean =>
  found.value === 1 &&
  words.slice(at, at + 3).some((word) => /^واحدة?$/.test(word.plain)) &&
  words.slice(Math.max(0, at - 6), at).some((word) => /^(?:لم|لا|ليس|ليست|لن)$/.test(word.plain));

/** «يفوق الثلاثين», «تجاوز الأربعين», «لم يتجاوز المئة»: bounds that a verb sets. */
function bounds(
  words: readonly Word[],
  at: number,
  found: FoundQuantity,
): { qualifier: Quantity['qualifier']; low: number; high: number } {
  const before = words.slice(Math.max(0, at - 3), at);
  const exceeds = before.findIndex((word) =>
    /^(?:يتجاوز|تتجاوز|تجاوز\p{L}{0,2}|يفوق|تفوق|فاق\p{L}?|يزيد|تزيد|زاد|تعدي|يتعدي)$/u.test(word.plain),
  );
  if (exceeds >= 0) {
    const negated = /^(?:لم|لن|لا)$/.test(before[exceeds - 1]?.plain ?? words[at - 4]?.plain ?? '');
    return negated
      ? { qualifier: 'atMost', low: 0, high: found.value }
      : { qualifier: 'over', low: found.value, high: Number.POSITIVE_INFINITY };
  }
  if (
    found.qualifier === 'over' &&
    words.slice(Math.max(0, at - 5), at).some((word) => /^(?:لم|لن|لا)$/.test(word.plain))
  )
    return { qualifier: 'atMost', low: 0, high: found.value };
  return { qualifier: found.qualifier, low: found.low, high: found.high };
}

function roleAround(words: readonly Word[], at: number, found: FoundQuantity): Role | null {
  const end = words.findIndex((word) => word.start >= found.span.end);
  const after = end < 0 ? words.length : end;
  // «ارتفاع عدد القتلى في قصف السوق إلى ثلاثة وعشرين»: the number ends a longer phrase.
  const reach = /^(?:الي|عند|بلغ\p{L}?|وصل\p{L}?)$/u.test(words[at - 1]?.plain ?? '') ? 12 : 5;
  for (let step = 1; step <= reach; step++) {
    const before = words[at - step];
    const role = before && (roleOfWord(before.plain) ?? nounRole(before.bare));
    if (role) return role;
    if (before && /[.؛]/.test(words[at - step + 1]?.after ?? '')) break;
  }
  for (let next = after; next < Math.min(words.length, after + 4); next++) {
    const word = words[next] as Word;
    if (/[.؛،]/.test(word.after) || word.conjunction) break;
    const role = roleOfWord(word.plain);
    if (role) return role;
  }
  return null;
}

/** The counted noun where it names a part of the people («طفل», «جندي»), not just people. */
function whoOf(found: FoundQuantity): string | null {
  const lemma = found.noun ? fold(found.noun.lemma) : '';
  return /^(?:طفل|طفلة|امراة|سيدة|جندي|ضابط|شرطي|مسلح|مقاتل|مهاجم|متمرد|ارهابي|صحفي|صحافي|مسعف|طبيب|طالب|تلميذ|مستوطن|متظاهر)$/.test(
    lemma,
  )
    ? keyOf(lemma)
    : null;
}

function kindAround(words: readonly Word[], at: number, found: FoundQuantity): Quantity['kind'] {
  const lemma = found.noun ? fold(found.noun.lemma) : '';
  if (CIVILIAN.test(lemma)) return 'civilian';
  if (FIGHTER.test(lemma)) return 'fighter';
  const theirs = words.slice(at, at + 4).some((word) => /^(?:منهم|بينهم)$/.test(word.plain));
  const reach = /^(?:الي|عند)$/.test(words[at - 1]?.plain ?? '') ? 10 : 2;
  for (let next = Math.max(0, theirs ? at - 20 : at - reach); next < Math.min(words.length, at + 6); next++) {
    const word = words[next];
    if (!word) continue;
    if (next > at && /[.؛،]/.test(word.after)) break;
    if (next > at + 1 && word.conjunction) break;
    if (CIVILIAN.test(word.bare)) return 'civilian';
    if (FIGHTER.test(word.bare)) return 'fighter';
  }
  return null;
}

/** «دون سقوط ضحايا», «نفى سقوط أي ضحايا مدنيين», «لم يُصب مدني واحد»: none of them, where the statement says so. */
export function readNone(
  words: readonly Word[],
  denied: boolean,
): { role: Role | 'hurt'; kind: Quantity['kind']; at: number } | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const casualty = CASUALTY_WORD.test(word.bare);
    const felled = /^(?:سقوط|وقوع|تسجيل)$/.test(word.bare) || WOUND.test(word.plain) || KILL.test(word.plain);
    if (!casualty && !felled) continue;
    const before = words.slice(Math.max(0, at - 3), at);
    const none = before.some((each) => NONE_BEFORE.test(each.plain));
    if (none !== denied) {
      const kind = words.slice(at, at + 8).find((each) => CIVILIAN.test(each.bare))
        ? 'civilian'
        : words.slice(at, at + 5).find((each) => FIGHTER.test(each.bare))
          ? 'fighter'
          : null;
      if (felled && !casualty && /^(?:سقوط|وقوع|تسجيل)$/.test(word.bare)) {
        const what = words
          .slice(at + 1, at + 4)
          .some((each) => CASUALTY_WORD.test(each.bare) || CIVILIAN.test(each.bare));
        if (!what) continue;
      }
      return { role: harmNamed(words, at), kind, at };
    }
  }
  return null;
}

/** What there was none of: deaths, wounds, or any harm («ضحايا», «خسائر», «لم يُصب بأذى»). */
function harmNamed(words: readonly Word[], at: number): Role | 'hurt' {
  const named = words.slice(at, at + 4).map((word) => word.bare);
  if (named.some((form) => /^(?:وفاة|وفيات|قتلي|قتيل|قتيلا|شهداء)$/.test(form))) return 'killed';
  if (named.some((form) => /^(?:جرحي|جريح|اصابة|اصابات|مصابين)$/.test(form))) return 'wounded';
  return 'hurt';
}
