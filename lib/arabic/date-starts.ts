import { isMonthWord, weekday } from './calendar';

/** Folded words, apart from weekdays and months, that a date can begin with. */
const STARTS = new Set(
  `امس الامس اول اليوم غد غدا الغد الليلة بعد قبل منذ يوم نهار
  فجر صباح صبيحة ضحي ظهر ظهيرة عصر مساء عشية ليل ليلة منتصف
  الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي العشرين العشرون الثلاثين الثلاثون
  الاسبوع الشهر العام السنة عام عامي سنة موسم`.split(/\s+/),
);

const starts = (word: string): boolean => STARTS.has(word) || weekday(word) !== undefined || isMonthWord(word);

/** Whether a date may begin with a folded word, whatever is written in front of it: it spares most words a closer look. */
export const mayBeginDate = (word: string): boolean =>
  starts(word) ||
  (/^[وفبلك]/.test(word) && (starts(word.slice(1)) || starts(word.slice(2)))) ||
  (word.startsWith('لل') && starts(`ال${word.slice(2)}`));
