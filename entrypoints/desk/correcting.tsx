import { signal } from '@preact/signals';
import { PartyDialog } from '../../components/claims/PartyDialog';
import { useWording } from '../../components/language/LanguageContext';
import type { Wording } from '../../components/language/wording';
import type { Claim } from '../../lib/claims/claim';
import { savedParties } from '../../lib/claims/counts';
import { listClaims } from '../../lib/claims/search';
import { type PartyRow, readPartyTable } from '../../lib/parties/corrections';
import type { Party } from '../../lib/parties/party';
import { ask } from '../../lib/platform/ask';
import { changeSettings, readSettings } from '../../lib/platform/settings';
import { say } from './message';

const claim = signal<Claim | null>(null);
const parties = signal<Awaited<ReturnType<typeof savedParties>>>([]);

/** As many as one message may name; a party of whom more was saved follows as its pages are read. */
const MOST = 2000;

export function correctParty(of: Claim): void {
  claim.value = of;
  savedParties().then(
    (list) => {
      parties.value = list;
    },
    () => {}, // the names are only offered: without them the reader types
  );
}

/** Puts the correction into the reader's table and onto what is saved; the message offers to take both back. */
async function save(of: Claim, { name, side }: { name: string; side: string }, wording: Wording): Promise<void> {
  const { texts, fill, count } = wording;
  const failed = () => say(texts.popup.failed);
  const row: PartyRow = { name, names: of.source === name ? '' : of.source, side };
  const party = readPartyTable([row]).byName.values().next().value ?? null;
  const before = (await readSettings()).parties;
  const ids = await claimsOfSource(of);
  const carryOut = async (table: readonly PartyRow[], who: Party | null) => {
    await changeSettings({ parties: table });
    return ask('claims/party', { ids, party: who });
  };
  try {
    const { changed } = await carryOut([...before.filter((each) => each.name !== name), row], party);
    say(fill(texts.correct.saved, { count: count(texts.counts.claims, changed) }), () => {
      carryOut(before, of.party).catch(failed);
    });
  } catch {
    failed();
  }
}

/** All that was saved of the same source: a party by its id, a source that hides its name only in its own words on its own page. */
async function claimsOfSource({ id, party, source, page }: Claim): Promise<string[]> {
  if (!party) return [id];
  const { claims } = await listClaims(party.anonymous ? { url: page.url, party: party.id } : { party: party.id }, {
    limit: MOST,
  });
  const same = claims.filter((each) => !party.anonymous || each.source === source);
  return [...new Set([id, ...same.map((each) => each.id)])];
}

/** The dialogue in which a party is corrected, while it is open. */
export function Correcting() {
  const wording = useWording();
  const of = claim.value;
  if (!of) return null;
  const close = () => {
    claim.value = null;
  };
  const sides = parties.value.flatMap(({ side }) => (side ? [wording.name(side.name)] : []));
  return (
    <PartyDialog
      key={of.id}
      claim={of}
      sides={[...new Set(sides)]}
      onSave={(correction) => {
        close();
        void save(of, correction, wording);
      }}
      onClose={close}
    />
  );
}
