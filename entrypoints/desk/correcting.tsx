import { signal } from '@preact/signals';
import { PartyDialog } from '../../components/claims/PartyDialog';
import { useWording } from '../../components/language/LanguageContext';
import type { Wording } from '../../components/language/wording';
import type { Claim } from '../../lib/claims/claim';
import { savedParties } from '../../lib/claims/counts';
import type { PartyRow } from '../../lib/parties/corrections';
import { changeSettings, readSettings } from '../../lib/platform/settings';
import { say } from './message';

const claim = signal<Claim | null>(null);
const parties = signal<Awaited<ReturnType<typeof savedParties>>>([]);

export function correctParty(of: Claim): void {
  claim.value = of;
  savedParties().then(
    (list) => {
      parties.value = list;
    },
    () => {}, // the names are only offered: without them the reader types
  );
}

/** Puts the correction into the reader's table, by which the background then mends what is saved; the message offers to undo it. */
async function save(of: Claim, { name, side }: { name: string; side: string }, { texts }: Wording): Promise<void> {
  const failed = () => say(texts.popup.failed);
  const { parties: before } = await readSettings();
  const row: PartyRow = { name, names: otherNames(of, name).join('|'), side };
  try {
    await changeSettings({ parties: [...before.filter((each) => each.name !== name), row] });
    say(texts.correct.saved, () => {
      changeSettings({ parties: before }).catch(failed);
    });
  } catch {
    failed();
  }
}

/** What the table has to know the source by: its words on the page, and what the party was called so far. */
function otherNames({ party, source }: Claim, name: string): string[] {
  const known = party && !party.anonymous ? [party.name.ar] : [];
  return [...new Set([source, ...known].map((each) => each.replaceAll('|', ' ').trim()))].filter(
    (each) => each !== '' && each !== name,
  );
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
