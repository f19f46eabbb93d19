import { fold } from '../../arabic/fold';
import { countryOfAdjective, countryOfName } from '../../parties/countries';
import { bare, skeleton } from './key';

/**
 * Nouns under which two newsrooms tell of one thing. A line is one thing; the first word names its key. Words are given without
 * article, in every form that the skeleton of the first does not cover (broken plurals above all).
 */
const THINGS = `
معمل مصنع معامل مصانع
اسمنت سمنت
بلدة ناحية
مدينة
قرية ضيعة قرى
سفينة مركب عبارة قارب باخرة زورق مراكب سفن قوارب
راكب مسافر ركاب مسافرين مسافرون مسافرا
اسير اسرى معتقل معتقلين محتجز محتجزين سجين سجناء رهينة رهائن
مدرسة مدارس
معلم معلمين معلمون مدرس مدرسين
اضراب اضرابات
اتفاق اتفاقية تفاهم صفقة
هدنة تهدئة
مسودة وثيقة
لقاء اجتماع محادثات مباحثات مفاوضات اتصالات حوار
سعر اسعار ثمن اثمان
راتب رواتب اجر اجور
اشتباك اشتباكات معركة معارك قتال مواجهة مواجهات
قتيل قتلى شهيد شهداء ضحية ضحايا جثة جثث جثمان جثامين غريق غرقى
جريح جرحى مصاب مصابين مصابون
صاروخ صواريخ
طريق طرق
سوق اسواق
مستشفى مشفى مستشفيات
مطار مطارات
ميناء مرفا موانئ
سد سدود
ماء مياه
مرض وباء فيروس
قطار قطارات
شركة شركات
عملة ليرة عملات
مظاهرة احتجاج تظاهرة مظاهرات احتجاجات مسيرة
عقوبة عقوبات
اقتراع مشاركة تصويت اقبال
صوت اصوات
صندوق صناديق
سمكة اسماك سمك
مندوب مندوبون مندوبين مندوبو مندوبي
احتياط احتياطي احتياطات احتياطيات
سائق سائقون سائقين سائقو سائقي
`;

const canonical = new Map<string, string>();
for (const line of THINGS.trim().split('\n')) {
  const words = line.split(' ').map(fold);
  for (const word of words) canonical.set(word, words[0] as string);
}

/** The key of a folded word: that of the thing it is a name of, or its consonants. */
export function keyOf(word: string): string {
  const plain = bare(word);
  return named(plain) ?? countryKey(plain) ?? skeleton(plain);
}

/** «إيران», «الإيراني», «الإيرانية»: a country by one key, as name or adjective. */
function countryKey(plain: string): string | undefined {
  const country = countryOfName(plain) ?? countryOfAdjective(plain);
  return country && `#${country.id}`;
}

export const isCountryKey = (key: string): boolean => key.startsWith('#');

/** The canonical name, also behind a possessive pronoun: «احتياطاتنا», «أسعارها». */
function named(plain: string): string | undefined {
  const stem = plain.replace(/(?<=.{3})(?:هما|هم|ها|نا|ه)$/, '');
  return (
    canonical.get(plain) ??
    canonical.get(stem) ??
    canonical.get(stem.replace(/ت$/, 'ة')) ??
    canonical.get(plain.replace(/(?<=.{3})(?:ا|ين|ان|ون|ات)$/, '')) ??
    canonical.get(plain.replace(/(?<=.{3})(?:تين|تان)$/, 'ة'))
  );
}

/** A key that keeps more of the word, for telling what a text is about: only synonyms and the commonest endings fall together. */
export function lightKey(word: string): string {
  const plain = bare(word);
  return named(plain) ?? plain.replace(/(?<=.{3})(?:هم|ها|نا|ات|ون|ين|ية|ة|ه|ي|ا)$/, '');
}
