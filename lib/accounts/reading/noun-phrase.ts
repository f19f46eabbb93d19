import { fold } from '../../arabic/fold';
import { numberWord } from '../../arabic/number-words';
import type { Entity, Frame } from '../frame';
import { isCountryKey, keyOf } from '../identity/synonyms';
import { isVerb } from '../predicates/lexicon';
import { FUNCTION_WORDS, type Word } from './words';

export interface NounPhrase {
  entity: Entity;
  extent: Frame['extent'];
  /** Index of the first word behind it. */
  next: number;
}

const set = (words: string) => new Set(fold(words).split(/\s+/));

const WHOLE = set('كل جميع كافة كامل سائر عموم');
const MOST = set('معظم غالبية اغلب اغلبية اكثرية ثلثي ثلثا جل');
const PART = set('بعض اجزاء جزء مساحات مساحة مناطق نصف ثلث ربع جانب قسم اطراف عدد نقاط احياء');
const SKIP = set(
  'شمال شمالي جنوب جنوبي شرق شرقي غرب غربي ريف قيمة سعر اسعار ثمن معدل معدلات نسبة مستوى مستويات حجم حرم جسم بوابة بوابات اسوار سور مرافق مدخل مداخل ابواب باب مبدا ذكر بند محيط جوار انحاء ضواحي مشارف نحو حوالي زهاء قرابة واسعة كبيرة عدة عدد اي اية هذا هذه ذلك تلك ما نفس ذات كلا كلتا وجود اعمال عملية عمليات احد احدى',
);
const EXTENT_BEHIND = /^(?:كاملا|كاملة|بالكامل|كليا|تماما|باكمله|باكملها|كله|كلها|جميعها|كامل|الكامل|الكاملة)$/;
const TIMES = set(
  'طوال طيلة فجر صباح مساء ليل ليلة يوم امس ظهر عصر ساعة سبت احد اثنين ثلاثاء اربعاء خميس جمعة شهر عام سنة اسبوع',
);
/** Nouns that name a place only by pointing back to one. */
export const POINTING = new Set(
  'نقاط نقطة اماكن مكان مواقع موقع مناطق منطقة امر شيء ذلك حادث حادثة واقعة عملية هجوم محيطه محيط جبهة جبهات منشاة مرفق مبنى عمل انتاج حركة نشاط دراسة ملاحة تشغيل خدمة شخص اشخاص احد فرد افراد ناس'
    .split(' ')
    .map(keyOf),
);

/** «مركب آخر», «بلدة أخرى»: any but the one that is spoken of. */
export const OTHER = '@other';
export const isOther = (word: Word): boolean => /^(?:اخر|اخري)$/.test(word.plain);

/** The noun phrase that begins at `index`: a head, what it is annexed to, adjectives; null where none begins. */
export function readNounPhrase(words: readonly Word[], index: number): NounPhrase | null {
  let at = index;
  let extent: Frame['extent'] = null;
  const mark = (found: Frame['extent']) => {
    extent ??= found;
  };
  for (; at < words.length; at++) {
    const word = words[at] as Word;
    if (at > index && /[،,؛;:؟!\n]/.test(word.after)) return null;
    const stem = word.bare;
    if (WHOLE.has(stem)) mark('whole');
    else if (MOST.has(stem)) mark('most');
    else if (PART.has(stem) && pointsOn(words, at)) mark('part');
    else if (
      !(SKIP.has(stem) && !word.definite) &&
      !(word.plain === 'من' && at > index) &&
      !word.number &&
      !numberWord(word.bare)
    )
      break;
  }
  const head = words[at];
  if (!head || !isNominal(head) || TIMES.has(head.bare) || EXTENT_BEHIND.test(head.plain)) return null;
  const qualifiers: string[] = [];
  const loose: string[] = [];
  let next = at + 1;
  let closed = head.definite || hasPronoun(head);
  for (; next < words.length && next < at + 7; next++) {
    const word = words[next] as Word;
    if (/[،,؛;:؟!\n]/.test(word.after)) break;
    if (EXTENT_BEHIND.test(word.plain)) {
      mark('whole');
      continue;
    }
    if (isOther(word)) {
      qualifiers.push(OTHER);
      break;
    }
    if (word.conjunction || word.preposition || word.number || !isNominal(word)) break;
    if (word.senses.some((sense) => isVerb(sense)) && !word.definite) break;
    // Behind a definite word only its adjective still belongs to the phrase.
    if (closed && !(word.definite && /(?:ي|ية|ين|ون|ة|ر|د|م|ق)$/.test(word.bare))) break;
    loose.push(word.key);
    // An indefinite head is told from others only by what makes it definite or names a country.
    if (word.definite || hasPronoun(word) || isCountryKey(word.key) || /(?:ي|يا|ية)$/.test(word.plain)) {
      qualifiers.push(...loose.splice(0));
      closed = true;
    }
  }
  // «معمل الإسمنت شرقي بلدة تل الريحان»: where it lies tells it from others.
  const place = next < words.length ? placeBehind(words, next) : [];
  return {
    entity: {
      key: head.key,
      qualifiers: [...new Set([...qualifiers, ...place])],
      name: '',
      span: { start: head.start, end: (words[next - 1] as Word).end },
    },
    extent,
    next,
  };
}

/** «أجزاء من المعمل», «مناطق في الحي», «نصف الغوطة»: a share of what follows. */
function pointsOn(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || (words[at] as Word).definite) return false;
  return next.plain === 'من' || next.definite || words[at + 2]?.plain === 'من' || !FUNCTION_WORDS.has(next.plain);
}

const LIES = /^(?:في|شرقي?|غربي?|شمالي?|جنوبي?|قرب|وسط|بمدينة|ببلدة|بمحافظة|بريف|داخل|ضواحي|اطراف)$/;

function placeBehind(words: readonly Word[], index: number): string[] {
  const keys: string[] = [];
  let at = index;
  if (!LIES.test((words[at] as Word).plain) || /[،,؛;:]/.test((words[at] as Word).after)) return keys;
  for (at++; at < words.length && keys.length < 4; at++) {
    const word = words[at] as Word;
    if (/[،,؛;:؟!\n]/.test(word.after) || word.conjunction || !isNominal(word) || word.senses.length) break;
    if (!LIES.test(word.plain)) keys.push(word.key);
  }
  return keys;
}

/** «رأوا», «قالوا»: no noun ends so. */
const PLURAL_VERB = /.{2}وا$/;

export const isNominal = (word: Word): boolean =>
  !FUNCTION_WORDS.has(word.plain) &&
  !word.number &&
  /^[\u0621-\u064a]{2,}$/.test(word.bare) &&
  !PLURAL_VERB.test(word.bare);

/** A possessive pronoun at the end, as far as the spelling shows it. */
export const hasPronoun = (word: Word): boolean => /.{3}(?:هم|ها|هما|نا|ته|تها)$/.test(word.bare) && !word.definite;
