import type { FoundQuantity } from '../../arabic/numbers';
import type { Word } from './words';

/** «حتى الآن», «حتى الساعة الثامنة», «حصيلة أولية»: there may be more by the next telling. */
export const isSoFar = (words: readonly Word[], at: number): boolean =>
  words.some(
    (word, index) =>
      (word.plain === 'حتي' &&
        /^(?:الان|الساعة|اللحظة|ساعة|مساء|صباح|ظهر|فجر|لحظة)$/.test(words[index + 1]?.plain ?? '')) ||
      (/^(?:اولية|مؤقتة)$/.test(word.bare) && index < at && tellsToll(words[index - 1])),
  );

/** «الحصيلة النهائية»: whatever was counted before. */
export const isFinal = (words: readonly Word[], at: number): boolean =>
  words.slice(0, at).some((word, index) => /^نهائية?$/.test(word.bare) && tellsToll(words[index - 1]));

const tellsToll = (word: Word | undefined): boolean =>
  /^(?:حصيلة|عدد|احصاء|احصائية|ارقام|تقديرات)$/.test(word?.bare ?? '');

/** «ثلاث جثث أخرى», «خمسة قتلى آخرين»: they come on top of others. */
export const countsMore = (words: readonly Word[], found: FoundQuantity): boolean => {
  const behind = words.findIndex((word) => word.start >= found.span.end);
  return behind >= 0 && /^(?:اخر|اخري|اخرين|اخرون|اضافية?|اضافيين)$/.test(words[behind]?.plain ?? '');
};
