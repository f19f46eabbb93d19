import { describe, expect, it } from 'vitest';
import { areIndependent } from '../../../lib/accounts/relations/independence';
import { accountsIn, relationOf, type Told } from './pair';

/** What both grant, class by class, each beside the pairs that only look so. */
const TABLE: Record<string, [Told, Told, string][]> = {
  'the same number': [
    [
      ['لجنة الأهالي', 'assert', 'الحافلة كانت تقل 47 راكبا'],
      ['ناجون', 'assert', 'على متن الحافلة ما لا يقل عن 47 راكبا'],
      'agreement quantity',
    ],
    [
      ['الشركة', 'assert', 'عدد الركاب لم يتجاوز المئة'],
      ['وزير النقل', 'assert', 'المسافرين كانوا 97'],
      'agreement quantity',
    ],
    [
      ['وزارة الصحة', 'assert', 'عدد القتلى بلغ 34'],
      ['نقابة الأطباء', 'assert', '34 مدنيا قتلوا في انهيار الجسر'],
      'agreement casualty',
    ],
    [
      ['وزارة الصحة', 'assert', 'الحريق أدى إلى مقتل مدنيين'],
      ['نقابة الأطباء', 'assert', 'مدنيين قتلوا برصاص عند الحاجز'],
      'none',
    ],
    [
      ['وزارة الصحة', 'assert', 'ثلاثة أطباء أصيبوا بالعدوى'],
      ['نقابة الأطباء', 'assert', 'ثلاث بلدات بلا مستشفى'],
      'none',
    ],
  ],
  'the same cause or blame': [
    [
      ['مدير الميناء', 'assert', 'الحريق نجم عن ماس كهربائي'],
      ['الدفاع المدني', 'assert', 'الحريق سببه عطل في محول'],
      'agreement cause',
    ],
    [
      ['نقابة العمال', 'accuse', 'شركة المناجم بالوقوف وراء انهيار المنجم'],
      ['مجلس البلدة', 'accuse', 'شركة المناجم بالوقوف وراء انهيار المنجم'],
      'agreement blame',
    ],
  ],
  'what goes on': [
    [
      ['جبهة الساحل', 'assert', 'الاشتباكات لا تزال مستمرة في محيط المطار'],
      ['شبكة رصد مستقلة', 'assert', 'القتال في محيط المطار لم يتوقف'],
      'agreement occurrence',
    ],
    [
      ['جبهة الساحل', 'assert', 'مقاتليها سيطروا على المطار بعد معارك استمرت يومين مع الجيش'],
      ['شبكة رصد مستقلة', 'assert', 'المعارك في محيط المطار متواصلة'],
      'none',
    ],
  ],
  'who holds what': [
    [
      ['جبهة الساحل', 'assert', 'مقاتليها استولوا على مطار الوادي'],
      ['شبكة رصد مستقلة', 'assert', 'مطار الوادي تحت سيطرة مقاتلي جبهة الساحل'],
      'agreement control',
    ],
    [
      ['جبهة الساحل', 'assert', 'مقاتليها دخلوا مطار الوادي'],
      ['شبكة رصد مستقلة', 'assert', 'مقاتلي جبهة الساحل يسيطرون على معظم مطار الوادي'],
      'none',
    ],
  ],
  'who accepted or refused': [
    [
      ['جبهة الساحل', 'assert', 'الاتفاق الذي جرى التوصل إليه ينص على فتح معبر الرمل'],
      ['وسيط الاتحاد', 'assert', 'الحكومة وافقت على فتح معبر الرمل'],
      'agreement terms',
    ],
    [
      ['الوفد الحكومي', 'assert', 'الحكومة لم توقع شيئا'],
      ['المبعوث الأممي', 'assert', 'أي طرف لم يوقع شيئا'],
      'agreement terms',
    ],
    [
      ['نقابة المعلمين', 'assert', 'النقابة رفضت عرض الوزارة'],
      ['حزب النهضة', 'assert', 'الحزب رفض عرض الوزارة'],
      'none',
    ],
  ],
  'the same said of the same thing': [
    [
      ['حركة العهد', 'assert', 'معبر الزيتون مغلق منذ فجر الثلاثاء'],
      ['نقابة السائقين', 'assert', 'معبر الزيتون ظل مغلقا طوال يوم الثلاثاء'],
      'agreement occurrence',
    ],
    [
      ['معلم من البلدة', 'assert', 'المدرسة ظلت مغلقة يوم الأحد'],
      ['مراسل الوكالة', 'assert', 'ثلاثا من خمس مدارس زارها يوم الأحد كانت مغلقة'],
      'none',
    ],
    [
      ['الوزير', 'assert', 'منسوب النهر انخفض ثلاثة أمتار'],
      ['مهندسو الهيئة', 'assert', 'تراجع منسوب النهر سببه شح الأمطار'],
      'none',
    ],
  ],
  'clauses in common': [
    [
      ['سكان', 'assert', 'خدمة الإنترنت مقطوعة في الإقليم لليوم الثاني'],
      ['بلدية الوادي', 'assert', 'القصف أسفر عن انقطاع خدمة الإنترنت'],
      'agreement occurrence',
    ],
    [
      ['والي الإقليم', 'assert', 'الولاية سحبت منتجات الملبنة من المطاعم المدرسية'],
      ['مدير الملبنة', 'assert', 'منتجات الملبنة توزع على المطاعم المدرسية'],
      'none',
    ],
    [
      ['مصدر أمني', 'assert', 'جماعة مسلحة هددت الصحفي بالقتل'],
      ['نقابة الصحفيين', 'assert', 'جماعة مسلحة هددت الصحفي بالخطف'],
      'none',
    ],
    [
      ['وزارة الخارجية', 'assert', 'فرنسا أغلقت سفارتها في العاصمة'],
      ['صحيفة محلية', 'assert', 'إيطاليا أغلقت سفارتها في العاصمة'],
      'none',
    ],
  ],
};

for (const [name, rows] of Object.entries(TABLE))
  describe(`agreement: ${name}`, () => {
    it.each(rows)('%j and %j: %s', (a, b, relation) => {
      expect(relationOf(a, b)).toBe(relation);
      expect(relationOf(b, a)).toBe(relation);
    });
  });

describe('independent sources', () => {
  const independent = (one: string, two: string, sameText: boolean) => {
    const [a, b] = accountsIn('', [
      [one, 'assert', 'الجسر أغلق صباح الأحد'],
      [two, 'assert', 'الجسر أغلق صباح الأحد'],
    ]);
    return a !== undefined && b !== undefined && areIndependent(a, b, sameText);
  };

  it('takes two names for two sources', () => {
    expect(independent('وزارة الصحة', 'نقابة الأطباء', true)).toBe(true);
  });

  it('does not count one name twice', () => {
    expect(independent('حاكم المصرف المركزي', 'المصرف المركزي', true)).toBe(false);
  });

  it('does not tell unnamed sources of one text apart where nothing tells them', () => {
    expect(independent('مصادر', 'مصادر دبلوماسية', true)).toBe(false);
    expect(independent('مصادر طبية', 'شهود عيان', false)).toBe(true);
  });

  it('does not count a relayed statement beside the one that relays it', () => {
    const [outer] = accountsIn('', [['المحامي', 'assert', 'الضابط أقر بأنه دخل المنزل قبل صدور الإذن']]);
    if (!outer) throw new Error('no account');
    const inner = { ...outer, party: { ...outer.party, id: 'x', name: { ar: 'الضابط', en: '' } } } as typeof outer;
    expect(areIndependent(outer, inner, true)).toBe(false);
    expect(areIndependent(outer, inner, false)).toBe(true);
  });
});
