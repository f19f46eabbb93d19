/** Points of the sample: one that is told four times over, and many to scroll through. */
import { columnsOf } from '../../../components/points/point';
import type { Claim } from '../../../lib/claims/claim';
import type { Point } from '../../../lib/claims/points';
import type { Party } from '../../../lib/parties/party';
import { CLAIMS, RELATIONS } from './sample';

const HOUR = 3_600_000;

const partiesOf = (claims: Claim[]): Party[] => [
  ...new Map(claims.flatMap(({ party }) => (party ? [[party.id, party] as const] : []))).values(),
];

const within = (claims: Claim[]) => {
  const ids = new Set(claims.map(({ id }) => id));
  return RELATIONS.filter(({ a, b }) => ids.has(a) && ids.has(b));
};

const told = CLAIMS.filter((_, index) => ![9, 14, 15].includes(index));
const relations = within(told);

export const POINT: Point = {
  id: 'control:plant',
  title: { ar: 'السيطرة على معمل الإسمنت في تل الريحان', en: 'Control of the cement plant in Tal al-Rayhan' },
  over: 'control',
  accounts: told.length,
  conflicts: relations.filter(({ type }) => type === 'conflict').length,
  agreements: relations.filter(({ type }) => type === 'agreement').length,
  sites: columnsOf(told, 'site').map(({ id }) => id),
  parties: partiesOf(told),
  latestAt: Math.max(...told.map(({ firstSeenAt }) => firstSeenAt)),
  claims: told,
  relations,
};

const TITLES = [
  'عدد قتلى الهجوم على معمل الإسمنت',
  'دخول المسلحين إلى المصنع: وقوعه أو عدمه بحسب المصدر العسكري ومجلس الشرق وشبكة مرقاب (Marqab Network)',
  'انسحاب القوات من بلدة وادي السنابل',
  'شروط الهدنة بين وزارة التعليم ونقابة المعلمين',
  'المسؤولية عن قصف المستشفى',
];
/** Each tells only a part of the sites, so that some are silent on it. */
export const POINTS: Point[] = [
  POINT,
  ...Array.from({ length: 500 }, (_, index) => ({
    ...POINT,
    claims: told.filter((_, at) => (at + index) % 3 !== 0 && at < 3 + (index % 10)),
    id: `point ${index}`,
    title: { ar: TITLES[index % TITLES.length] ?? '', en: `Point ${index}` },
    conflicts: index % 4,
    agreements: index % 3,
    accounts: 2 + (index % 7),
    latestAt: POINT.latestAt - index * HOUR,
  })),
];
