import type { Party } from '../../parties/party';
import type { Act } from '../../statements/statement';
import type { Entity, Frame } from '../frame';
import { keyOf } from '../identity/synonyms';
import { OTHER, POINTING } from '../reading/noun-phrase';
import { readTurn } from '../reading/turns';

/** What a relation is judged by: a statement of this page or a saved claim, without its text. */
export interface Account {
  party: Party | null;
  act: Act;
  frames: readonly Frame[];
}

export type Likeness = 'same' | 'different' | 'unknown';

/** Whether two names mean one thing: the same head, and nothing that tells them apart. */
export function compareEntities(a: Entity | null, b: Entity | null): Likeness {
  if (!a || !b) return 'unknown';
  if (a.qualifiers.includes(OTHER) !== b.qualifiers.includes(OTHER)) return 'different';
  if (POINTING.has(a.key) || POINTING.has(b.key)) return 'unknown';
  if (a.key === b.key || (DEALS.has(a.key) && DEALS.has(b.key))) {
    if (a.qualifiers.length === 0 || b.qualifiers.length === 0) return 'same';
    return a.qualifiers.some((key) => b.qualifiers.includes(key)) ? 'same' : 'different';
  }
  if (a.qualifiers.includes(b.key) && b.qualifiers.length === 0) return 'unknown';
  if (b.qualifiers.includes(a.key) && a.qualifiers.length === 0) return 'unknown';
  return 'different';
}

/** What talks are about goes by many names: the same draft is an offer to one and an agreement to the other. */
const DEALS = new Set(
  'اتفاق مسودة بند بنود عرض عروض هدنة مقترح مبادرة خطة تسوية وثيقة صيغة مبادلة تبادل صفقة'.split(' ').map(keyOf),
);

const FEWEST_SHARED = 2;

/** Whether two texts are about one event: enough of what they are about is shared. */
export function sharesScene(a: Frame, b: Frame): boolean {
  if (a.scene === b.scene) return true;
  let shared = 0;
  for (const key of a.scene) if (b.scene.includes(key) && ++shared >= FEWEST_SHARED) return true;
  return false;
}

const keysOfScene = new WeakMap<readonly string[], Set<string>>();

/** The scene in the keys that frames' words have. */
export function sceneKeys(scene: readonly string[]): Set<string> {
  const known = keysOfScene.get(scene);
  if (known) return known;
  const keys = new Set(scene.map(keyOf));
  keysOfScene.set(scene, keys);
  return keys;
}

export function sharedWords(a: Frame, b: Frame): number {
  return a.words.filter((key) => b.words.includes(key)).length;
}

/** Times that are both told and cannot be brought together: two days, two turns; of «اليوم الثاني» and a date nothing is known. */
export function otherDay(a: Frame, b: Frame): boolean {
  if (!a.day || !b.day || a.day === b.day) return false;
  const [one, two] = [readTurn(a.day), readTurn(b.day)];
  if (one && two) return one.of === two.of && one.at !== two.at;
  if (one || two) return false;
  const iso = /^\d{4}-/;
  if (iso.test(a.day) === iso.test(b.day)) return true;
  const [date, weekday] = iso.test(a.day) ? [a.day, b.day] : [b.day, a.day];
  return WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] !== weekday;
}

/** Where each number is told of a time, only one time may be meant: of «اليوم الأول» and «الثلاثاء» that is not known. */
export const ofOtherTimes = (a: Frame, b: Frame): boolean =>
  otherDay(a, b) || (!!a.day && !!b.day && !readTurn(a.day) !== !readTurn(b.day));

/** Days from the first to the second; 0 where that is not known. Of bare weekdays the nearer order is taken. */
export function daysApart(a: string | null, b: string | null): number {
  if (!a || !b || a === b || readTurn(a) || readTurn(b)) return 0;
  const iso = /^\d{4}-/;
  if (iso.test(a) && iso.test(b)) return (Date.parse(b) - Date.parse(a)) / 86_400_000;
  const weekday = (day: string) => (iso.test(day) ? new Date(`${day}T00:00:00Z`).getUTCDay() : WEEKDAYS.indexOf(day));
  const apart = (weekday(b) - weekday(a) + 7) % 7;
  return apart <= 3 ? apart : apart - 7;
}

const WEEKDAYS = ['الاحد', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعة', 'السبت'];

/** Told of two places that are both named and of one kind: «بلدة السفح», «بلدة الوادي»; or of «بلدة أخرى». */
export function elsewhere({ place: a }: Frame, { place: b }: Frame): boolean {
  const other = (place: Entity | null) => place?.qualifiers.includes(OTHER) ?? false;
  if (other(a) !== other(b)) return true;
  if (!a || !b || a.key !== b.key || a.qualifiers.length === 0 || b.qualifiers.length === 0) return false;
  return !a.qualifiers.some((key) => b.qualifiers.includes(key));
}

/** Frames that may be held together at all: of one event, and neither told as long past. */
export const comparable = (a: Frame, b: Frame): boolean =>
  a.era === b.era && a.modality === 'fact' && b.modality === 'fact' && sharesScene(a, b);

/** A named place may stand for one that the other leaves unnamed only if that one's text is about it. */
export function isCentral(place: Entity | null, other: Frame): boolean {
  if (!place || POINTING.has(place.key)) return true;
  const common = sceneKeys(other.scene);
  return common.has(place.key) && (place.qualifiers.length === 0 || place.qualifiers.some((key) => common.has(key)));
}
