/** What a number counts: «17 قتيلا», «9 من المسلحين», «مدني واحد», «القتلى الثلاثة». */
import { countable } from './countables';
import type { Cardinal } from './number-parse';
import type { NumberToken } from './number-tokens';

/** Tokens from `first` up to `next`; the lemma is the folded singular, or the word as it stands. */
export interface Noun {
  first: number;
  next: number;
  lemma: string;
}

export const stripAnd = (word: string): string => word.replace(/^[وف](?=...)/, '');

/** Words that follow a number and count for nothing. */
export const FUNCTION_WORD =
  /^[وف]?(?:من|في|علي|الي|عن|مع|بين|منذ|حتي|خلال|بعد|قبل|عند|لدي|ان|انه|انها|الذي|التي|الذين|هذا|هذه|ذلك|تلك|لم|لن|لا|ما|قد|كان|كانت|كانوا|هو|هي|هم|او|ثم|بل|لكن|غير|اي|فيما|بينما|حيث|اذ|كما|عندما|منهم|منها|بينهم|بينها|جراء|اثر|نتيجة|بسبب|وفق|بحسب|حسب|وسط|ضد|داخل|خارج|قرب|شرق|غرب|شمال|جنوب|يوم|امس|اليوم|علما|فقط|تقريبا|فاكثر|ايضا|اي|جدا|حول|ضمن|لدي|اصيبوا|اخيرا|بنهاية|بحلول|خلاله)$/;

/** Nouns whose و, ف, ب or ل is their own, and no conjunction or preposition. */
const OWN_FIRST_LETTER =
  /^(?:وزير|وزرا|وفد|وفود|وحد|وثيق|وثائق|ورق|ورش|ولاي|وفا|وفي|وظيف|وظائف|وكال|وكيل|وسيط|وسطا|وجه|وجب|وسيل|وسائل|ولد|فرد|فصيل|فصائل|فصل|فصول|فريق|فرق|فيلم|فندق|فنادق|فرص|فلسطيني|فدان|فتا|فتي|فتح|فنان|فرع|فروع|فرنسي|فئ|فقر|فرنك|فلس|فصو|فعالي|فيروس|بائع|باع|باحث|براميل|برميل|برنامج|برامج|بلاغ|بندق|بيت|بيوت|بلد|بحار|بطاق|بند|بنود|بنك|بنوك|بطل|بناي|بوص|بترو|بئر|ابار|لاجئ|لاعب|لتر|لجن|لجان|لواء|لغ|ليرة|ليرات|ليل|ليال|لقاء|لوح|لص|لحظ)/;

/** What is counted: the noun behind the number («17 قتيلا», «9 من المسلحين»), or the one before it («مدني واحد», «القتلى الثلاثة»). */
export function countedNoun(
  tokens: readonly NumberToken[],
  index: number,
  next: number,
  cardinal: Cardinal,
): Noun | null {
  const after = tokens[next];
  const before = tokens[index - 1];
  if (cardinal.value === 1 && before?.kind === 'word') {
    const one = countable(stripAnd(before.text));
    if (one?.number === 'singular') return { first: index - 1, next: index, lemma: one.lemma };
  }
  if (cardinal.definite && before?.kind === 'word') {
    const plural = countable(before.text.replace(/^[وف]?[بك]?(?:ال|لل)/, ''));
    if (plural?.number === 'plural' && /ال|لل/.test(before.text))
      return { first: index - 1, next: index, lemma: plural.lemma };
  }
  const behind = CURRENCIES[after?.text ?? ''];
  if (behind) return { first: next, next: next + 1, lemma: behind };
  const ahead = CURRENCIES[before?.text ?? ''];
  if (ahead) return { first: index - 1, next: index, lemma: ahead };
  if (!after || after.first) return null;
  if (after.kind !== 'word') return null;
  let at = next;
  if (
    after.text === 'من' &&
    tokens[next + 1]?.kind === 'word' &&
    /^(?:ال|لل)/.test((tokens[next + 1] as NumberToken).text)
  )
    at = next + 1;
  const token = tokens[at] as NumberToken;
  if (FUNCTION_WORD.test(token.text)) return null;
  const known = countable(token.text) ?? countable(token.text.replace(/^ال/, ''));
  if (known) return { first: at, next: at + 1, lemma: known.lemma };
  // What follows a number stands without article or preposition, unless «من» leads it in, or it is a genitive («آلاف القرويين»).
  const vague = cardinal.form === 'magnitude' || cardinal.form === 'several';
  if (at === next && (vague ? /^(?:[بكوف]ال|لل)/ : /^[وف]?(?:[بك]?ال|لل)/).test(token.text)) return null;
  // A conjunction or a verb that follows a number without its noun begins something else.
  if (/^[وفبل]/.test(token.text) && !OWN_FIRST_LETTER.test(token.text)) return null;
  if (
    /^(?:[يتن]\p{L}{3,}|قتل[وا]?ا?|اصيب[وا]?ا?|سقطوا?|فروا|لقوا)$/u.test(token.text) &&
    !/^(?:نازح|نائب|ناشط|نقط|نقاب|تلميذ|تلاميذ|تفجير|تاجر)/.test(token.text)
  )
    return null;
  return { first: at, next: at + 1, lemma: nounKey(token.text) };
}

const CURRENCIES: Record<string, string> = { $: 'دولار', '€': 'يورو', '£': 'جنيه', '₪': 'شيكل' };

/** A noun of no list, without its article and the alef of its accusative («بائعا»). */
export function nounKey(word: string): string {
  const bare = word.replace(/^[وف]?[بك]?ال(?=..)/, '');
  return bare.length > 3 ? bare.replace(/(?<=[^اة])ا$/, '') : bare;
}
