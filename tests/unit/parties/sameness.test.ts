import { describe, expect, it } from 'vitest';
import type { Party } from '../../../lib/parties/party';
import { resolveParty } from '../../../lib/parties/resolve';
import { areAllied, areOpposed, isSameSource } from '../../../lib/parties/sameness';

const party = (phrase: string) => resolveParty(phrase) as Party;

describe('isSameSource', () => {
  it.each([
    ['الجيش', 'متحدث باسم الجيش'],
    ['الجيش', 'مصدر عسكري'],
    ['الجيش', 'وزير الإعلام'],
    ['ناطق باسم قوات الحكومة', 'وزير الإعلام'],
    ['وزارة الكهرباء', 'متحدث حكومي'],
    ['وزارة الكهرباء', 'وزير الكهرباء'],
    ['عضو الوفد الحكومي رياض المرجاني', 'مصدر مسؤول في رئاسة الحكومة'],
    ['الجيش', 'الجيش السوري'],
    ['الكرملين', 'وزارة الدفاع الروسية'],
    ['مجلس الشرق', 'متحدث باسم مجلس الشرق'],
    ['رويترز', 'وكالة رويترز'],
  ])('%s = %s', (a, b) => {
    expect(isSameSource(party(a), party(b))).toBe(true);
    expect(isSameSource(party(b), party(a))).toBe(true);
  });

  it.each([
    ['الجيش', 'مجلس الشرق'],
    ['الجيش التركي', 'الجيش السوري'],
    ['الجيش', 'وزارة الخارجية الروسية'],
    ['وزارة التربية', 'وزارة المالية'],
    ['وزارة الصحة', 'وزارة الداخلية'],
    ['وزارة الصحة', 'الجيش'],
    ['خفر السواحل', 'وزير النقل'],
    ['وزارة الكهرباء', 'نقابة المهندسين'],
    ['مصادر مطلعة', 'مصادر مطلعة'],
    ['شهود عيان', 'شهود عيان'],
    ['الدفاع المدني', 'الجيش'],
    ['وسائل إعلام تابعة للحكومة', 'الجيش'],
    ['المعارضة', 'الحكومة'],
    ['الجيش السوري', 'الجيش السوري الحر'],
  ])('%s ≠ %s', (a, b) => {
    expect(isSameSource(party(a), party(b))).toBe(false);
    expect(isSameSource(party(b), party(a))).toBe(false);
  });

  it('takes hidden sources for the same within one text alone', () =>
    expect(isSameSource(party('مصادر دبلوماسية'), party('مصادر دبلوماسية'), true)).toBe(true));
});

describe('areOpposed', () => {
  it.each([
    ['الجيش', 'المعارضة'],
    ['الجيش السوري', 'المعارضة السورية'],
    ['الجيش السوري', 'جيش الفتح'],
    ['حماس', 'الجيش الإسرائيلي'],
    ['أنصار الله', 'الحكومة اليمنية'],
    ['قوات الدعم السريع', 'الجيش السوداني'],
    ['موسكو', 'كييف'],
    ['وسائل إعلام تابعة للحكومة', 'فصائل معارضة'],
  ])('%s against %s', (a, b) => {
    expect(areOpposed(party(a), party(b))).toBe(true);
    expect(areOpposed(party(b), party(a))).toBe(true);
  });

  it.each([
    ['الجيش', 'الحكومة'],
    ['نقابة المعلمين', 'وزارة التربية'],
    ['القاهرة', 'الرياض'],
    ['مصادر مطلعة', 'الحكومة'],
  ])('%s not against %s', (a, b) => expect(areOpposed(party(a), party(b))).toBe(false));
});

it('areAllied knows whose media stand with whom', () => {
  expect(areAllied(party('سانا'), party('الجيش السوري'))).toBe(true);
  expect(areAllied(party('سانا'), party('جيش الفتح'))).toBe(false);
});
