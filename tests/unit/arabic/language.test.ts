import { describe, expect, it } from 'vitest';
import { isArabicParagraph, languageOf } from '../../../lib/arabic/language';

describe('language', () => {
  it.each([
    ['ar', 'قال الوزير إن المحادثات مستمرة وإنها ستنتهي قريبا في العاصمة.'],
    ['ar', 'گاع الناس عارفين هاد الشي، والحكومة ما بغاتش تجاوب على الأسئلة في البرلمان.'],
    ['fa', 'وزیر امور خارجه گفت که مذاکرات ادامه دارد و این گفتگوها به زودی پایان می‌یابد.'],
    ['ur', 'وزیر خارجہ نے کہا کہ مذاکرات جاری ہیں اور جلد ختم ہو جائیں گے۔'],
    ['ckb', 'وەزیری دەرەوە گوتی کە گفتوگۆکان بەردەوامن و بەم زووانە کۆتاییان دێت.'],
    ['ps', 'د بهرنیو چارو وزیر وویل چې خبرې روانې دي او ډېر ژر به پای ته ورسېږي.'],
    ['he', 'שר החוץ אמר כי השיחות נמשכות וכי הן יסתיימו בקרוב.'],
    ['und', 'The foreign minister said that talks would go on.'],
    ['und', ''],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
  it('tells paragraphs of one page apart', () => {
    expect(isArabicParagraph('وأضافت المديرة أن الدخول مجاني.')).toBe(true);
    expect(isArabicParagraph('مدیر نمایشگاه گفت که ورود برای همه رایگان است.')).toBe(false);
    expect(isArabicParagraph('منتظمہ نے کہا کہ داخلہ مفت ہے۔')).toBe(false);
  });
});
