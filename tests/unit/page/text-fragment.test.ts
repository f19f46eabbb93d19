import { describe, expect, it } from 'vitest';
import { textDirective, textFragmentUrl } from '../../../lib/page/text-fragment';

const quote = (exact: string, prefix = '', suffix = '') => ({
  type: 'TextQuoteSelector' as const,
  exact,
  prefix,
  suffix,
});
const decoded = (directive: string) => directive.split(',').map(decodeURIComponent);

describe('links to the words', () => {
  it('give a short quote with its neighbours, whole words only', () => {
    const directive = textDirective(quote('الهجوم صد', 'دث باسم الجيش إن ', ' وإن عدد القتلى ب'));
    expect(decoded(directive)).toEqual(['باسم الجيش إن-', 'الهجوم صد', '-وإن عدد القتلى']);
  });

  it('give a long quote by its first and last words', () => {
    const long =
      'القوات دخلت المعمل من بوابته الغربية فجر الأحد ورفعت رايتها فوق الصوامع ثم خرجت منه مساء اليوم نفسه بعد قصف';
    expect(decoded(textDirective(quote(long)))).toEqual(['القوات دخلت المعمل من بوابته', 'مساء اليوم نفسه بعد قصف']);
  });

  it('widen a quote that begins or ends inside a word', () => {
    expect(
      decoded(textDirective(quote('أن الاشتباكات مستمرة في محيط المعمل', 'وأفاد مراسلنا ب', 'ه حتى الساعة'))),
    ).toEqual(['بأن الاشتباكات مستمرة في محيط المعمله']);
  });

  it('do not run over two paragraphs', () => {
    expect(decoded(textDirective(quote('أول الكلام هنا\n\nوآخر الكلام هناك')))).toEqual([
      'أول الكلام هنا',
      'وآخر الكلام هناك',
    ]);
  });

  it('escape what has a meaning in a directive, and replace an old fragment', () => {
    expect(textDirective(quote('ارتفع 5-6 درجات، و7 & 8 في الأيام القادمة كلها'))).not.toMatch(/[-&,]/);
    expect(textFragmentUrl('https://a.example/x?y=1#top', quote('القوات تتقدم شمالا نحو المدينة'))).toMatch(
      /^https:\/\/a\.example\/x\?y=1#:~:text=%D8/,
    );
  });

  it('are the page alone where there are no words', () => {
    expect(textFragmentUrl('https://a.example/', quote(' \n '))).toBe('https://a.example/');
  });
});
