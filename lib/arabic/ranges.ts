import { FUNCTION_WORD } from './counted-noun';
import { type Cardinal, parseCardinal } from './number-parse';
import type { NumberToken } from './number-tokens';

/** The upper end of «20-30», «بين 20 و30», «من 20 إلى 30». */
export function rangeEnd(
  tokens: readonly NumberToken[],
  index: number,
  from: Cardinal,
): { value: number; next: number } | null {
  const joint = tokens[from.next];
  if (!joint || from.form === 'magnitude' || from.form === 'several') return null;
  const lead = tokens[index - 1]?.text ?? '';
  let to: Cardinal | null = null;
  if (/^[-–—]$/.test(joint.text) && tokens[from.next + 1]?.kind === 'digits') {
    to = parseCardinal(tokens, from.next + 1);
    const after = to && tokens[to.next];
    const counted = after?.kind === 'word' && !FUNCTION_WORD.test(after.text);
    if (!counted && !(to && percentSign(tokens, to.next)) && !/^[وف]?(?:بين|ما بين|من|نحو|حوالي)$/.test(lead))
      return null;
  } else if (/^[وف]?بين$/.test(lead) && /^و/.test(joint.text)) to = parseCardinal(tokens, from.next);
  else if (/^[وف]?[بل]?من$/.test(lead) && /^(?:الي|حتي)$/.test(joint.text)) to = parseCardinal(tokens, from.next + 1);
  if (!to) return null;
  // «بين 20 و30 ألفا»: the scale belongs to both.
  const value = to.value;
  return value > from.value ? { value, next: to.next } : null;
}

/** The index behind «%», «في المئة», «بالمئة»; null where none stands at `index`. */
export function percentSign(tokens: readonly NumberToken[], index: number): number | null {
  const token = tokens[index];
  if (!token) return null;
  if (/^[%٪]$/.test(token.text)) return index + 1;
  if (/^بالم(?:ئة|ائة|ية|ئه|ائه)$/.test(token.text)) return index + 1;
  return token.text === 'في' && /^الم(?:ئة|ائة|ية|ئه|ائه)$/.test(tokens[index + 1]?.text ?? '') ? index + 2 : null;
}
