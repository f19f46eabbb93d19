import type { Party } from '../../lib/parties/party';

const HUES = 6;

/** One of the six hues for a party's side, or for the party where it has none: the same one each time it is shown. */
export function hueOf(party: Party | null): string | null {
  const id = party?.side?.id ?? party?.id;
  if (!id) return null;
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973;
  return String((sum % HUES) + 1);
}
