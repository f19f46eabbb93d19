import { fold } from '../arabic/fold';
import type { Institution } from './institution';
import type { Side } from './party';
import { fightingSide } from './sides';

const GOVERNMENT =
  '(?:قوات الحكومة|القوات الحكومية|قوات النظام|القوات النظامية|الجيش|جيش النظام|قوات الامن|القوات المسلحة|القوات الامنية)';
const FIGHT = '(?:معارك|المعارك|اشتباكات|الاشتباكات|مواجهات|المواجهات|قتال|القتال|حرب|الحرب|نزاع|النزاع|هدنة|الهدنة)';
const MEN = '(?:مقاتلو|مقاتلي|مقاتلين من|مقاتلون من|مسلحو|مسلحي|مسلحين من|مسلحون من|عناصر من|فلول)';

/**
 * Whether a text tells that a body without a known side has men under arms who fight the government's: «مقاتلو مجلس الشرق» and
 * «قوات الحكومة» in one text, or «معارك مع قوات الحكومة» in a sentence with its name.
 */
export function fightsGovernment(foldedText: string, institution: Institution): boolean {
  if (!/^(?:council|armed|party|institution)$/.test(institution.key.kind) || !institution.key.key) return false;
  if (!new RegExp(GOVERNMENT).test(foldedText)) return false;
  const name = fold(institution.name)
    .trim()
    .replace(/[^\p{L}\p{N} ]/gu, '');
  if (name.split(' ').length < 2 && institution.key.kind !== 'armed') return false;
  const head = `ال${name.split(' ')[0]?.replace(/^ال/, '')}`;
  const called = `(?:${name}|${head})(?!\\p{L})`;
  if (new RegExp(`(?<!\\p{L})${MEN} ${called}`, 'u').test(foldedText)) return true;
  const battle = new RegExp(
    `${FIGHT}[^.!؟\\n]{0,60}(?<!\\p{L})(?:مع|ضد|بين)(?!\\p{L})[^.!؟\\n]{0,60}${GOVERNMENT}`,
    'u',
  );
  return foldedText.split(/[.!؟\n]/).some((sentence) => sentence.includes(name) && battle.test(sentence));
}

/** The side of such a body: its own, against whatever government the text is about. */
export const sideOfFighters = (institution: Institution): Side =>
  fightingSide(institution.key.key, { ar: institution.name, en: institution.name });
