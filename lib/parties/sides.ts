import { fold } from '../arabic/fold';
import { countries, country } from './countries';
import type { Side } from './party';

/**
 * Sides that are no state's government, as `id|Arabic|English|sides it stands against`. Only disputes in which both parties say
 * themselves that they are in one; a state's own side is made from its country (`state:syria`).
 */
const SIDES = `
government|الحكومة|Government|opposition
opposition|المعارضة|Opposition|government
syria-opposition|المعارضة السورية|Syrian opposition|state:syria state:russia state:iran hezbollah
hts|هيئة تحرير الشام|Hayat Tahrir al-Sham|state:russia state:iran hezbollah
sdf|قوات سوريا الديمقراطية|Syrian Democratic Forces|state:turkey islamic-state
islamic-state|تنظيم الدولة الإسلامية|Islamic State|state:syria state:iraq anti-is state:us state:russia state:egypt
anti-is|التحالف الدولي|International coalition|islamic-state
qaeda|تنظيم القاعدة|Al-Qaeda|state:us state:yemen
shabaab|حركة الشباب|Al-Shabaab|state:somalia
iran-axis|فصائل حليفة لإيران|Iran-allied factions|state:us state:israel
hezbollah|حزب الله|Hezbollah|state:israel syria-opposition
palestine-factions|الفصائل الفلسطينية|Palestinian factions|state:israel
houthi|أنصار الله (الحوثيون)|Ansar Allah (Houthis)|state:yemen arab-coalition state:saudi state:uae yemen-south state:israel state:us
yemen-south|المجلس الانتقالي الجنوبي|Southern Transitional Council|houthi
arab-coalition|التحالف العربي|Arab coalition|houthi
libya-west|سلطات غرب ليبيا|Western Libyan authorities|libya-east
libya-east|سلطات شرق ليبيا|Eastern Libyan authorities|libya-west
rsf|قوات الدعم السريع|Rapid Support Forces|state:sudan
egypt-brotherhood|جماعة الإخوان المسلمين|Muslim Brotherhood|state:egypt
polisario|جبهة البوليساريو|Polisario Front|state:morocco
pkk|حزب العمال الكردستاني|PKK|state:turkey
iran-opposition|المعارضة الإيرانية|Iranian opposition|state:iran
tigray|سلطات تيغراي|Tigray authorities|state:ethiopia
`;

/** States that are in open dispute with each other. */
const STATES_AGAINST =
  'israel-iran israel-palestine israel-syria russia-ukraine us-iran india-pakistan armenia-azerbaijan';

const BY_ID = new Map<string, Side>();
const AGAINST = new Set<string>();
for (const line of SIDES.trim().split('\n')) {
  const [id, ar, en, against] = line.split('|') as [string, string, string, string];
  BY_ID.set(id, { id, name: { ar, en } });
  for (const other of against.split(' ')) AGAINST.add(`${id} ${other}`).add(`${other} ${id}`);
}
for (const pair of STATES_AGAINST.split(' ')) {
  const [a, b] = pair.split('-').map((id) => `state:${id}`);
  AGAINST.add(`${a} ${b}`).add(`${b} ${a}`);
}

/** The side of that id; a country's id gives its government. Null for an empty id. */
export function side(id: string): Side | null {
  if (!id) return null;
  const known = BY_ID.get(id);
  if (known) return known;
  const state = country(id.replace(/^state:/, ''));
  if (!state) return null;
  return { id: `state:${state.id}`, name: { ar: `الحكومة ${state.feminine}`, en: `Government of ${state.en}` } };
}

/** The side that is called so, in Arabic or English; null where none is. */
export function sideNamed(name: string): Side | null {
  const told = fold(name).trim();
  for (const listed of BY_ID.values()) if (fold(listed.name.ar) === told || listed.name.en === name) return listed;
  const state = countries().find((each) => told === fold(`الحكومة ${each.feminine}`) || told === fold(each.ar));
  return state ? side(`state:${state.id}`) : null;
}

/** The side of a state that no list knows («الجيش الزهراوي»). */
export const unlistedState = (key: string, adjective: string): Side => ({
  id: `state:${key}`,
  name: { ar: `الحكومة ${adjective.replace(/ي$/, 'ية')}`.trim(), en: `Government (${adjective})` },
});

/** A side that is a party of its own: a movement that no list knows, and that stands for itself. */
export const ownSide = (id: string, name: Side['name']): Side => ({ id: `own:${id}`, name });

/** The side of a body that fights a government and stands for itself. */
export const fightingSide = (key: string, name: Side['name']): Side => ({ id: `fighters:${key}`, name });

/** Who says no to a side: «مناهضة للحكومة», «معارضة للنظام». */
export function opponentOf(of: Side): Side {
  if (of.id === 'government') return BY_ID.get('opposition') as Side;
  if (of.id === 'opposition') return BY_ID.get('government') as Side;
  const listed = BY_ID.get(`${of.id.replace('state:', '')}-opposition`);
  return listed ?? { id: `against:${of.id}`, name: { ar: `معارضو ${of.name.ar}`, en: `Opponents of ${of.name.en}` } };
}

/** Whether two sides are known to stand against each other. «الحكومة» with no country told stands for whatever government. */
export function sidesOppose(a: Side | null, b: Side | null): boolean {
  if (!a || !b || a.id === b.id) return false;
  if (AGAINST.has(`${a.id} ${b.id}`)) return true;
  if (a.id === `against:${b.id}` || b.id === `against:${a.id}`) return true;
  return againstGovernment(a, b) || againstGovernment(b, a);
}

function againstGovernment(government: Side, other: Side): boolean {
  if (/^(?:government$|state:)/.test(government.id) && other.id.startsWith('fighters:')) return true;
  if (government.id === 'government') return /-opposition$|^against:|^(?:houthi|rsf|islamic-state)$/.test(other.id);
  return government.id.startsWith('state:') && other.id === 'opposition';
}

/** Whether two sides are one: the same, or a state's government and «الحكومة» with no country told. */
export function sidesAgree(a: Side | null, b: Side | null): boolean {
  if (!a || !b) return false;
  if (a.id === b.id) return true;
  const pair = [a.id, b.id].sort().join(' ');
  return (
    /^government state:/.test(pair) ||
    /^opposition \S+-opposition$/.test(pair) ||
    (pair.startsWith('against:') && pair.endsWith(' opposition'))
  );
}
