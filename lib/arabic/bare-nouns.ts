/** Counted nouns without a number beside them. */
import { countable } from './countables';
import type { NumberToken } from './number-tokens';
import type { QuantityReading } from './quantity-reading';

export type BareForm = 'singular' | 'dual' | 'plural' | 'any' | 'none';

/** «قتيلان», «جنديين»; «سقوط قتلى» and «مقتل جندي»: a counted noun without article and number. */
export function readBareNoun(tokens: readonly NumberToken[], index: number): QuantityReading | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const plain = token.text;
  const found = countable(plain) ? { entry: countable(plain), cut: 0 } : { entry: countable(plain.slice(1)), cut: 1 };
  if (!found.entry || (found.cut === 1 && !/^[وفبل]/.test(plain))) return null;
  const { lemma, number } = found.entry;
  const before = tokens[index - 1];
  if (before?.kind === 'digits' && before.glued) return null;
  const noun = { first: index, next: index + 1, lemma };
  const read = (value: number, form: BareForm): QuantityReading => ({
    value,
    upper: value,
    next: index + 1,
    form,
    percent: false,
    noun,
  });
  if (found.cut === 0 && before?.kind === 'word' && !token.first) {
    if (NONE.test(before.text)) return read(0, 'none');
    if (/^[بل]?اي(?:ة)?$/.test(before.text)) return read(1, 'any');
  }
  if (number === 'singular') return isCountedSingular(tokens, index) ? read(1, 'singular') : null;
  const after = tokens[index + 1];
  // «أطفال المدينة», «عناصر الجيش» name a known group, not some of it.
  const group = after?.kind === 'word' && /^(?:ال|لل)/.test(after.text) && !/(?:ين|ون|ات)$/.test(plain);
  return number === 'plural' && group ? null : read(2, number);
}

const NONE = /^[وف]?(?:لا|بلا|دون|بدون)$/;

/** A singular counts one behind what happens to people («مقتل جندي», «إصابة طفلة»); elsewhere it is but a word. */
function isCountedSingular(tokens: readonly NumberToken[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before?.kind !== 'word' || (after?.kind === 'word' && /^(?:ال|لل)/.test(after.text))) return false;
  return /^[وف]?[بل]?(?:ال)?(?:مقتل|قتل|قتلت|اصابة|جرح|استشهاد|استشهد|اصيب|اصيبت|وفاة|خطف|اختطاف|اسر|اعتقال|موت|مات|غرق|فقدان|اعدام)$/.test(
    before.text,
  );
}
