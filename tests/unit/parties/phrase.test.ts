import { describe, expect, it } from 'vitest';
import { resolveParty } from '../../../lib/parties/resolve';

const party = (phrase: string) => resolveParty(phrase);

describe('institutions that a phrase names by what they are', () => {
  it.each([
    ['الجيش', 'army:'],
    ['الجيش النظامي', 'army:'],
    ['القوات الحكومية', 'army:'],
    ['قوات الحكومة', 'army:'],
    ['القوات المسلحة', 'army:'],
    ['سلاح الجو', 'army:'],
    ['الجيش التركي', 'army:@turkey'],
    ['القوات الروسية', 'army:@russia'],
    ['الجيش الزهراوي', 'army:@زهراوي'],
    ['جيش التحرير', 'armed:جيش تحرير'],
    ['الحكومة', 'government:'],
    ['رئاسة الحكومة', 'government:'],
    ['النظام السوري', 'government:@syria'],
    ['حكومة دمشق', 'government:@syria'],
    ['نظام طهران', 'government:@iran'],
    ['رئيس الوزراء التركي', 'government:@turkey'],
    ['السلطات المصرية', 'government:@egypt'],
    ['موسكو', 'government:@russia'],
    ['الولايات المتحدة', 'government:@us'],
    ['الرئاسة التركية', 'presidency:@turkey'],
    ['وزارة الكهرباء', 'ministry:كهرباء'],
    ['وزارة التربية والتعليم', 'ministry:تربية'],
    ['وزارة الخارجية الروسية', 'ministry:خارجية@russia'],
    ['وزير الدولة للشؤون الخارجية', 'ministry:خارجية'],
    ['الداخلية', 'ministry:داخلية'],
    ['مدير الصحة في الإقليم', 'ministry:صحة'],
    ['الشرطة الإسرائيلية', 'security:@israel'],
    ['شرطة المدينة', 'security:'],
    ['شرطة خربة', 'security:شرطة خربة'],
    ['خفر السواحل', 'security:خفر سواحل'],
    ['محافظ الأنبار', 'governorate:انبار'],
    ['البرلمان العراقي', 'parliament:@iraq'],
    ['رئيس مجلس النواب', 'parliament:'],
    ['النيابة العامة', 'court:نيابة'],
    ['النائب العام', 'court:نيابة'],
    ['السفارة الروسية في دمشق', 'embassy:@russia'],
    ['المعارضة المسلحة', 'opposition:'],
    ['الدفاع المدني', 'rescue:دفاع'],
    ['نقابة المعلمين', 'union:نقابة معلمين'],
    ['نقيبة المعلمين هالة الياسميني', 'union:نقابة معلمين'],
    ['محافظ البنك المركزي سعيد النجار', 'bank:بنك مركزي'],
    ['مجلس محافظة السهل', 'council:مجلس سهل'],
    ['شبكة مستقلة لأولياء الأمور', 'organisation:شبكة اولياء امور'],
    ['شركة «المراكب البيضاء» المشغّلة للعبّارة', 'company:شركة مراكب بيضاء'],
    ['المديرية العامة للدفاع المدني', 'rescue:دفاع'],
    ['رئيس أركان الجيش', 'army:'],
    ['قائد اللواء 35 مدرع', 'army:لواء 35'],
    ['مجلس الأمن القومي', 'security:'],
    ['مجلس الأمن', 'international:unsc'],
    ['الصليب الأحمر اللبناني', 'rescue:صليب@lebanon'],
    ['فصائل المعارضة السورية', 'opposition:@syria'],
    ['زعيم المعارضة كريم الزين', 'opposition:'],
    ['وكيل الجمهورية', 'court:نيابة'],
    ['رئيس مجلس إدارة شركة النور', 'company:شركة نور'],
    ['الرئيس التنفيذي لشركة النور سالم القناوي', 'company:شركة نور'],
    ['إدارة بايدن', 'government:@us'],
    ['قوات الجنرال خليفة حفتر', 'armed:lna'],
    ['لجنة أهالي المفقودين', 'organisation:لجنة اهالي مفقودين'],
  ])('%s → %s', (phrase, id) => expect(party(phrase)?.id).toBe(id));
});

describe('whoever speaks for an institution', () => {
  it.each([
    ['المتحدث باسم الجيش العميد يحيى الريحاني', 'army:', false],
    ['متحدث باسم الجيش', 'army:', true],
    ['ناطق عسكري', 'army:', true],
    ['مصدر عسكري', 'army:', true],
    ['مصدر أمني رفض الكشف عن هويته', 'security:', true],
    ['متحدث حكومي', 'government:', true],
    ['مصدر مسؤول في رئاسة الحكومة', 'government:', true],
    ['مسؤول أميركي رفيع المستوى', 'government:@us', true],
    ['بيان للجيش صدر في آذار', 'army:', false],
    ['بيان صادر عن مكتب رئيس الحكومة', 'government:', false],
    ['المكتب الإعلامي لرئاسة الحكومة', 'government:', false],
    ['قائد حامية المصنع العقيد سهيل النخلاوي', 'army:', false],
    ['الناطق العسكري باسم مجلس الشرق عاصم الوادياني', 'council:مجلس شرق', false],
    ['كبير مفاوضي مجلس الشرق حازم النارنجي', 'council:مجلس شرق', false],
    ['غزوان حامد، عضو لجنة الأمن في مجلس محافظة السهل', 'council:مجلس سهل', false],
    ['الجناح العسكري لحركة الوادي', 'party:حركة وادي', false],
    ['مديرة مهرجان الكتاب لمى السروي', 'institution:مهرجان كتاب', false],
    ['وزير الكهرباء المهندس فواز الخزامي', 'ministry:كهرباء', false],
    ['المبعوث الأممي إلى اليمن', 'international:un', false],
    ['تقرير لمنظمة العفو الدولية', 'organisation:amnesty', false],
    ['منسق السياسة الخارجية في الاتحاد الأوروبي جوزيب بوريل', 'international:eu', false],
    ['المتحدثة باسم البيت الأبيض كارين جان بيير', 'presidency:whitehouse', false],
    ['مراسل وكالة فرانس برس', 'agency:afp', false],
    ['للجنة الدولية للصليب الأحمر', 'international:icrc', false],
    ['مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية', 'international:ocha', false],
  ])('%s → %s', (phrase, id, anonymous) => expect(party(phrase)).toMatchObject({ id, anonymous }));
});

describe('whom the text hides', () => {
  it.each([
    'مصادر',
    'مصادر مطلعة',
    'مصادر طبية',
    'مصادر دبلوماسية',
    'مصادر للجزيرة',
    'شهود عيان',
    'سكان محليون',
    'أحد سكان حي المحطة المجاور',
    'ناشطون من أبناء المدينة',
    'مسؤول طبي في البلدة',
    'موظف في فندق الجزيرة',
    'بائعة خضار نجت من القصف',
    'ثلاثة ناجين من غرق عبّارة في بحيرة القمر',
    'دبلوماسي غربي',
    'والدة الضحية',
    'مراسلنا',
    'وسائل إعلام إسرائيلية',
    'أهالي المنطقة',
    'منظمة حقوقية',
    'مصادر مطلعة لرويترز',
    'محامي الدفاع',
    'مصدر نفطي في سورية',
    'وزراء الخارجية العرب',
  ])('%s', (phrase) => {
    expect(party(phrase)?.anonymous).toBe(true);
    expect(party(phrase)?.id).toMatch(/^unnamed:/);
  });
});

describe('persons who speak for themselves', () => {
  it.each([
    ['الطالب مازن الوروار', 'person:مازن وروار'],
    ['المحلل السياسي جواد السدري', 'person:جواد سدري'],
    ['الخبير العسكري سامي الحجلي', 'person:سامي حجلي'],
    ['المرشح كريم الزين', 'person:كريم زين'],
    ['النائب في البرلمان كريم الزين', 'person:كريم زين'],
    ['عضو مجلس النواب كريم الزين', 'person:كريم زين'],
    ['ميشال فالون', 'person:ميشال فالون'],
    ['أليس السالم', 'person:اليس سالم'],
  ])('%s → %s', (phrase, id) => expect(party(phrase)).toMatchObject({ id, anonymous: false }));
});

describe('the side that a phrase tells itself', () => {
  it.each([
    ['وسائل إعلام تابعة للنظام', 'government'],
    ['وسائل إعلام تابعة لحكومة دمشق', 'state:syria'],
    ['وسائل الإعلام الرسمية', 'government'],
    ['التلفزيون الرسمي', 'government'],
    ['مواقع إخبارية موالية للحكومة', 'government'],
    ['صحيفة الوادي المقربة من الحكومة', 'government'],
    ['مليشيات مدعومة من إيران', 'state:iran'],
    ['قوات موالية للحكومة', 'government'],
    ['مصدر مقرب من حزب الله', 'hezbollah'],
    ['رئيس بلدية جسر النخيل المعيّن من الحكومة', 'government'],
    ['فصائل معارضة', 'opposition'],
    ['ناشطون معارضون', 'opposition'],
    ['جماعات مناهضة للحكومة', 'opposition'],
    ['صفحات موالية لحركة الوادي', 'own:حركة وادي'],
  ])('%s → %s', (phrase, side) => {
    expect(party(phrase)?.side?.id).toBe(side);
    expect(party(phrase)?.by).toMatch(/phrase|words/);
  });

  it('wins over the gazetteer', () => expect(party('قناة الميادين التابعة للحكومة')?.side?.id).toBe('government'));

  it('is not read from a noun behind a preposition', () =>
    expect(party('قيادي في المعارضة')).toMatchObject({ id: 'opposition:', side: { id: 'opposition' } }));
});

describe('speed', () => {
  it('stays linear on a very long phrase', () => {
    const measure = (size: number) => {
      const phrase = `المتحدث باسم ${'مجلس الشرق في الإقليم التابع للحكومة '.repeat(size)}`;
      const start = performance.now();
      party(phrase);
      return performance.now() - start;
    };
    measure(50);
    const small = Math.min(measure(100), measure(100), measure(100));
    const large = Math.min(measure(1000), measure(1000), measure(1000));
    expect(large).toBeLessThan(Math.max(small, 1) * 40);
  });
});
