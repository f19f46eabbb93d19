import { describe, expect, it } from 'vitest';
import { relationOf, type Told } from './pair';

/** Pairs that look like a conflict and are none, each beside the conflict that it must not be taken for. */
type Case = [Told, Told, string];

const TABLE: Record<string, Case[]> = {
  'numbers of two times': [
    [
      ['النقابة', 'assert', 'نسبة المشاركة في إضراب الإثنين ناهزت الستين بالمئة'],
      ['الوزارة', 'assert', 'نسبة المشاركة فاقت 90 بالمئة يوم الثلاثاء'],
      'none',
    ],
    [
      ['النقابة', 'assert', 'نسبة المشاركة في إضراب الإثنين ناهزت الستين بالمئة'],
      ['الوزارة', 'assert', 'نسبة المشاركة لم تتجاوز 20 بالمئة يوم الاثنين'],
      'conflict quantity',
    ],
    [
      ['الهيئة', 'assert', 'نسبة الإقبال بلغت 30 بالمئة في اليوم الأول'],
      ['الحزب', 'assert', 'نسبة الإقبال بلغت 55 بالمئة في اليوم الثاني'],
      'none',
    ],
    [
      ['الهيئة', 'assert', 'نسبة الإقبال بلغت 30 بالمئة في اليوم الأول'],
      ['الحزب', 'assert', 'نسبة الإقبال بلغت 55 بالمئة يوم الثلاثاء'],
      'none',
    ],
    [
      ['الهيئة', 'assert', 'نسبة الإقبال بلغت 30 بالمئة في الجولة الأولى'],
      ['الحزب', 'assert', 'نسبة الإقبال بلغت 55 بالمئة في الجولة الثانية'],
      'none',
    ],
    [
      ['الهيئة', 'assert', 'نسبة الإقبال بلغت 30 بالمئة في الجولة الأولى'],
      ['الحزب', 'assert', 'نسبة الإقبال بلغت 55 بالمئة في الجولة الأولى'],
      'conflict quantity',
    ],
  ],
};

describe.each(Object.entries(TABLE))('%s', (_name, pairs) => {
  it.each(pairs)('%j against %j: %s', (a, b, expected) => {
    expect(relationOf(a, b)).toBe(expected);
    expect(relationOf(b, a)).toBe(expected);
  });
});
