import type { Clause } from './clauses';
import { readStance } from './polarity';
import type { Word } from './words';

/**
 * What brought an event about. Two accounts of one event that name different causes cannot both be right; weapons of one kind
 * («قذائف», «مدفعية») count as one cause.
 */
const CAUSES: [string, RegExp][] = [
  ['drone', /^(?:مسيرة|مسيرات|درون|مسير|طائرة)$/],
  ['shelling', /^(?:قذيفة|قذائف|مدفعية|مدفعي|هاون|قذيفتان)$/],
  ['rocket', /^(?:صاروخ|صواريخ|صاروخي|صاروخية|صاروخان|صاروخين)$/],
  ['airstrike', /^(?:غارة|غارات|جوية|طيران|مقاتلة)$/],
  ['bomb', /^(?:عبوة|عبوات|مفخخة|ناسفة|لغم|الغام|انتحاري|تفجير)$/],
  ['gunfire', /^(?:رصاص|رصاصة|رصاصات|قناص|قنص)$/],
  ['fault', /^(?:عطل|عطلا|خلل|خللا|تماس|فنيا|فني|تقني|تقنيا|سهوا|صيانة)$/],
  ['weather', /^(?:عاصفة|عواصف|رياح|ريح|امطار|سيول|فيضان|ضباب|امواج|موج)$/],
  ['overload', /^(?:حمولة|زائدة|اكتظاظ)$/],
  ['negligence', /^(?:اهمال|اهمالا|تقصير|تقصيرا|فساد)$/],
  ['human', /^(?:سرعة|سائق|خطا|بشري|نعاس)$/],
  ['poison', /^(?:تسمم|سم|سموم)$/],
  ['illness', /^(?:مرض|مرضا|وباء|نوبة|جلطة|قلبية)$/],
  ['arson', /^(?:مفتعل|افتعال|متعمد|تخريب|تخريبي)$/],
  ['leak', /^(?:تسرب|تسريب)$/],
  ['attack', /^(?:هجوم|استهداف\p{L}{0,2}|اعتداء|تفجير)$/u],
];

/** Causes that can be one and the same when two accounts speak loosely. */
const COMPATIBLE = new Set([
  'shelling rocket',
  'airstrike rocket',
  'drone airstrike',
  'fault negligence',
  'human negligence',
  'overload negligence',
  'bomb drone',
  'leak fault',
  'bomb rocket',
  'arson negligence',
  'leak poison',
  'poison illness',
  'gunfire shelling',
  'attack drone',
  'attack shelling',
  'attack rocket',
  'attack airstrike',
  'attack bomb',
  'attack gunfire',
  'attack arson',
  'internal fault',
  'internal negligence',
  'internal human',
  'internal arson',
  'internal leak',
]);

export const causesClash = (a: string, b: string): boolean =>
  a !== b && !COMPATIBLE.has(`${a} ${b}`) && !COMPATIBLE.has(`${b} ${a}`);

export interface CauseReading {
  cause: string;
  polarity: 'yes' | 'no';
  word: Word;
}

const LINKS =
  /^(?:بسبب|سبب\p{L}{0,2}|نتيجة|جراء|اثر|بفعل|وراء|ناجم\p{L}?|نجم\p{L}?|ادي|ادت|يعود|عزا|عزت|يعزو|تعزو|الي|ناتج\p{L}?|سببه|سببها|قلب\p{L}?|اخرج\p{L}?|احرق\p{L}?|سقط\p{L}?|بدا\p{L}?|ضرب\p{L}?|اصاب\p{L}?|استهدف\p{L}{0,3}|ب?استهداف\p{L}{0,2}|هجوم|قصف\p{L}?|بعد)$/u;

/** The causes that a clause names for what happened. */
export function readCauses(clause: Clause): CauseReading[] {
  const found: CauseReading[] = [];
  clause.words.forEach((word, index) => {
    const cause = CAUSES.find(([, pattern]) => pattern.test(word.bare))?.[0];
    if (!cause || found.some((each) => each.cause === cause)) return;
    const linked = clause.opener !== '' && /^(?:بسبب|اثر|نتيجة|جراء|بفعل)$/.test(clause.opener);
    if (
      !linked &&
      !clause.words.some((each) => LINKS.test(each.plain)) &&
      !/كان|يكون|تكن/.test(clause.words.map((each) => each.plain).join(' '))
    )
      return;
    const stance = readStance(clause, index);
    const absent =
      clause.words.slice(index + 1, index + 4).some((each) => /^(?:لم|لا)$/.test(each.plain)) &&
      clause.words.slice(0, index).some((each) => each.plain === 'اي');
    found.push({ cause, polarity: stance.polarity === 'no' || absent ? 'no' : 'yes', word });
  });
  const origin = startsInside(clause);
  if (origin) found.push({ cause: 'internal', polarity: 'yes', word: origin });
  return found;
}

/** «النار بدأت من غرفة …», «اندلع الحريق في المطبخ»: it began within. */
function startsInside(clause: Clause): Word | null {
  const fire = clause.words.find((word) => /^(?:نار|نيران|حريق|حرائق)$/.test(word.bare));
  const begun = clause.words.findIndex((word) => /^(?:بدا\p{L}?|اندلع\p{L}?|نشب\p{L}?|شب\p{L}?)$/u.test(word.plain));
  const from = clause.words.findIndex((word, at) => at > begun && word.plain === 'من');
  if (!fire || begun < 0 || from < 0) return null;
  return /^(?:غرفة|داخل|قسم|مطبخ|مستودع|مخزن|لوحة|محول|مولد|طابق)$/.test(clause.words[from + 1]?.bare ?? '')
    ? fire
    : null;
}
