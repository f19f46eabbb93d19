import type { Frame } from '../frame';
import { isNominalSense, isVerb } from '../predicates/lexicon';
import type { Clause } from './clauses';
import type { Word } from './words';

const NEGATOR = /^(?:لم|لن|لا|ليس|ليست|ليسوا|لست|لسنا|غير|عدم|بعدم|لعدم|دون|بدون|بلا|انعدام|غياب|مفيش|مش)$/;
/** Words that take back what stands behind them: it failed, was prevented, stopped, called off, denied. */
const UNDOES =
  /^(?:ال)?(?:فشل\p{L}{0,3}|يفشل\p{L}{0,2}|تفشل|اخفق\p{L}{0,3}|اخفاق|عجز\p{L}{0,2}|منع\p{L}{0,3}|يمنع|تمنع|نف[يت]\p{L}{0,2}|ينفي|تنفي|ينفون|انكر\p{L}{0,2}|ينكر|تنكر|استبعد\p{L}{0,2}|يستبعد|تستبعد|مستبعد[اة]?|فند\p{L}{0,2}|دحض\p{L}{0,2}|كذب\p{L}{0,2}|تكذيب|تفنيد|وقف|توقف\p{L}{0,3}|يتوقف|ايقاف|الغاء|الغي|الغت|انهاء|انتهاء|انتهي|رفض\p{L}{0,3}|يرفض|ترفض|تجنب|خال|خالية|خلو)$/u;
const PLANS =
  /^(?:يعتزم|تعتزم|اعتزام\p{L}*|ينوي|تنوي|يسعي|تسعي|سعي\p{L}{0,2}|يهدف|تهدف|يخطط|تخطط|خطة|خطط|يحاول|تحاول|محاولة|محاولات|محاولته\p{L}?|يستعد|تستعد|استعداد\p{L}*|تمهيد\p{L}*|يعتزمون|يسعون|يطالب|تطالب|طالب|طالبت|يدعو|تدعو|دعا|دعت|دعوة|سوف|مشروع|اقترح\p{L}?|يقترح|يهدد|تهدد|هدد|هددت|تعهد\p{L}?|يتعهد|تتعهد|توقع\p{L}{0,2}|يتوقع|تتوقع|متوقع\p{L}?|مطالب\p{L}*|يعد|وعد|وعدت|لبحث|ينص|تنص|نص|نصت|يقضي|يتضمن|تتضمن|يشمل|وافق\p{L}{0,2}|يوافق|توافق|موافقة|قبلا|قبلوا|مبدا|بند|بنود|جدول)$/u;
const PERHAPS = /^(?:ربما|لعل|يمكن|يحتمل|محتمل\p{L}?|احتمال|اذا|لو|قد|مزاعم|ادعاءات|شائعات|شبهات)$/u;

export interface Stance {
  polarity: Frame['polarity'];
  modality: Frame['modality'];
}

/** «صلة», «علاقة», «مسؤولية»: what is denied behind them is the part in it, not that it happened. */
const PART =
  /^(?:صلة|صلته\p{L}?|علاقة|علاقت\p{L}{1,3}|مسؤولية|مسؤوليت\p{L}{1,3}|تورط\p{L}{0,3}|ضلوع\p{L}{0,3}|وقوف\p{L}{0,3}|الوقوف|دور|مشاركت\p{L}{1,2}|تسبب|تسببه|تسببها|علم\p{L}{0,2})$/u;

export const tellsPart = (word: Word): boolean => PART.test(word.bare) || PART.test(word.plain);

/** «ساعة الهجوم», «موقع الانفجار»: what stands behind is taken for granted, not told. */
export const opensMoment = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:ساعة|لحظة|وقت|زمن|مكان|موقع)$/.test(word.plain);

/** «لم ينخفض سوى أربعين سنتيمترا» tells that it fell. */
export const exceptBehind = ({ words }: Clause, index: number): boolean =>
  words.slice(index + 1, index + 6).some((word) => /^(?:سوي|الا)$/.test(word.plain));

/** How the predicate at `index` of the clause is told: as a fact or its contrary, as planned, as possible. */
export function readStance(clause: Clause, index: number): Stance {
  const word = clause.words[index] as Word;
  let polarity: Frame['polarity'] = 'yes';
  let modality: Frame['modality'] = 'fact';
  const flip = () => {
    polarity = polarity === 'yes' ? 'no' : 'yes';
  };
  const nominal = word.senses.some(isNominalSense);
  for (let at = Math.max(0, index - 6); at < index; at++) {
    const before = clause.words[at] as Word;
    const plain = before.plain;
    const distance = index - at;
    if (
      NEGATOR.test(plain) &&
      distance <= (plain === 'غير' ? 1 : 3) &&
      !exceptBehind(clause, index) &&
      !(plain === 'لا' && /^(?:يزال|تزال|يزالون)$/.test((clause.words[at + 1] as Word).plain))
    )
      flip();
    else if (plain === 'ما' && distance === 1 && word.senses.some((sense) => isVerb(sense)) && at === 0) flip();
    else if (UNDOES.test(plain) && nominal && distance <= 4 && !before.preposition) flip();
    else if (PLANS.test(plain) && !(plain === 'توقع' && nominal && distance > 4)) modality = 'planned';
    else if (PERHAPS.test(plain) && distance <= 3 && !(plain === 'قد' && !/^[يتنا]/.test(word.plain)))
      modality = 'possible';
  }
  if (word.senses.some((sense) => sense.shape === 'future') || clause.words[index - 1]?.plain === 'لن')
    modality = 'planned';
  if (word.preposition === 'ل' && nominal && !word.plain.startsWith('لل')) modality = 'planned';
  if (clause.opener === 'قبل' && modality === 'fact') modality = 'planned';
  return { polarity, modality };
}
