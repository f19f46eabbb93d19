import type { Party } from './party';

/**
 * What sort of actor a party is. It is the first part of its id (`army:…`), so that a stored party still tells it.
 * `unnamed` is whoever the text hides, without an institution; `person` speaks for nobody but themselves.
 */
export type PartyKind =
  | 'government'
  | 'presidency'
  | 'army'
  | 'security'
  | 'ministry'
  | 'governorate'
  | 'parliament'
  | 'court'
  | 'embassy'
  | 'council'
  | 'armed'
  | 'opposition'
  | 'party'
  | 'union'
  | 'company'
  | 'bank'
  | 'media'
  | 'agency'
  | 'organisation'
  | 'international'
  | 'health'
  | 'rescue'
  | 'religious'
  | 'institution'
  | 'document'
  | 'person'
  | 'people'
  | 'unnamed';

/** Organs that speak with a government's one voice. A parliament, a court, a bank or a state's medium speaks for itself. */
const EXECUTIVE = new Set<string>([
  'government',
  'presidency',
  'army',
  'security',
  'ministry',
  'governorate',
  'embassy',
]);

export interface PartyKey {
  kind: PartyKind;
  /** What tells it from others of its kind; empty for «الجيش», «الحكومة» with no country told. */
  key: string;
  /** The state it belongs to, where it is an organ of one: a country's id, or the folded adjective of an unknown one. */
  state: string;
}

export const partyId = ({ kind, key, state }: PartyKey): string => `${kind}:${key}${state ? `@${state}` : ''}`;

export function partyKey(party: Pick<Party, 'id'>): PartyKey {
  const [, kind = 'institution', key = '', state = ''] = /^([a-z]+):([^@]*)(?:@(.*))?$/s.exec(party.id) ?? [];
  return { kind: kind as PartyKind, key, state };
}

export const isExecutive = (kind: PartyKind): boolean => EXECUTIVE.has(kind);
