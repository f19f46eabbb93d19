import type { Word } from './words';

/** «قتلاه», «جرحاها», «قتلى الحركة»: the dead with whose they are. */
const DEAD_OF = /^(?:(?:ب|ل)?(?:قتلا|جرحا|اسرا|موتا)(?:ه|ها|هم|نا)|(?:قتلي|جرحي|اسري))$/;
const ARMED =
  /^(?:حركة|جيش|قوات|جبهة|فصيل|فصائل|تنظيم|جماعة|حزب|مليشيا|مليشيات|ميليشيا|معارضة|نظام|مقاومة|شرطة|لواء|كتيبة|كتائب|حرس|درك|امن)$/;

/** Whose dead: the speaker's own («فقدنا», «من رفاقنا») or those of whom he fights («العدو», «الطرف الآخر», «قتلنا»). */
export function whoseSide(words: readonly Word[], at: number, speaker: readonly string[]): string | null {
  const around = words.slice(Math.max(0, at - 7), at + 5);
  const forms = around.map((word) => word.plain);
  if (forms.some((form) => /^(?:لل?عدو|العدو|اعدا\p{L}+|الارهابيين|المعتدين|الغزاة)$/u.test(form))) return 'enemy';
  if (/(?:الطرف|الجانب) الاخر|صفوف المهاجمين/.test(forms.join(' '))) return 'enemy';
  if (forms.some((form) => /^(?:قتلنا|قتلنا\p{L}|كبدنا\p{L}*)$/u.test(form))) return 'enemy';
  if (
    forms.some((form) => /^(?:رفاقنا|مقاتلينا|مقاتلونا|جنودنا|شهداؤنا|صفوفنا|فقدنا|خسرنا|رجالنا|عناصرنا)$/.test(form))
  )
    return 'own';
  const dead = around.findIndex((word) => DEAD_OF.test(word.plain));
  if (dead >= 0) {
    if (/(?:ه|ها|هم|نا)$/.test((around[dead] as Word).plain)) return 'own';
    const group = around[dead + 1];
    if (group?.definite && ARMED.test(group.bare)) return `of ${group.key}`;
  }
  const lost = around.findIndex((word) => /^(?:فقدت?|خسرت?|فقدوا|خسروا)$/.test(word.plain));
  if (
    lost > 0 &&
    around.slice(0, lost).some((word) => speaker.includes(word.key) || /^(?:انه|انها|انهم)$/.test(word.plain))
  )
    return 'own';
  return null;
}
