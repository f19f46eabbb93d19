import { fold } from '../../arabic/fold';
import type { Word } from './words';

/** What comes round: «اليوم الثاني», «الجولة الأولى», «الشوط الثالث». */
const ROUNDS = /^(?:يوم|ليلة|جولة|شوط|مرحلة|دورة|دور|جلسة|دفعة|موجة|اسبوع|شهر|ربع|نصف|فصل|موسم|طبعة|نسخة)$/;

const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    'الأول الأولى',
    'الثاني الثانية',
    'الثالث الثالثة',
    'الرابع الرابعة',
    'الخامس الخامسة',
    'السادس السادسة',
    'السابع السابعة',
    'الثامن الثامنة',
    'التاسع التاسعة',
    'العاشر العاشرة',
  ].flatMap((forms, index) => forms.split(' ').map((form): [string, number] => [fold(form), index + 1])),
);

/** The turn that words tell, as «جولة 2»; null where they tell none. */
export function turnNamed(words: readonly Word[]): string | null {
  for (const [index, word] of words.entries()) {
    const ordinal = ORDINALS.get(words[index + 1]?.form ?? '');
    if (ordinal !== undefined && word.definite && ROUNDS.test(word.bare)) return `${word.bare} ${ordinal}`;
  }
  return null;
}

/** «جولة 2»: its name and its place in the row; null for a day of the week or the calendar. */
export function readTurn(day: string): { of: string; at: number } | null {
  const [, of, at] = /^(\p{L}+) (\d+)$/u.exec(day) ?? [];
  return of && at ? { of, at: Number(at) } : null;
}
