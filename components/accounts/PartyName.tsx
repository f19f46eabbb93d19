import type { Party } from '../../lib/parties/party';
import { useWording } from '../language/LanguageContext';
import { hueOf } from './hue';

interface PartyNameProps {
  party: Party | null;
  /** The source's own words on the page, shown where no party is known. */
  source: string;
}

/** Who says it, and on whose side: always by name, with a shape and hue for the eye to follow. */
export function PartyName({ party, source }: PartyNameProps) {
  const { texts, name } = useWording();
  const hue = hueOf(party);
  const shown = party && !party.anonymous ? name(party.name) : source || texts.source.unnamed;
  // A party that is a side of its own is named once.
  const side = party?.side ? name(party.side.name) : null;
  return (
    <span class="party">
      {hue && <span class="swatch" data-hue={hue} aria-hidden="true" />}
      <bdi class="party-name">{shown}</bdi>
      {side && side !== shown && <bdi class="party-side quiet">{side}</bdi>}
    </span>
  );
}
