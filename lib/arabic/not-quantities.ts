/** Numbers that count nothing: labels, clocks, scores, ordinals, years. */

import { countable } from './countables';
import { FUNCTION_WORD, type Noun, stripAnd } from './counted-noun';
import type { Cardinal } from './number-parse';
import type { NumberToken } from './number-tokens';
import { isOrdinal } from './number-words';
import { rangeEnd } from './ranges';

/** Nouns in front of digits that name a thing by its number. */
const LABELS =
  /^(?:ال)?(?:رقم|مادة|مادتين|بند|فقرة|قرار|قانون|مرسوم|فصل|فصل|قناة|طريق|لواء|فرقة|فوج|كتيبة|صفحة|ص|باب|دورة|جولة|مجموعة|دقيقة|ساعة|نسخة|طبعة|حلقة|غرفة|عنبر|بوابة|رحلة|نموذج|خط|منطقة|قطاع|مرحلة|سورة|اية|شارع|عدد|محطة|اس|سو|ميغ|ميج|اف|بي|تي|جي|فيات|كي)$/;
const LABELS_OF_DEFINITE =
  /^(?:دقيقة|ساعة|مرحلة|عدد|غرفة|بوابة|محطة|منطقة|قطاع|خط|رحلة|مجموعة|فرقة|دورة|جولة|نسخة|بند)$/;

export function isLabelOrClock(tokens: readonly NumberToken[], index: number, cardinal: Cardinal): boolean {
  const token = tokens[index] as NumberToken;
  const digits = tokens[cardinal.next - 1] as NumberToken;
  const before = tokens[index - 1];
  const after = tokens[cardinal.next];
  const text = digits.kind === 'digits' ? digits.text : token.text;
  if (/^0\d/.test(text) || /^\d{10,}$/.test(text)) return true;
  // «10:30», «3/4», «1-3»: clocks, dates without a year and scores; a range is told by what stands around it.
  if (after && /^[:/]$/.test(after.text) && tokens[cardinal.next + 1]?.kind === 'digits') return true;
  if (before && /^[:/]$/.test(before.text) && before.glued && tokens[index - 2]?.kind === 'digits') return true;
  if (after && /^[-–—]$/.test(after.text) && tokens[cardinal.next + 1]?.kind === 'digits') {
    if (!rangeEnd(tokens, index, cardinal)) return true;
  }
  if (before && /^[-–—]$/.test(before.text)) {
    const earlier = tokens[index - 2];
    if (earlier?.kind === 'digits') return true;
    if (token.glued && before.glued && earlier?.kind === 'word') return true;
  }
  if (before?.text === '+' || after?.text === '+') return true;
  if (token.first && after && /^[.\-–)]$/.test(after.text) && tokens[cardinal.next + 1]?.kind !== 'digits') return true;
  if (token.kind === 'digits' && token.glued && before?.kind === 'word') return true;
  if (after?.kind === 'word' && after.glued && /^[a-z]/i.test(after.text)) return true;
  if (after?.kind === 'word' && /^(?:هجري|هجرية|ميلادي|ميلادية|ه)$/.test(after.text)) return true;
  if (before?.kind === 'word' && LABELS.test(before.text) && token.kind === 'digits') {
    const named = before.text.replace(/^ال/, '');
    return before.text !== named || !LABELS_OF_DEFINITE.test(named);
  }
  return false;
}

/** A definite number behind a definite noun stands in its place in a row («القرن العشرين») or belongs to a name («الدول السبع»). */
export function countsNothing(tokens: readonly NumberToken[], index: number, cardinal: Cardinal): boolean {
  const before = tokens[index - 1];
  if (/^و/.test(cardinal.clitic) && before?.kind === 'word' && isOrdinal(before.text)) return true;
  if (before?.kind !== 'word') return false;
  if (/^(?:ال)?(?:مجموعة|قمة|دول)$/.test(before.text)) return true;
  return (
    /^[وف]?[بك]?(?:ال|لل)/.test(before.text) &&
    countable(before.text.replace(/^[وف]?[بك]?(?:ال|لل)/, ''))?.number !== 'plural'
  );
}

/** «ست», «الف» (ألّف), «واحد» and «احد» are numbers only beside what they count. */
export function isAmbiguousAlone(tokens: readonly NumberToken[], index: number, cardinal: Cardinal): boolean {
  if (cardinal.form !== 'words' || cardinal.next !== index + 1) return false;
  const bare = (tokens[index] as NumberToken).text.slice(cardinal.clitic.length);
  if (/^واحدة?ا?$/.test(bare)) {
    const before = tokens[index - 1];
    return !(before?.kind === 'word' && countable(stripAnd(before.text))?.number === 'singular');
  }
  if (/^اثن[اي]ن$/.test(bare)) return cardinal.definite || /يوم$/.test(tokens[index - 1]?.text ?? '');
  // «لست» is "I am not".
  if (bare === 'ست' && /ل$/.test(cardinal.clitic)) return true;
  if (!/^(?:ست|سبع|خمس|تسع|ثمان|الف|عشر)$/.test(bare)) return false;
  return (
    cardinal.definite ||
    tokens[cardinal.next]?.kind !== 'word' ||
    FUNCTION_WORD.test((tokens[cardinal.next] as NumberToken).text)
  );
}

/** «الثالثة عشرة», «الحادية والعشرين»: the second half of an ordinal. */
export function continuesOrdinal(tokens: readonly NumberToken[], index: number): boolean {
  const before = tokens[index - 1];
  const word = tokens[index];
  return (
    before?.kind === 'word' &&
    /^ال/.test(before.text) &&
    isOrdinal(before.text) &&
    /^(?:عشرة?|وال)/.test(word?.text ?? '')
  );
}

export function isYear(tokens: readonly NumberToken[], index: number, cardinal: Cardinal, noun: Noun | null): boolean {
  if (cardinal.form !== 'digits' || cardinal.value < 1900 || cardinal.value > 2100) return false;
  if (!/^\d{4}$/.test(tokens[cardinal.next - 1]?.text ?? '')) return false;
  return !(noun && (countable(stripAnd((tokens[noun.first] as NumberToken).text)) || noun.first > index));
}
