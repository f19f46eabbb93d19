import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/arabic/fold';
import type { Span } from '../../../lib/arabic/span';
import { findStatements, statementsInSteps } from '../../../lib/statements/find-statements';

/** Words and marks that the rules know, and some that they do not, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    'قال',
    'وقالت',
    'أعلن',
    'نفى',
    'وأضاف',
    'مشيرا',
    'إلى',
    'أن',
    'إن',
    'بأن',
    'عن',
    'بحسب',
    'وفقا',
    'كما',
    'نقلت',
    'قوله',
    'دعا',
    'اتهم',
    'بـ',
    'الوزير',
    'مصدر',
    'وزارة',
    'الصحة',
    'المدينة',
    'أمس',
    'لم',
    'ما',
    'سماه',
    'جاء',
    'في',
    'بيان',
    '«',
    '»',
    '"',
    '“',
    '”',
    "'",
    ':',
    '،',
    '.',
    '؟',
    '..',
    '(',
    ')',
    '-',
    '\n',
    '\n\n',
    'س:',
    'ج:',
    'MTN',
    '4.7%',
    '١٢',
    'ـ',
    '\u064e',
    '\u200f',
    '\u00a0',
  ),
  fc.string({ maxLength: 4, unit: 'binary' }),
  fc.string({ maxLength: 6, unit: 'grapheme' }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

const inside = (span: Span, length: number) => span.start >= 0 && span.start < span.end && span.end <= length;

describe('any text', () => {
  it('gives spans that lie in it, in order, and refer to statements that are there', () => {
    fc.assert(
      fc.property(text, (source) => {
        const found = findStatements(source);
        found.forEach((statement, index) => {
          expect(statement.id).toBe(index + 1);
          for (const spans of [statement.cue, statement.source, statement.content, statement.relay]) {
            spans.forEach((span, at) => {
              expect(inside(span, source.length)).toBe(true);
              if (at > 0) expect(span.start).toBeGreaterThanOrEqual((spans[at - 1] as Span).end);
            });
          }
          expect(statement.content.length).toBeGreaterThan(0);
          if (statement.ref !== null) expect(found[statement.ref - 1]?.source).toEqual(statement.source);
          if (statement.inside !== null) {
            const outer = found[statement.inside - 1];
            expect(outer).toBeDefined();
            expect(outer?.id).not.toBe(statement.id);
          }
        });
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same whole or in steps', () => {
    fc.assert(
      fc.property(text, (source) => {
        const steps = statementsInSteps(source);
        for (;;) {
          const step = steps.next();
          if (!step.done) continue;
          expect(step.value).toEqual(findStatements(source));
          return;
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says the same of a text once vowelled, stretched or folded', () => {
    const known = fc.constantFrom(
      'قال وزير المالية إن العجز انخفض إلى النصف.',
      'نفت الوزارة وجود أي نقص في الأدوية، مشيرة إلى أن المخزون كاف.',
      'وأشار الخبير نادر الشماس إلى أن الأسعار ستواصل الصعود.',
      'عاد اللاجئون إلى قراهم، بحسب الدفاع المدني.',
      'نقلت رويترز عن مصدر حكومي قوله إن الوفد عاد.',
    );
    const marks = fc.array(fc.constantFrom('', '', '', '\u0640', '\u064b', '\u0650', '\u200f'), {
      minLength: 12,
      maxLength: 12,
    });
    const words = (source: string, spans: Span[]) => spans.map((span) => fold(source.slice(span.start, span.end)));
    const view = (source: string) =>
      findStatements(source).map((one) => [
        words(source, one.cue),
        words(source, one.source),
        words(source, one.content),
      ]);
    fc.assert(
      fc.property(known, marks, (source, noise) => {
        // No ḍamma among them: on the first letter of a perfect it makes a passive.
        const noisy = [...source]
          .map((sign, at) => (/[\u0621-\u064a]/.test(sign) ? sign + noise[at % noise.length] : sign))
          .join('');
        expect(view(noisy)).toEqual(view(source));
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile texts', () => {
  // Milliseconds of this process's own work: the machine's other work does not count.
  const time = (source: string) => {
    const start = process.cpuUsage();
    findStatements(source);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const hostile: [string, string][] = [
    ['one sentence of 100,000 words', `${'كلمة '.repeat(100_000)}قال الوزير إن الأمر انتهى`],
    ['a cue in every third word', 'قال الوزير إن '.repeat(30_000)],
    ['ten thousand open quotation marks', '«قال '.repeat(10_000)],
    ['open quotation marks alone', '«'.repeat(10_000)],
    ['no punctuation', 'أعلن الجيش سيطرته على المدينة وقال المتحدث إن القتال مستمر '.repeat(4_000)],
    ['brackets that never close', '( قال '.repeat(20_000)],
    ['commas', 'بحسب الوزير، كما أعلن، نقلت عن، '.repeat(8_000)],
    ['random units', String.fromCharCode(...Array.from({ length: 60_000 }, (_, at) => (at * 7919 + 104_729) % 65_536))],
  ];
  for (const [name, source] of hostile) {
    it(`${name}: no crash, and time that grows with the length`, () => {
      const part = source.slice(0, source.length >> 3);
      time(part);
      const eighth = Math.max(time(part), time(part));
      const whole = Math.min(time(source), time(source));
      // Eight times the text in eight times the time; the rest is the machine's noise. Quadratic work would take 64 times.
      expect(whole).toBeLessThan(eighth * 24 + 250);
    });
  }
});
