import { fold } from '../../arabic/fold';
import type { Entity } from '../frame';
import type { Clause } from './clauses';
import { readNounPhrase } from './noun-phrase';
import { opensMoment, readStance } from './polarity';
import type { Word } from './words';

/**
 * Causes under many names: weapons of one kind, failures, weather. A cause that no line lists is known by its own words.
 * `key|words`, bare and folded.
 */
const KINDS: [string, Set<string>][] = `
drone|مسيرة مسيرات درون مسير طائرة
shelling|قذيفة قذائف مدفعية مدفعي هاون
rocket|صاروخ صواريخ صاروخي صاروخية صاروخان صاروخين
airstrike|غارة غارات جوية طيران مقاتلة قنابل
bomb|عبوة عبوات مفخخة ناسفة لغم الغام انتحاري
gunfire|رصاص رصاصة رصاصات قناص قنص
explosion|انفجار انفجر انفجرت
attack|هجوم قصف قصفها قصفه استهداف استهدافها استهدافه اعتداء تفجير
fault|ماس عطل عطلا خلل خللا تماس فنيا فني تقني تقنيا
weather|عاصفة عواصف رياح ريح امطار سيول فيضان ضباب امواج حر حرارة جفاف صبيب
overload|حمولة اكتظاظ
negligence|اهمال اهمالا تقصير تقصيرا
human|سرعة خطا بشري نعاس
poison|تسمم سم سموم
illness|مرض مرضا نوبة جلطة ازمة قلبية
arson|مفتعل افتعال تخريب متعمد يدويا عمدا
waste|مياه نفايات عادمة صرف مخلفات
`
  .trim()
  .split('\n')
  .map((line) => {
    const [key = '', words = ''] = line.split('|');
    return [key, new Set(fold(words).split(' '))];
  });

/** Causes that can be one and the same when two accounts speak loosely. */
const COMPATIBLE = new Set(
  `shelling rocket|airstrike rocket|drone airstrike|fault negligence|human negligence|overload negligence|bomb drone|bomb rocket
arson negligence|poison illness|gunfire shelling|attack drone|attack shelling|attack rocket|attack airstrike|attack bomb|attack gunfire
attack arson|internal fault|internal negligence|internal human|internal arson|waste poison|explosion bomb|explosion fault|explosion leak|explosion rocket|explosion shelling|explosion internal|explosion negligence|explosion human|explosion arson`.split(
    /[|\n]/,
  ),
);

export const causesClash = (a: string, b: string): boolean =>
  a !== b && !COMPATIBLE.has(`${a} ${b}`) && !COMPATIBLE.has(`${b} ${a}`);

export const isKindOfCause = (key: string): boolean => key.startsWith('@');

export interface CauseReading {
  /** What did it: `@kind`, or the words it is called by. */
  cause: Entity;
  effect: Entity | null;
  polarity: 'yes' | 'no';
}

const kindOf = (word: Word): string | null =>
  KINDS.find(
    ([, words]) => words.has(word.bare) || words.has(word.plain) || words.has(word.bare.replace(/ا$/, '')),
  )?.[0] ?? null;

/** The noun phrase at `index` as a cause: by its kind where a list knows it. */
function causeAt(words: readonly Word[], index: number): Entity | null {
  const phrase = readNounPhrase(words, index);
  if (!phrase) return null;
  const inside = words.filter(
    (word) => word.start >= (words[index] as Word).start && word.end <= phrase.entity.span.end + 24,
  );
  for (const word of inside) {
    const kind = kindOf(word);
    if (kind) return { ...phrase.entity, key: `@${kind}`, qualifiers: [] };
  }
  return phrase.entity;
}

const LEADS_TO_CAUSE = /^(?:بسبب|جراء|نتيجة|بفعل)$/;
export const subjectOf = (clause: Clause): Entity | null => firstPhrase(clause.words, clause.words.length);

const MAKES = /^(?:تسبب\p{L}{0,2}|يتسبب|تتسبب|متسبب\p{L}?|التسبب|ادي|ادت|يؤدي|تؤدي|افضي|افضت)$/u;
const HARMS = /^(?:سمم|سممت|احرق|احرقت|قلب|قلبت|لوث|لوثت|اتلف|اتلفت|اغرق|اغرقت|اشعل|اشعلت|عطل|عطلت)$/;
const ASCRIBES = /^(?:عزا|عزت|عزي|يعزو|تعزو|عازيا|عازية|ارجع|ارجعت|يرجع|ترجع|نسب|نسبت|رد|ردت|اعاد|اعادت)$/;

/** What a clause tells of before `end`: its first noun phrase. */
function firstPhrase(words: readonly Word[], end: number): Entity | null {
  for (let at = 0; at < end; at++) {
    const phrase = readNounPhrase(words, at);
    if (phrase && !/^(?:ان|بان)$/.test((words[at] as Word).plain)) return phrase.entity;
  }
  return null;
}

/**
 * The causes that a clause names for what happened. `cue` are the statement's reporting words («عزا … إلى»), `before` is what the
 * clause before it tells of.
 */
export function readCauses(
  clause: Clause,
  cue: readonly Word[],
  before: Entity | null,
  denied: boolean,
): CauseReading[] {
  const { words } = clause;
  const found: CauseReading[] = [];
  const add = (cause: Entity | null, effect: Entity | null, polarity: 'yes' | 'no') => {
    if (cause && !found.some((each) => each.cause.key === cause.key)) found.push({ cause, effect, polarity });
  };
  const stanceAt = (at: number) => readStance(clause, at).polarity;
  const toward = words.findIndex((word) => word.plain === 'الي');
  if (toward >= 0 && cue.some((word) => ASCRIBES.test(word.plain))) {
    for (let at = toward; at < words.length; at++)
      if ((words[at] as Word).plain === 'الي')
        add(causeAt(words, at + 1), readNounPhrase(words, 0)?.entity ?? null, 'yes');
    return found;
  }
  words.forEach((word, at) => {
    if (LEADS_TO_CAUSE.test(word.plain))
      add(causeAt(words, at + 1), at > 0 ? firstPhrase(words, at) : before, stanceAt(at));
    else if (/^(?:سبب|سببه|سببها|اسباب)$/.test(word.bare) && at + 1 < words.length) {
      const effect = /ه|ها$/.test(word.bare) && word.bare !== 'سبب' ? null : readNounPhrase(words, at + 1);
      const named = effect ? effect.next : at + 1;
      if (
        word.bare === 'سبب' &&
        words[at - 1] &&
        clause.words.slice(0, at).some((each) => /^(?:الحمولة|تكون|يكون|كان|كانت)$/.test(each.plain))
      )
        add(
          causeAt(
            words,
            words.findIndex((each) => !/^(?:ان|تكون|يكون|كان|كانت|لا|لم)$/.test(each.plain)),
          ),
          readNounPhrase(words, at + 1)?.entity ?? null,
          stanceAt(at),
        );
      else if (named < words.length) add(causeAt(words, named), effect?.entity ?? null, stanceAt(at));
    } else if (word.plain === 'وراء') {
      const start = words.findIndex((each) => !/^(?:ان|انه|انها|بان|يكون|تكون|الوقوف|بالوقوف|وقوف)$/.test(each.plain));
      if (start >= 0 && start < at)
        add(causeAt(words, start), readNounPhrase(words, at + 1)?.entity ?? null, stanceAt(at));
    } else if (MAKES.test(word.plain) && at > 0) {
      const start = words.findIndex((each) => !/^(?:ان|انه|انها|بان)$/.test(each.plain));
      const lead = words.findIndex((each, index) => index > at && /^(?:في|الي)$/.test(each.plain));
      if (start >= 0 && start < at && lead > 0)
        add(causeAt(words, start), readNounPhrase(words, lead + 1)?.entity ?? null, stanceAt(at));
    } else if (HARMS.test(word.plain) && at > 0) {
      // «مياهه سممت الأسماك»: only where the subject stands first, else it is the object that is read.
      const start = words.findIndex((each) => !/^(?:ان|انه|انها|بان)$/.test(each.plain));
      const object = readNounPhrase(words, at + 1);
      if (start >= 0 && start < at && object) add(causeAt(words, start), object.entity, stanceAt(at));
    } else if (/^(?:هو|هي)$/.test(word.plain)) {
      if (/^(?:ما|الذي|التي)$/.test(words[at + 1]?.plain ?? '')) {
        add(
          causeAt(
            words,
            words.findIndex((each) => !/^(?:ان|بان)$/.test(each.plain)),
          ),
          readNounPhrase(words, at + 3)?.entity ?? null,
          'yes',
        );
      } else if (words[at + 1]?.plain === 'سبب') {
        add(
          causeAt(
            words,
            words.findIndex((each) => !/^(?:ان|بان)$/.test(each.plain)),
          ),
          readNounPhrase(words, at + 2)?.entity ?? null,
          'yes',
        );
      } else if (words[0]?.plain === 'ما') add(causeAt(words, at + 1), readNounPhrase(words, 2)?.entity ?? null, 'yes');
    }
  });
  // «نفت إطلاق أي قذيفة» disowns the deed; only of a theory is it the cause that is denied.
  if (TIME_CLAUSE.test(clause.opener) || TIME_CLAUSE.test(words[0]?.plain ?? '')) return found;
  if (!denied || words.some((word) => /^(?:فرضية|احتمال|سيناريو)$/.test(word.bare)))
    for (const each of keyedCauses(clause)) add(each.cause, each.effect, each.polarity);
  return found;
}

/** «كنا نائمين عندما سقطت القذائف»: when, not why. */
const TIME_CLAUSE = /^(?:عندما|حين|حينما|لحظة|بينما|فيما|قبل|اثناء|خلال)$/;

const LINKS =
  /^(?:اثر|ناجم\p{L}?|نجم\p{L}?|ناتج\p{L}?|قلب\p{L}?|اخرج\p{L}?|احرق\p{L}?|[يت]?سقط\p{L}?|القت|القي|انهال\p{L}?|قتل\p{L}{0,2}|جري|وقع|حدث|حصل|اطلق\p{L}?|اصابت|بدا\p{L}?|ضرب\p{L}?|اصاب\p{L}?|استهداف\p{L}{0,2}|باستهداف|استهدافها|بهجوم|الهجوم|فصل|هجوم|كان|تكن|يكن|هناك|اي|ظهر|تظهر)$/u;

/** A cause by its kind («مسيّرة مفخخة أخرجت المحطة», «لم تكن هناك عاصفة»). */
function keyedCauses(clause: Clause): CauseReading[] {
  const { words } = clause;
  const found: CauseReading[] = [];
  const linked =
    words.length <= 3 ||
    words.some((word) => LINKS.test(word.plain)) ||
    /^(?:اثر|بسبب|نتيجة|جراء|بفعل)$/.test(clause.opener);
  words.forEach((word, index) => {
    const kind = kindOf(word);
    if (!kind || kind === 'waste' || !linked || opensMoment(words[index - 1])) return;
    const absent =
      words.slice(index + 1, index + 4).some((each) => /^(?:لم|لا)$/.test(each.plain)) &&
      words.slice(0, index).some((each) => each.plain === 'اي');
    const owned = words.some((each) => /^(?:لدي\p{L}*|عندنا|لنا)$/u.test(each.plain));
    if (owned) return;
    const polarity = readStance(clause, index).polarity === 'no' || absent ? 'no' : 'yes';
    found.push({
      cause: { key: `@${kind}`, qualifiers: [], name: '', span: { start: word.start, end: word.end } },
      effect: null,
      polarity,
    });
  });
  const origin = startsInside(clause);
  if (origin)
    found.push({
      cause: { key: '@internal', qualifiers: [], name: '', span: { start: origin.start, end: origin.end } },
      effect: null,
      polarity: 'yes',
    });
  return found;
}

/** «النار بدأت من غرفة …», «اندلع الحريق في المطبخ»: it began within. */
function startsInside({ words }: Clause): Word | null {
  const fire = words.find((word) => /^(?:نار|نيران|حريق|حرائق)$/.test(word.bare));
  const begun = words.findIndex((word) => /^(?:بدا\p{L}?|اندلع\p{L}?|نشب\p{L}?|شب\p{L}?)$/u.test(word.plain));
  const from = words.findIndex((word, at) => at > begun && word.plain === 'من');
  if (!fire || begun < 0 || from < 0) return null;
  return /^(?:غرفة|داخل|قسم|مطبخ|مستودع|مخزن|لوحة|محول|مولد|طابق)$/.test(words[from + 1]?.bare ?? '') ? fire : null;
}
