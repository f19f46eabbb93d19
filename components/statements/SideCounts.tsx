import type { Party } from '../../lib/parties/party';
import { hueOf } from '../accounts/hue';
import { useWording } from '../language/LanguageContext';

/** How much of the page each side says. Silent where no side is known: a count of nothing informs nobody. */
export function SideCounts({ parties }: { parties: (Party | null)[] }) {
  const { texts, name, number } = useWording();
  const sides = new Map<string, { party: Party; total: number }>();
  for (const party of parties) {
    if (!party?.side) continue;
    const entry = sides.get(party.side.id);
    if (entry) entry.total++;
    else sides.set(party.side.id, { party, total: 1 });
  }
  if (sides.size === 0) return null;
  return (
    <ul class="side-counts" aria-label={texts.source.bySides}>
      {[...sides.values()].map(({ party, total }) => (
        <li key={party.side?.id} class="chip">
          <span class="swatch" data-hue={hueOf(party)} aria-hidden="true" />
          <bdi>{party.side && name(party.side.name)}</bdi> {number(total)}
        </li>
      ))}
    </ul>
  );
}
