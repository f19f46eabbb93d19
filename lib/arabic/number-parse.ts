import { readDigits } from './digits';
import { type NumberPartKind, NumberSum } from './number-sum';
import type { NumberToken } from './number-tokens';
import { dualInConstruct, isOrdinal, magnitude, numberWord } from './number-words';

/** A number that was read from tokens. `next` is the index of the first token behind it. */
export interface Cardinal {
  value: number;
  next: number;
  /** 'magnitude': «عشرات», «مئات الآلاف»; 'several': «بضعة», «عدد من»; both name no exact number. */
  form: 'digits' | 'words' | 'magnitude' | 'several';
  /** Written with the article: «الثلاثين», «الـ20». */
  definite: boolean;
  /** With the conjunction or a preposition on its first word: «وعشرين», «بعشرين». */
  clitic: string;
}

const CLITICS = /^[وف]?[بلك]?(?:ال)?/;

/** A word that is in `lexicon`, as it stands or behind its clitics: «وبالعشرات» → و + بال + عشرات. */
export function behindClitics<T>(
  word: string,
  lexicon: (bare: string) => T | undefined,
): { entry: T; clitic: string } | null {
  const whole = lexicon(word);
  if (whole !== undefined) return { entry: whole, clitic: '' };
  const contracted = /^([وف]?)لل(?=..)/.exec(word);
  const longest = contracted ? contracted[0].length : (CLITICS.exec(word)?.[0].length ?? 0);
  for (let cut = 1; cut <= longest; cut++) {
    const entry = lexicon(word.slice(cut));
    if (entry !== undefined) return { entry, clitic: word.slice(0, cut) };
  }
  return null;
}

const isDefinite = (clitic: string) => clitic.endsWith('ال') || clitic.endsWith('لل');

/** Reads the number that begins at `index`: words, digits, or both («3 ملايين و500 ألف»). Null where none begins. */
export function parseCardinal(tokens: readonly NumberToken[], index: number): Cardinal | null {
  return parseSeveral(tokens, index) ?? parseMagnitude(tokens, index) ?? parseExact(tokens, index);
}

/** «بضعة», «بضع عشرات», «عدد من», «عدة», «العديد من». */
function parseSeveral(tokens: readonly NumberToken[], index: number): Cardinal | null {
  const word = tokens[index];
  if (word?.kind !== 'word') return null;
  const match = /^([وفبلك]{0,2})(بضعة?|عدة|عدد|عددا|عديد|العديد)$/.exec(word.text);
  if (!match) return null;
  let next = index + 1;
  if (/عدد|عديد/.test(match[2] as string)) {
    if (tokens[next]?.text !== 'من') return null;
    next++;
  }
  const chained = parseMagnitude(tokens, next);
  const clitic = match[1] as string;
  if (chained) return { ...chained, value: (chained.value / 2) * 3, clitic };
  return { value: /عدد/.test(match[2] as string) ? 2 : 3, next, form: 'several', definite: false, clitic };
}

/** «عشرات», «مئات الآلاف», «عشرات آلاف»: the least that the plural allows, two of the step. */
function parseMagnitude(tokens: readonly NumberToken[], index: number): Cardinal | null {
  const first = tokens[index];
  if (first?.kind !== 'word') return null;
  const found = behindClitics(first.text, magnitude);
  if (!found) return null;
  let value = 2 * found.entry;
  let next = index + 1;
  const second = tokens[next];
  if (second?.kind === 'word') {
    const scale = behindClitics(second.text, magnitude);
    if (scale && scale.entry > found.entry && (scale.clitic === '' || scale.clitic === 'ال')) {
      value *= scale.entry;
      next++;
    }
  }
  return { value, next, form: 'magnitude', definite: isDefinite(found.clitic), clitic: found.clitic };
}

interface Part {
  number: { kind: NumberPartKind; value: number };
  joined: boolean;
  clitic: string;
  length: number;
}

/** One part of a number at `index`, with or without «و». */
function readPart(tokens: readonly NumberToken[], index: number): Part | null {
  let token = tokens[index];
  if (!token) return null;
  let length = 1;
  let clitic = '';
  // A proclitic or article that is written onto digits: «و500», «ب20», «الـ20»; or «و» that stands alone.
  if (token.kind === 'word' && /^(?:[وف]?[بلك]?(?:ال)?|لل)$/.test(token.text) && tokens[index + 1]) {
    const follower = tokens[index + 1] as NumberToken;
    if ((follower.kind === 'digits' && follower.glued) || token.text === 'و') {
      clitic = token.text;
      token = follower;
      length = 2;
    }
  }
  if (token.kind === 'digits') {
    const after = tokens[index + length];
    const scaled = after?.kind === 'word' && numberWord(after.text)?.kind.startsWith('scale');
    const value = readDigits(token.text, scaled);
    return value === null
      ? null
      : { number: { kind: 'digits', value }, joined: clitic.startsWith('و'), clitic, length };
  }
  if (token.kind !== 'word') return null;
  const found = behindClitics(token.text, numberWord);
  if (!found) return null;
  const all = clitic + found.clitic;
  return { number: found.entry, joined: all.startsWith('و') || all.startsWith('ف'), clitic: all, length };
}

function parseExact(tokens: readonly NumberToken[], index: number): Cardinal | null {
  const start = readPart(tokens, index);
  if (!start || (start.number.kind === 'head' && !headsCompound(tokens[index + start.length]))) return null;
  if (index > 0 && isOrdinal((tokens[index - 1] as NumberToken).text)) return null;
  const dual = dualInConstruct((tokens[index] as NumberToken).text.slice(start.clitic.length));
  const sum = new NumberSum();
  let digitsOnly = true;
  let at = index;
  for (let part: Part | null = start; part; part = readPart(tokens, at)) {
    const { kind, value }: Part['number'] = part === start && dual ? { kind: 'scales', value: dual } : part.number;
    if (!sum.take(kind, value, part.joined)) break;
    if (kind !== 'digits') digitsOnly = false;
    at += part.length;
  }
  if (at === index) return null;
  const half = halfAt(tokens, at, sum.whole);
  return {
    value: sum.value + half.value,
    next: half.next,
    form: digitsOnly ? 'digits' : 'words',
    definite: isDefinite(start.clitic),
    clitic: start.clitic,
  };
}

/** «أحد عشر», «إحدى وعشرون»: «أحد» alone is somebody. */
function headsCompound(token: NumberToken | undefined): boolean {
  const next = token && behindClitics(token.text, numberWord);
  return next?.entry.kind === 'ten' || (next?.entry.kind === 'tens' && next.clitic.startsWith('و')) || false;
}

/** «مليون ونصف المليون», «ثلاثة ونصف»: half of `whole`, and the index behind it. */
function halfAt(tokens: readonly NumberToken[], index: number, whole: number): { value: number; next: number } {
  if (tokens[index]?.text !== 'ونصف') return { value: 0, next: index };
  const named = tokens[index + 1] && behindClitics((tokens[index + 1] as NumberToken).text, numberWord);
  const repeated = named?.entry.kind === 'scale' && named.entry.value === whole;
  return { value: whole / 2, next: index + (repeated ? 2 : 1) };
}
