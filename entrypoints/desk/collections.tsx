import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CollectionsRoom, type CollectionWords } from '../../components/collections/CollectionsRoom';
import { hrefOf } from '../../components/desk/route';
import { useWording } from '../../components/language/LanguageContext';
import type { Wording } from '../../components/language/wording';
import { onChange } from '../../lib/claims/changes';
import type { Claim, Collection } from '../../lib/claims/claim';
import { listCollections, newCollection } from '../../lib/claims/collections';
import { claimsByIds } from '../../lib/claims/pages';
import { ask } from '../../lib/platform/ask';
import { copyClaims, openClaim } from './claim-actions';
import { exportCollection } from './keeping';
import { say } from './message';

export const collections = signal<Collection[] | null>(null);
const claims = signal<{ of: string; list: Claim[] } | null>(null);
let chosen: string | null = null;

const collectionHref = (id: string | null) => hrefOf({ room: 'collections', id });

/** Reads the collections, and the claims of the one that is open. */
export async function refreshCollections(): Promise<void> {
  try {
    collections.value = await listCollections();
    const open = collections.value.find(({ id }) => id === chosen);
    claims.value = open ? { of: open.id, list: await claimsByIds(open.claims) } : null;
  } catch (error) {
    console.error('riwaya: the collections could not be read', error);
  }
}

/** Puts claims into a collection; the message offers to take them out again. */
export async function collect(id: string, ids: string[], { texts }: Wording): Promise<void> {
  const failed = () => say(texts.popup.failed);
  try {
    await ask('collections/change', { id, add: ids, remove: [] });
    say(texts.collections.added, () => {
      ask('collections/change', { id, add: [], remove: ids }).then(() => say(texts.collections.takenOut), failed);
    });
  } catch {
    failed();
  }
}

async function make(name: string): Promise<void> {
  const collection = newCollection(name);
  await ask('collections/merge', { collection });
  location.hash = collectionHref(collection.id);
}

async function remove(id: string, { texts }: Wording, failed: () => void): Promise<void> {
  const { removed } = await ask('collections/remove', { id });
  location.hash = collectionHref(null);
  if (removed)
    say(texts.collections.removed, () => {
      ask('collections/merge', { collection: removed }).then(() => {
        location.hash = collectionHref(id);
      }, failed);
    });
}

async function takeOut(id: string, claim: Claim, { texts }: Wording, failed: () => void): Promise<void> {
  await ask('collections/change', { id, add: [], remove: [claim.id] });
  say(texts.collections.takenOut, () => {
    ask('collections/change', { id, add: [claim.id], remove: [] }).catch(failed);
  });
}

/** The room of the collections, on what the database has now. */
export function CollectionsDesk({ id }: { id: string | null }) {
  const wording = useWording();
  const failed = () => say(wording.texts.popup.failed);
  useEffect(() => {
    chosen = id;
    void refreshCollections();
  }, [id]);
  useEffect(() => onChange(() => void refreshCollections()), []);
  return (
    <CollectionsRoom
      collections={collections.value ?? []}
      loading={collections.value === null}
      chosen={id}
      claims={claims.value?.of === id ? claims.value.list : null}
      now={Date.now()}
      hrefOf={collectionHref}
      onMake={(name) => void make(name).catch(failed)}
      onWords={(of, words: CollectionWords) => void ask('collections/name', { id: of, ...words }).catch(failed)}
      onRemove={(of) => void remove(of, wording, failed).catch(failed)}
      onTakeOut={(of, claim) => void takeOut(of, claim, wording, failed).catch(failed)}
      onOpen={openClaim}
      onCopy={(list) => void copyClaims(list, wording)}
      onExport={() => {
        if (id !== null) exportCollection(id);
      }}
      onPrint={() => print()}
    />
  );
}
