import type { Act } from '../statement';

/**
 * The reporting verbs of the press: principal parts (perfect, imperfect), active participle, verbal noun, class, government.
 *
 * Government, what may follow as content:
 * `that` أن/إن · `direct` the speaker's own words after a colon or in quotation marks · `np` a verbal noun or noun phrase as
 * object («نفى قصف المستشفى») · a preposition (إلى، عن، على، ب، ل، من، في): a that-clause or a noun phrase after it ·
 * `prep!` the same, but a that-clause alone · `target` the one accused or asked is the content's first part («اتهمت موسكو كييف بقصف
 * المحطة») · `addressee` a hearer may stand before the that-clause («أبلغ الصحفيين أن») · `two` two objects («اعتبر القانون تشريعا لـ») ·
 * `weak` a homograph or a verb of another trade: only with an overt or known speaker and a that-clause or own words ·
 * `past` the imperfect is another verb's («يعد», «يرجع إلى»): perfect and participle alone ·
 * `initial` a homograph that must open its clause («بيّن»/«بين»).
 *
 * Sources: the cue inventory counted in the treebanks PADT and PUD (seven verbs govern 75 % of contents, but completeness
 * of the rest decides recall), and Badawi, Carter and Gully, Modern Written Arabic, §§ 3.11.3 and 5.1.
 */
const TABLE = `
قال يقول قائل قول say that direct ب! قيل يقال
سجل يسجل مسجل تسجيل say that weak
أبرز يبرز مبرز إبراز say that direct weak
أكد يؤكد مؤكد تأكيد say that direct np على ب!
أضاف يضيف مضيف إضافة continue that direct ب! إلى!
أشار يشير مشير إشارة say that direct إلى ب!
أعلن يعلن معلن إعلان say that direct np عن ب!
أوضح يوضح موضح إيضاح say that direct ب! np.
ذكر يذكر ذاكر ذكر say that direct ب!
ذكّر يذكّر مذكّر تذكير say ب that addressee
أفاد يفيد مفيد إفادة say that direct ب عن
صرح يصرح مصرح تصريح say that direct ب
أبلغ يبلغ مبلغ إبلاغ say that direct ب! addressee past
أخبر يخبر مخبر إخبار say that direct ب! عن addressee
أعلم يعلم معلم إعلام say that ب! addressee weak
أنبأ ينبئ منبئ إنباء say that ب addressee
تحدث يتحدث متحدث تحدث say عن that direct
تكلم يتكلم متكلم تكلم say عن weak
حكى يحكي حاك حكاية say that direct عن weak
روى يروي راوي رواية say that direct
سرد يسرد سارد سرد say that direct weak
كتب يكتب كاتب كتابة say that direct weak
غرد يغرد مغرد تغريد say that direct ب!
دوّن يدون مدون تدوين say that direct initial weak
نشر ينشر ناشر نشر say that direct weak
علق يعلق معلق تعليق say that direct ب! weak
عقب يعقب معقب تعقيب say that direct ب! weak
شدد يشدد مشدد تشديد say that direct على
شرح يشرح شارح شرح say that direct
بيّن يبين مبين تبيين say that direct initial
أبان يبين مبين إبانة say that direct initial
فسر يفسر مفسر تفسير say that direct ب! weak
فصّل يفصل مفصل تفصيل say that direct weak
زاد يزيد زائد زيادة continue that direct weak past
تابع يتابع متابع متابعة continue that direct ب! weak
واصل يواصل مواصل مواصلة continue direct that weak
استطرد يستطرد مستطرد استطراد continue that direct
أردف يردف مردف إرداف continue that direct ب!
استدرك يستدرك مستدرك استدراك continue that direct
استأنف يستأنف مستأنف استئناف continue direct weak
مضى يمضي ماضي مضي continue direct weak
ختم يختم خاتم ختم continue that direct weak ب!
اختتم يختتم مختتم اختتام continue that direct weak ب!
استهل يستهل مستهل استهلال continue that direct weak ب!
كرر يكرر مكرر تكرار say that direct np.
جدد يجدد مجدد تجديد say that np.
جزم يجزم جازم جزم say that direct ب
أقسم يقسم مقسم قسم say that direct على! ب!
أصر يصر مصر إصرار say على that direct
لفت يلفت لافت لفت say that direct إلى
نوّه ينوه منوه تنويه say that direct ب! إلى على!
نبه ينبه منبه تنبيه say that direct إلى على! من ب!
ألمح يلمح ملمح إلماح say that direct إلى ب!
لمح يلمح ملمح تلميح say that إلى ب! weak
أومأ يومئ مومئ إيماء say إلى!
لاحظ يلاحظ ملاحظ ملاحظة say that direct
أورد يورد مورد إيراد say that direct
نقل ينقل ناقل نقل relay that weak
تناقل يتناقل متناقل تناقل relay that np.
تداول يتداول متداول تداول relay that
بث يبث باث بث say that direct weak
أذاع يذيع مذيع إذاعة say that direct
كشف يكشف كاشف كشف say that direct عن ب!
أفصح يفصح مفصح إفصاح say that direct عن
باح يبوح بائح بوح say ب weak
أظهر يظهر مظهر إظهار show that np.
أثبت يثبت مثبت إثبات show that weak
برهن يبرهن مبرهن برهنة show على! that weak
دل يدل دال دلالة show على! weak
خلص يخلص خالص خلاص show إلى! weak
وثق يوثق موثق توثيق show that weak
رصد يرصد راصد رصد show that weak
أحصى يحصي محص إحصاء show that np weak
اعترف يعترف معترف اعتراف say that direct ب
أقر يقر مقر إقرار say that direct ب
سلّم يسلم مسلم تسليم say ب! weak
أجاب يجيب مجيب إجابة say that direct ب!
رد يرد راد رد say that direct ب! weak
رأى يرى راء رؤية opinion that direct
ارتأى يرتئي مرتئ ارتئاء opinion that
اعتبر يعتبر معتبر اعتبار opinion that direct two
عدّ يعد عاد عد opinion that weak past
وصف يصف واصف وصف opinion that two
اعتقد يعتقد معتقد اعتقاد opinion that ب!
ظن يظن ظان ظن opinion that weak
افترض يفترض مفترض افتراض opinion that
تصور يتصور متصور تصور opinion that weak
شعر يشعر شاعر شعور opinion that ب! weak
أدرك يدرك مدرك إدراك opinion that weak
علم يعلم عالم علم learn that ب! weak
اقتنع يقتنع مقتنع اقتناع opinion ب! that weak
اكتشف يكتشف مكتشف اكتشاف show that weak
استنتج يستنتج مستنتج استنتاج opinion that
توقع يتوقع متوقع توقع opinion that direct np
تنبأ يتنبأ متنبئ تنبؤ opinion that ب
تكهن يتكهن متكهن تكهن opinion that ب
رجح يرجح مرجح ترجيح opinion that direct np
قدّر يقدر مقدر تقدير estimate that np ب! initial
خمّن يخمن مخمن تخمين opinion that
استبعد يستبعد مستبعد استبعاد deny that direct np
زعم يزعم زاعم زعم say that direct np
ادعى يدعي مدعي ادعاء say that direct np
اشتبه يشتبه مشتبه اشتباه opinion في! ب! that
شكك يشكك مشكك تشكيك doubt في that
تساءل يتساءل متساءل تساؤل say that direct عما
سأل يسأل سائل سؤال say direct that weak
استفسر يستفسر مستفسر استفسار say direct weak
أمل يأمل آمل أمل opinion that direct في
تمنى يتمنى متمني تمن opinion that direct np.
رجا يرجو راجي رجاء opinion that weak
خشي يخشى خاشي خشية opinion that من!
تخوف يتخوف متخوف تخوف opinion that من
أسف يأسف آسف أسف opinion that ل! weak
تأسف يتأسف متأسف تأسف opinion that weak
أعرب يعرب معرب إعراب express عن
عبّر يعبر معبر تعبير express عن initial
أبدى يبدي مبدي إبداء express np
حذر يحذر محذر تحذير warn that direct من addressee
أنذر ينذر منذر إنذار warn that ب! من
نفى ينفي نافي نفي deny that direct np ب!
أنكر ينكر منكر إنكار deny that np
كذّب يكذب مكذب تكذيب deny that np initial
فند يفند مفند تفنيد deny np that
دحض يدحض داحض دحض deny np that
اتهم يتهم متهم اتهام accuse target ب that
حمّل يحمّل محمّل تحميل accuse target responsibility
أدان يدين مدين إدانة say that direct weak
ندد يندد مندد تنديد say that direct weak
استنكر يستنكر مستنكر استنكار say that direct weak
انتقد ينتقد منتقد انتقاد say that direct weak
هاجم يهاجم مهاجم مهاجمة say direct weak
رحب يرحب مرحب ترحيب say that direct weak
أشاد يشيد مشيد إشادة say that direct weak
أيد يؤيد مؤيد تأييد say that weak direct
طالب يطالب مطالب مطالبة demand target ب that direct
دعا يدعو داعي دعوة demand target إلى ل that direct
ناشد يناشد مناشد مناشدة demand target bare ب that direct
حث يحث حاث حث demand target على that
حض يحض حاض حض demand target على that
أهاب يهيب مهيب إهابة demand ب that
أوصى يوصي موصي توصية demand ب that direct
نصح ينصح ناصح نصح demand target ب that direct weak
طلب يطلب طالب طلب demand that direct من target np.
أمر يأمر آمر أمر demand target ب that weak past
أوعز يوعز موعز إيعاز demand ب! إلى that weak
اقترح يقترح مقترح اقتراح demand that direct
اشترط يشترط مشترط اشتراط demand that np
ألح يلح ملح إلحاح demand على that weak
استصرخ يستصرخ مستصرخ استصراخ demand target that weak
تعهد يتعهد متعهد تعهد pledge that direct ب
وعد يعد واعد وعد pledge that ب direct addressee past
هدد يهدد مهدد تهديد pledge that direct ب
توعد يتوعد متوعد توعد pledge target ب that direct
التزم يلتزم ملتزم التزام pledge that ب! weak
ألقى يلقي ملقي إلقاء accuse blame ألقي يلقى
لوّح يلوح ملوح تلويح pledge ب
تبنى يتبنى متبني تبن claim np
تنصل يتنصل متنصل تنصل deny من
عزا يعزو عازي عزو attribute target إلى ل
أرجع يرجع مرجع إرجاع attribute target إلى past
قرر يقرر مقرر تقرير decide that weak
حكم يحكم حاكم حكم decide ب! that weak
نص ينص ناص نص decide على! weak
اتفق يتفق متفق اتفاق decide that على! weak
أجمع يجمع مجمع إجماع opinion على! weak
طمأن يطمئن مطمئن طمأنة say that direct إلى! addressee
بشّر يبشر مبشر تبشير say ب that weak
احتج يحتج محتج احتجاج say that ب! weak direct
برر يبرر مبرر تبرير attribute target ب weak
تذرع يتذرع متذرع تذرع say ب that
اشتكى يشتكي مشتكي اشتكاء say that من
شكا يشكو شاكي شكوى say that من
تفاخر يتفاخر متفاخر تفاخر say ب! that
تباهى يتباهى متباهي تباه say ب! that
صاح يصيح صائح صياح say direct that weak
هتف يهتف هاتف هتاف say direct that ب! weak
صرخ يصرخ صارخ صراخ say direct that weak
همس يهمس هامس همس say direct weak
سخر يسخر ساخر سخرية say direct weak
خاطب يخاطب مخاطب مخاطبة say direct weak addressee
اعترض يعترض معترض اعتراض say that direct weak ب! على!
تمسك يتمسك متمسك تمسك say ب! weak
أوحى يوحي موحي إيحاء say that ب weak
أيقن يوقن موقن إيقان opinion that weak
لخص يلخص ملخص تلخيص say direct that weak
رفض يرفض رافض رفض refuse that direct weak
شهد يشهد شاهد شهادة say that ب! weak
أفتى يفتي مفتي إفتاء say that ب
استشهد يستشهد مستشهد استشهاد say ب! weak
جادل يجادل مجادل جدال say that ب!
`;

export type VerbClass =
  | 'say'
  | 'continue'
  | 'relay'
  | 'show'
  | 'opinion'
  | 'estimate'
  | 'learn'
  | 'express'
  | 'warn'
  | 'doubt'
  | 'deny'
  | 'accuse'
  | 'demand'
  | 'pledge'
  | 'claim'
  | 'attribute'
  | 'decide'
  | 'refuse';

export type Preposition = 'إلى' | 'عن' | 'على' | 'ب' | 'ل' | 'من' | 'في' | 'عما';

export interface Verb {
  lemma: string;
  imperfect: string;
  participle: string;
  masdar: string;
  class: VerbClass;
  act: Act;
  that: boolean;
  direct: boolean;
  /** 'yes': any noun phrase as object; 'speech': only where the object is itself speech or has its own pronoun («كرر نفيه»). */
  np: 'no' | 'yes' | 'speech';
  /** Governed prepositions: 'np' a noun phrase or a clause may follow, 'that' a clause alone. Folded keys. */
  prepositions: Map<string, 'np' | 'that'>;
  target: boolean;
  /** The demand itself may follow the target without a preposition («ناشد المنظمات إرسال أكياس دم»). */
  bare: boolean;
  responsibility: boolean;
  addressee: boolean;
  two: boolean;
  weak: boolean;
  initial: boolean;
  past: boolean;
  /** «ألقى باللوم على …»: only with the noun of blame, which belongs to the cue. */
  blame: boolean;
  passivePerfect?: string;
  passiveImperfect?: string;
}

const ACTS: Partial<Record<VerbClass, Act>> = { deny: 'deny', accuse: 'accuse', demand: 'call', pledge: 'pledge' };
const PREPOSITIONS = new Map<string, string>([
  ['إلى', 'الي'],
  ['عن', 'عن'],
  ['عما', 'عما'],
  ['على', 'علي'],
  ['ب', 'ب'],
  ['ل', 'ل'],
  ['من', 'من'],
  ['في', 'في'],
]);
const FLAGS = new Set([
  'that',
  'direct',
  'np',
  'np.',
  'target',
  'bare',
  'responsibility',
  'addressee',
  'two',
  'weak',
  'initial',
  'past',
  'blame',
]);

function readRow(row: string): Verb {
  const [lemma, imperfect, participle, masdar, verbClass, ...government] = row.split(' ') as [
    string,
    string,
    string,
    string,
    VerbClass,
    ...string[],
  ];
  const has = (flag: string) => government.includes(flag);
  const prepositions = new Map<string, 'np' | 'that'>();
  const passives: string[] = [];
  for (const item of government) {
    if (FLAGS.has(item)) continue;
    const folded = PREPOSITIONS.get(item.replace('!', ''));
    if (folded) prepositions.set(folded, item.endsWith('!') ? 'that' : 'np');
    else passives.push(item);
  }
  return {
    lemma,
    imperfect,
    participle,
    masdar,
    class: verbClass,
    act: ACTS[verbClass] ?? 'assert',
    that: has('that'),
    direct: has('direct'),
    np: has('np') ? 'yes' : has('np.') ? 'speech' : 'no',
    prepositions,
    target: has('target'),
    bare: has('bare'),
    responsibility: has('responsibility'),
    addressee: has('addressee'),
    two: has('two'),
    weak: has('weak'),
    initial: has('initial'),
    past: has('past'),
    blame: has('blame'),
    passivePerfect: passives[0],
    passiveImperfect: passives[1],
  };
}

export const VERBS: readonly Verb[] = TABLE.trim().split('\n').map(readRow);
