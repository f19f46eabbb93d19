import { describe, expect, it } from 'vitest';
import { conjugate, participleForms } from '../../../lib/arabic/conjugation';

const forms = (perfect: string, imperfect: string) =>
  new Set(conjugate({ perfect, imperfect }).map((form) => form.form));

describe('conjugation', () => {
  it.each([
    ['strong', 'ذكر', 'يذكر', 'ذكر ذكرت ذكروا ذكرا ذكرتا يذكر تذكر يذكرون يذكران تذكران'],
    ['doubled', 'رد', 'يرد', 'رد ردت ردوا يرد ترد يردون'],
    ['hollow', 'قال', 'يقول', 'قال قالت قالوا قالا قالتا قلن يقول تقول يقولون يقولان تقولان'],
    ['hollow, fourth form', 'أشار', 'يشير', 'أشار أشارت أشاروا يشير تشير يشيرون'],
    ['defective in yā’', 'نفى', 'ينفي', 'نفى نفت نفوا نفيا نفتا ينفي تنفي ينفون ينفيان'],
    ['defective in wāw', 'دعا', 'يدعو', 'دعا دعت دعوا دعوا يدعو تدعو يدعون يدعوان'],
    ['defective, fifth form', 'تبنى', 'يتبنى', 'تبنى تبنت تبنوا يتبنى تتبنى يتبنون يتبنيان'],
    ['defective in ī', 'خشي', 'يخشى', 'خشي خشيت خشوا يخشى تخشى يخشون'],
    ['hamzated', 'رأى', 'يرى', 'رأى رأت رأوا يرى ترى يرون'],
    ['tenth form', 'استبعد', 'يستبعد', 'استبعد استبعدت استبعدوا يستبعد تستبعد يستبعدون'],
  ])('%s', (_name, perfect, imperfect, expected) => {
    const made = forms(perfect, imperfect);
    for (const form of expected.split(' ')) expect(made, form).toContain(form);
  });
  it('knows gender and number', () => {
    const said = conjugate({ perfect: 'قال', imperfect: 'يقول' }).find((form) => form.form === 'تقول');
    expect(said).toMatchObject({ gender: 'f', number: 'singular', tense: 'imperfect' });
  });
  it('makes the participle of circumstance', () => {
    const made = participleForms('مشير')
      .filter((form) => form.accusative)
      .map((form) => form.form);
    expect(made).toEqual(expect.arrayContaining(['مشيرا', 'مشيرة', 'مشيرين', 'مشيرات']));
    expect(participleForms('داعي').map((form) => form.form)).toEqual(
      expect.arrayContaining(['داعيا', 'داعية', 'داعين']),
    );
  });
});
