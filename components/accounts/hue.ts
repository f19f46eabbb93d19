import type { Party } from '../../lib/parties/party';

const HUES = 6;

/**
 * One of the six hues for a party's side, or for the party where it has none: the same one each time it is shown. «الحكومة» with no
 * country told is a side of nearly every dispute, so it has a hue to itself, and never that of whoever stands against it.
 */
export function hueOf(party: Party | null): string | null {
  const id = party?.side?.id ?? party?.id;
  if (!id) return null;
  if (id === 'government') return '1';
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973;
  return String((sum % (HUES - 1)) + 2);
}
