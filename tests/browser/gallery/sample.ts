/** An invented event as four invented sites tell it: what the gallery and the tests of the screens show. */
import type { Over, Relation } from '../../../lib/accounts/relation';
import type { Claim, ClaimDraft, ClaimRelation, PageInfo } from '../../../lib/claims/claim';
import type { Party, Side } from '../../../lib/parties/party';
import type { PageState } from '../../../lib/platform/messages';
import type { Act, StatementKind } from '../../../lib/statements/statement';

const HOUR = 3_600_000;
export const NOW = Date.UTC(2026, 7, 23, 18, 0);

const side = (id: string, ar: string, en: string): Side => ({ id, name: { ar, en } });
const party = (id: string, ar: string, en: string, on: Side | null, anonymous = false): Party => ({
  id,
  name: { ar, en },
  side: on,
  by: 'gazetteer',
  anonymous,
});

const government = side('government', 'جانب الحكومة', 'Government side');
const opposition = side('opposition', 'جانب المعارضة', 'Opposition side');
export const PARTIES = {
  council: party('council', 'مجلس الشرق', 'Eastern Council', opposition),
  army: party('army', 'الجيش', 'The army', government),
  military: party('military-source', 'مصدر عسكري', 'A military source', government, true),
  network: party('marqab', 'شبكة مرقاب', 'Marqab network', null),
  redCross: party('icrc', 'اللجنة الدولية للصليب الأحمر (ICRC)', 'International Committee of the Red Cross', null),
  doctor: party('doctor', 'مسؤول طبي', 'A medical official', null, true),
};

const page = (host: string, siteName: string, title: string, hoursAgo: number): PageInfo => ({
  url: `https://${host}/news/1`,
  site: host,
  siteName,
  title,
  author: null,
  agency: null,
  publishedAt: NOW - hoursAgo * HOUR,
  modifiedAt: null,
});
export const PAGES = {
  ufuq: page('alufuq.example', 'قناة الأفق', 'مجلس الشرق يعلن السيطرة على معظم معمل الإسمنت في تل الريحان', 9),
  wna: page('wna.example', 'وكالة الأنباء الوطنية (WNA)', 'الجيش يحبط هجوما واسعا على مصنع الإسمنت في تل الريحان', 7),
  minbar: page('minbaralsharq.example', 'منبر الشرق', 'مجلس الشرق: حررنا معمل الإسمنت بالكامل و٣١ قتيلا للعدو', 4),
  madar: page('almadar.example', 'وكالة المدار الدولية', 'روايات متضاربة عن مصنع للإسمنت في تل الريحان', 2),
};

type Row = [keyof typeof PAGES, keyof typeof PARTIES | null, Act, StatementKind, string, string, string];
const ROWS: Row[] = [
  [
    'ufuq',
    'council',
    'assert',
    'indirect',
    'أعلن',
    'مجلس الشرق',
    'سيطرته على معظم أجزاء معمل الإسمنت شرقي بلدة تل الريحان بعد معارك استمرت يومين مع قوات الحكومة',
  ],
  ['ufuq', 'army', 'assert', 'indirect', 'قال', 'الجيش', 'إنه صد هجوما على المعمل ومنع المهاجمين من دخوله'],
  [
    'ufuq',
    'council',
    'assert',
    'indirect',
    'قال',
    'القائد الميداني في المجلس سالم العوسجي',
    'إن مقاتليه دخلوا المعمل من بوابته الغربية ورفعوا راية المجلس فوق الصوامع',
  ],
  [
    'ufuq',
    'council',
    'assert',
    'indirect',
    'مضيفا',
    'القائد الميداني في المجلس سالم العوسجي',
    'أن الاشتباكات لا تزال مستمرة في محيطه',
  ],
  [
    'ufuq',
    null,
    'assert',
    'indirect',
    'أفاد',
    'مراسل الأفق',
    'بأن المعارك في محيط المعمل كانت متواصلة حتى ساعة إعداد هذا الخبر',
  ],
  [
    'wna',
    'military',
    'assert',
    'indirect',
    'ذكر',
    'مصدر عسكري',
    'أن وحدات الجيش أفشلت الهجوم قبل وصوله إلى أسوار المصنع وأوقعت أكثر من عشرين قتيلا في صفوف المهاجمين',
  ],
  [
    'wna',
    'military',
    'deny',
    'mixed',
    'ونفى',
    'المصدر',
    'صحة ما تبثه قنوات وصفها بـ«المعادية» عن دخول مسلحين إلى المصنع',
  ],
  [
    'wna',
    'army',
    'assert',
    'direct',
    'ونقل عن قوله',
    'قائد حامية المصنع العقيد سهيل النخلاوي',
    'المصنع تحت سيطرتنا الكاملة من بابه الشرقي إلى بابه الغربي، ومن يقل غير ذلك فليأت وليرَ بعينيه',
  ],
  [
    'minbar',
    'council',
    'assert',
    'indirect',
    'أكد',
    'الناطق العسكري باسم مجلس الشرق عاصم الوادياني',
    'أن الثوار بسطوا نفوذهم على معمل الإسمنت كاملا وطردوا قوات الحكومة إلى ما وراء سكة القطار',
  ],
  [
    'minbar',
    'council',
    'assert',
    'direct',
    'وأضاف',
    'الناطق العسكري باسم مجلس الشرق عاصم الوادياني',
    'قتلنا واحدا وثلاثين جنديا وأسرنا اثني عشر، ولم يسقط من رفاقنا سوى أربعة شهداء',
  ],
  [
    'minbar',
    'council',
    'deny',
    'indirect',
    'وكذّب',
    'الوادياني',
    'رواية الجيش عن إفشال الهجوم، قائلا إن قائد الحامية «يتحدث من العاصمة لا من المعمل»',
  ],
  [
    'madar',
    'army',
    'assert',
    'indirect',
    'قال',
    'متحدث باسم الجيش',
    'إن القوات الحكومية صدت هجوما شنه مقاتلو مجلس الشرق على مصنع للإسمنت قرب بلدة تل الريحان',
  ],
  ['madar', 'council', 'assert', 'indirect', 'أعلن', 'المجلس', 'أنه استولى على معظم المنشأة'],
  [
    'madar',
    'network',
    'assert',
    'indirect',
    'قالت',
    'شبكة مرقاب التي تتابع النزاع',
    'إن مقاتلي المجلس يسيطرون على نحو ثلثي المصنع وإن القتال في محيطه لم يتوقف',
  ],
  [
    'madar',
    'doctor',
    'assert',
    'indirect',
    'وقدّر',
    'مسؤول طبي في البلدة',
    'عدد القتلى من الجانبين بثمانية عشر، لافتا إلى أن معظمهم من المهاجمين',
  ],
  [
    'madar',
    'redCross',
    'assert',
    'indirect',
    'وفقا',
    'للجنة الدولية للصليب الأحمر',
    'نزحت مئات العائلات من القرى القريبة منذ يوم الجمعة',
  ],
];

export const CLAIMS: Claim[] = ROWS.map(([at, who, act, kind, cue, source, content], index) => ({
  id: String(index).padStart(32, '0'),
  order: -(PAGES[at].publishedAt ?? 0) + index,
  kind,
  act,
  cue,
  source,
  content,
  quote: { type: 'TextQuoteSelector', exact: `${cue} ${source} ${content}`, prefix: '', suffix: '' },
  position: { type: 'TextPositionSelector', start: index * 200, end: index * 200 + 150 },
  party: who ? PARTIES[who] : null,
  frames: [],
  page: PAGES[at],
  firstSeenAt: (PAGES[at].publishedAt ?? NOW) + HOUR / 2,
  lastSeenAt: NOW - HOUR,
  goneAt: index === 9 ? NOW - HOUR : null,
  editedTo: null,
  contested: [0, 1, 2, 5, 6, 7, 8, 10, 11, 12, 13].includes(index),
  topics: [],
  dispatch: String(index),
}));

const reasons: Record<'control' | 'casualty' | 'fighting', [string, string]> = {
  control: [
    'تعارض حول السيطرة على معمل الإسمنت: «سيطرته على معظم أجزاء معمل الإسمنت» في مقابل «صد هجوما على المعمل»',
    'Conflict over control of the cement plant: one says that it took most of it, the other that it repelled the attack',
  ],
  casualty: [
    'تعارض في عدد القتلى: «أكثر من عشرين» في مقابل «أربعة»',
    'Conflict over the number killed: “more than twenty” against “four”',
  ],
  fighting: ['اتفاق على أن القتال مستمر في محيط المعمل', 'Both tell that fighting goes on around the plant'],
};
type Pair = [Relation['type'], number, number, Over, keyof typeof reasons];
const PAIRS: Pair[] = [
  ['conflict', 0, 1, 'control', 'control'],
  ['conflict', 1, 2, 'control', 'control'],
  ['agreement', 3, 4, 'occurrence', 'fighting'],
  ['conflict', 0, 5, 'control', 'control'],
  ['conflict', 0, 6, 'control', 'control'],
  ['conflict', 2, 6, 'control', 'control'],
  ['conflict', 7, 8, 'control', 'control'],
  ['conflict', 0, 11, 'control', 'control'],
  ['agreement', 3, 13, 'occurrence', 'fighting'],
  ['agreement', 0, 13, 'control', 'control'],
  ['conflict', 5, 9, 'casualty', 'casualty'],
  ['conflict', 9, 14, 'casualty', 'casualty'],
  ['conflict', 5, 14, 'casualty', 'casualty'],
  ['conflict', 10, 5, 'control', 'control'],
  ['conflict', 11, 12, 'control', 'control'],
];
export const RELATIONS: ClaimRelation[] = PAIRS.map(([type, a, b, over, why]) => ({
  type,
  a: CLAIMS[a]?.id ?? '',
  b: CLAIMS[b]?.id ?? '',
  over,
  reason: { ar: reasons[why][0], en: reasons[why][1] },
  by: 'rules',
  foundAt: NOW,
}));

const draftOf = ({ kind, act, cue, source, content, quote, position, party, frames }: Claim): ClaimDraft => ({
  kind,
  act,
  cue,
  source,
  content,
  quote,
  position,
  party,
  frames,
});

/** The first site's page, after the three others were read. */
export const PAGE_STATE = pageState();

function pageState(): PageState {
  const own = CLAIMS.filter((claim) => claim.page === PAGES.ufuq);
  const index = new Map(own.map((claim, at) => [claim.id, at]));
  const within = RELATIONS.filter(({ a, b }) => index.has(a) && index.has(b));
  const across = RELATIONS.filter(({ a, b }) => index.has(a) !== index.has(b));
  return {
    page: PAGES.ufuq,
    language: 'ar',
    voice: [
      {
        words: PAGES.ufuq.title,
        where: 'headline',
        over: 'control',
        reason: {
          ar: 'العنوان يقول هذا على أنه واقع، ويخالفه مصدر واحد في النص',
          en: 'The headline states this as fact; 1 source disputes it',
        },
        disputedBy: [1],
        claimedBy: [0],
      },
    ],
    changes: [
      {
        state: 'changed',
        claim: { ...(own[1] as Claim), firstSeenAt: NOW - 5 * HOUR },
        statement: 1,
        span: null,
        difference: [
          { kind: 'same', text: 'إنه' },
          { kind: 'removed', text: 'سحق' },
          { kind: 'added', text: 'صد' },
          { kind: 'same', text: 'هجوما على المعمل ومنع المهاجمين من دخوله' },
        ],
      },
      {
        state: 'gone',
        claim: { ...(CLAIMS[9] as Claim), goneAt: NOW - HOUR },
        statement: null,
        span: null,
        difference: [],
      },
    ],
    phase: 'done',
    statements: own.map((claim, at) => ({
      index: at,
      draft: draftOf(claim),
      contested: claim.contested,
      agreed: false,
      claim: claim.id,
      dropped: false,
    })),
    relations: within.map((relation) => ({
      ...relation,
      a: index.get(relation.a) ?? 0,
      b: index.get(relation.b) ?? 0,
    })),
    others: across.flatMap(({ a, b, type, over, reason }) => {
      const statement = index.get(a) ?? index.get(b) ?? 0;
      const other = CLAIMS.find((claim) => claim.id === (index.has(a) ? b : a));
      return other ? [{ statement, type, over, reason, other, sites: [other.page.site] }] : [];
    }),
  };
}
