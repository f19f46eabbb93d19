import { describe, expect, it } from 'vitest';
import { canBothHold, type FoundQuantity, findQuantities } from '../../../lib/arabic/numbers';

/** «value qualifier noun», for each quantity of the text. */
const read = (text: string) => findQuantities(text).map(describeQuantity);
const describeQuantity = ({ value, qualifier, noun, percent }: FoundQuantity) =>
  `${Math.round(value * 100) / 100}${percent ? '%' : ''} ${qualifier} ${noun?.lemma ?? '-'}`;

describe('digits', () => {
  it.each([
    ['17 قتيلا', '17 exact قتيل'],
    ['١٧ قتيلا', '17 exact قتيل'],
    ['۱۷ قتيلا', '17 exact قتيل'],
    ['1,250 قتيلا', '1250 exact قتيل'],
    ['1٬250 قتيلا', '1250 exact قتيل'],
    ['1.250 قتيلا', '1250 exact قتيل'],
    ['1،250 قتيلا', '1250 exact قتيل'],
    ['20 000 نازح', '20000 exact نازح'],
    ['20\u00a0000 نازح', '20000 exact نازح'],
    ['1.250 مليار دولار', '1250000000 exact دولار'],
    ['3٫5 درجة', '3.5 exact درجة'],
    ['3,5 مليون دولار', '3500000 exact دولار'],
    ['1,180.50 دينار', '1180.5 exact دينار'],
    ['3 ملايين و500 ألف نسمة', '3500000 exact نسمة'],
    ['20 ألفا و500 نازح', '20500 exact نازح'],
    ['60 ألف نازح', '60000 exact نازح'],
    ['نحو 4 ملايين دينار', '4000000 about دينار'],
    ['بلغت النسبة 6٪', '6% exact -'],
    ['بلغت النسبة 6.5%', '6.5% exact -'],
    ['ارتفع 6 في المئة', '6% exact -'],
    ['ارتفع 6 بالمائة', '6% exact -'],
    ['بقيمة 50$', '50 exact دولار'],
    ['بقيمة €50', '50 exact يورو'],
    ['الـ20 نائبا', '20 exact نائب'],
    ['و15 جريحا', '15 exact جريح'],
    ['بـ15 قذيفة', '15 exact قذيفة'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('number words', () => {
  it.each([
    ['ثلاثة قتلى', '3 exact قتيل'],
    ['ثلاث نساء', '3 exact امراة'],
    ['ثماني سيدات', '8 exact سيدة'],
    ['أحد عشر طفلا', '11 exact طفل'],
    ['إحدى عشرة امرأة', '11 exact امراة'],
    ['اثنا عشر جنديا', '12 exact جندي'],
    ['اثنتي عشرة قرية', '12 exact قرية'],
    ['سبعة عشر جنديا', '17 exact جندي'],
    ['ثلاث عشرة قذيفة', '13 exact قذيفة'],
    ['عشرون جنديا', '20 exact جندي'],
    ['ثلاثة وعشرون مدنيا', '23 exact مدني'],
    ['ثلاث وعشرين امرأة', '23 exact امراة'],
    ['واحدا وثلاثين جنديا', '31 exact جندي'],
    ['إحدى وأربعين أسرة', '41 exact اسرة'],
    ['مئة أسير', '100 exact اسير'],
    ['مائة أسير', '100 exact اسير'],
    ['مئتان', '200 exact -'],
    ['مائتي شخص', '200 exact شخص'],
    ['مئتين وخمسين شخصا', '250 exact شخص'],
    ['خمسمئة نازح', '500 exact نازح'],
    ['خمسمائة نازح', '500 exact نازح'],
    ['خمس مئة نازح', '500 exact نازح'],
    ['ثمانمئة وأربعة وثلاثين شخصا', '834 exact شخص'],
    ['مئة وخمسة عشر شخصا', '115 exact شخص'],
    ['ألف شخص', '1000 exact شخص'],
    ['ألفي شخص', '2000 exact شخص'],
    ['ألفا شخص', '2000 exact شخص'],
    ['ثلاثة آلاف شخص', '3000 exact شخص'],
    ['أحد عشر ألف شخص', '11000 exact شخص'],
    ['عشرين ألفا وثلاثمئة نازح', '20300 exact نازح'],
    ['مئة ألف نازح', '100000 exact نازح'],
    ['مئتي ألف نازح', '200000 exact نازح'],
    ['مليون نازح', '1000000 exact نازح'],
    ['مليوني نازح', '2000000 exact نازح'],
    ['مليون ونصف المليون نازح', '1500000 exact نازح'],
    ['نصف مليون نازح', '500000 exact نازح'],
    ['ثلاثة ملايين ونصف', '3500000 exact -'],
    ['ألف وتسعمئة وخمسة وأربعين كتابا', '1945 exact كتاب'],
    ['خمسة وثمانين في المئة', '85% exact -'],
    ['ثلثي المصنع', '66.67% exact مصنع'],
    ['نصف ساعة', '0.5 exact ساعة'],
    ['لِعِشْرِينَ أَلْفَ كِتَابٍ', '20000 exact كتاب'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('approximations', () => {
  it.each([
    ['نحو عشرين قتيلا', '20 about قتيل'],
    ['زهاء 20 قتيلا', '20 about قتيل'],
    ['قرابة مئة شخص', '100 about شخص'],
    ['حوالي 20 شخصا', '20 about شخص'],
    ['بنحو ستين في المئة', '60% about -'],
    ['ما يقارب 20 شخصا', '20 about شخص'],
    ['عشرون شخصا تقريبا', '20 about شخص'],
    ['أكثر من عشرين قتيلا', '20 over قتيل'],
    ['بأكثر من 20 صاروخا', '20 over صاروخ'],
    ['ما يزيد على 20 شخصا', '20 over شخص'],
    ['تجاوز الأربعين', '40 over -'],
    ['يفوق الثلاثين', '30 over -'],
    ['تجاوز عدد القتلى 40', '40 over -'],
    ['ما لا يقل عن 140 راكبا', '140 atLeast راكب'],
    ['لا يقل عن عشرين راكبا', '20 atLeast راكب'],
    ['23 مدنيا على الأقل', '23 atLeast مدني'],
    ['قتل 23 على الأقل', '23 atLeast -'],
    ['لم يتجاوز المئة', '100 atMost -'],
    ['لا يزيد على 20 شخصا', '20 atMost شخص'],
    ['20 شخصا على الأكثر', '20 atMost شخص'],
    ['أقل من 20 شخصا', '20 under شخص'],
    ['عشرات القتلى', '20 many قتيل'],
    ['مئات العائلات', '200 many عائلة'],
    ['عشرات الآلاف من المدنيين', '20000 many مدني'],
    ['مئات آلاف النازحين', '200000 many نازح'],
    ['ملايين الدولارات', '2000000 many دولار'],
    ['بضعة جنود', '3 many جندي'],
    ['بضع عشرات', '30 many -'],
    ['عدد من الجرحى', '2 many جريح'],
    ['عدد من المسؤولين', '2 many مسؤولين'],
    ['آلاف القرويين', '2000 many قرويين'],
    ['أكثر من عشرات القتلى', '20 over قتيل'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('nouns without a number', () => {
  it.each([
    ['مقتل جنديين', '2 exact جندي'],
    ['سقط قتيلان', '2 exact قتيل'],
    ['شوهدت طائرتان', '2 exact طائرة'],
    ['إصابة طفلتين', '2 exact طفلة'],
    ['سقوط قتلى', '2 atLeast قتيل'],
    ['مقتل جندي', '1 exact جندي'],
    ['مدني واحد', '1 exact مدني'],
    ['سقوط أي ضحايا', '1 atLeast ضحية'],
    ['لا قتلى', '0 exact قتيل'],
    ['دون إصابات', '0 exact اصابة'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it('takes an unvowelled sound plural for a plural', () =>
    expect(findQuantities('مقتل مدنيين')[0]).toMatchObject({ form: 'plural', qualifier: 'atLeast' }));
});

describe('ranges', () => {
  it.each([
    ['بين 20 و30 شخصا', 20, 30],
    ['20-30 شخصا', 20, 30],
    ['من 20 إلى 30 شخصا', 20, 30],
    ['بين عشرين وثلاثين شخصا', 20, 30],
    ['4 - 6 درجات', 4, 6],
  ])('%s', (text, low, high) => expect(findQuantities(text)).toMatchObject([{ form: 'range', low, high }]));
});

describe('what is no quantity', () => {
  it.each(
    [
      'الدورة الثالثة',
      'الدورة الثالثة والعشرين',
      'المادة الثانية عشرة',
      'القرن العشرين',
      'عام 2018',
      'في 2018 اندلع النزاع',
      'منذ عام 1437هـ',
      'يوم 3 آذار/مارس 2016',
      'الثالث من مايو',
      '12/10/2020',
      '2020-10-12',
      'الساعة 10:30',
      'الساعة 10',
      'فاز 3-1 على ضيفه',
      'هاتف 0112345678',
      'هاتف 9665551234567',
      'القرار 2254',
      'المادة 51',
      'اللواء 93',
      'القناة 12',
      'رقم 5',
      'كوفيد-19',
      'مقاتلة F16',
      'قنابل B52',
      'مجموعة 5+1',
      'مجموعة العشرين',
      'الدول السبع',
      'يوم الاثنين',
      'أحد المسلحين',
      'لست أدري',
      'ستة',
    ].filter((text) => text !== 'ستة'),
  )('%s', (text) => expect(read(text)).toEqual([]));
});

describe('where a quantity stands', () => {
  it('covers the qualifier and the noun, and tells the number apart', () => {
    const text = 'قال إن أكثر من عِشْرِينَ قتيلًا سقطوا';
    const [quantity] = findQuantities(text) as [FoundQuantity];
    expect(text.slice(quantity.span.start, quantity.span.end)).toBe('أكثر من عِشْرِينَ قتيلًا');
    expect(text.slice(quantity.number.start, quantity.number.end)).toBe('عِشْرِينَ');
  });

  it('keeps two numbers apart', () =>
    expect(read('قُتل 17 مدنيا وأصيب 40 آخرون')).toEqual(['17 exact مدني', '40 exact اخرون']));

  it('does not join numbers that are told side by side', () =>
    expect(read('قتل خمسة وستة جرحوا').map((quantity) => quantity.split(' ')[0])).toEqual(['5', '6']));

  it('counts no preposition, adverb or year', () => {
    expect(read('نزح المئات بمحافظة إدلب')).toEqual(['200 many -']);
    expect(read('قتل العشرات أيضا')).toEqual(['20 many -']);
    expect(read('بلغ العدد 67.9 مليونا عام 2012')).toEqual(['67900000 exact -']);
  });

  it('does not reach over the end of a line', () => expect(read('أكثر من 30\n\nقال الناطق')).toEqual(['30 over -']));
});

describe('canBothHold', () => {
  const pair = (a: string, b: string) =>
    canBothHold(findQuantities(a)[0] as FoundQuantity, findQuantities(b)[0] as FoundQuantity);
  it.each([
    ['أكثر من عشرين قتيلا', '23 قتيلا', true],
    ['أكثر من عشرين قتيلا', 'ثمانية عشر قتيلا', false],
    ['23 قتيلا', '17 قتيلا', false],
    ['نحو مئة قتيل', '95 قتيلا', true],
    ['عشرات القتلى', '31 قتيلا', true],
    ['عشرات القتلى', 'تسعة قتلى', false],
    ['سقوط قتلى', 'لا قتلى', false],
    ['لم يتجاوز المئة', 'ما لا يقل عن 140 راكبا', false],
    ['بين 20 و30 قتيلا', '25 قتيلا', true],
  ])('%s / %s', (a, b, expected) => expect(pair(a, b)).toBe(expected));
});

describe('speed', () => {
  it('stays linear on a long run of numbers', () => {
    const measure = (size: number) => {
      const text = 'بين 20 و30 قتيلا ونحو ثلاثة وعشرين جريحا '.repeat(size);
      const start = performance.now();
      findQuantities(text);
      return performance.now() - start;
    };
    measure(200);
    const small = Math.min(measure(500), measure(500), measure(500));
    const large = Math.min(measure(4000), measure(4000), measure(4000));
    expect(large).toBeLessThan(Math.max(small, 1) * 30);
  });
});
