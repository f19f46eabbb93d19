import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { createClaimList, queryOf } from '../../components/claims/claim-list';
import { hrefOf } from '../../components/desk/route';
import { SearchRoom } from '../../components/desk/SearchRoom';
import { useWording } from '../../components/language/LanguageContext';
import { onChange } from '../../lib/claims/changes';
import { countClaims, savedParties, savedSites } from '../../lib/claims/counts';
import type { Selection } from '../../lib/claims/exchange/selection';
import { listClaims } from '../../lib/claims/search';
import { copyClaims, dropClaims, openClaim } from './claim-actions';
import { collect, collections, refreshCollections } from './collections';
import { correctParty } from './correcting';

interface Choices {
  sites: Awaited<ReturnType<typeof savedSites>>;
  parties: Awaited<ReturnType<typeof savedParties>>;
}

const list = createClaimList(listClaims);
const total = signal<number | null>(null);
const choices = signal<Choices>({ sites: [], parties: [] });
const selected = signal<ReadonlySet<string>>(new Set());

async function refresh(): Promise<void> {
  await list.refresh();
  void refreshCollections();
  try {
    total.value = (await countClaims()).claims;
    const [sites, parties] = await Promise.all([savedSites(), savedParties()]);
    choices.value = { sites, parties };
  } catch (error) {
    console.error('riwaya: what is saved could not be counted', error);
  }
}

/** What can be exported of the search as it stands: what it finds, and what was chosen in it. */
export function searchSelections(): Record<string, Selection> {
  const query = queryOf(list.query.value, list.filter.value, Date.now());
  return {
    ...(Object.keys(query).length > 0 && { search: { query } }),
    ...(selected.value.size > 0 && { chosen: { ids: [...selected.value] } }),
  };
}

/** The room of the search, on what the database has now. */
export function SearchDesk() {
  const wording = useWording();
  useEffect(() => {
    void refresh();
    return onChange(() => void refresh());
  }, []);
  return (
    <SearchRoom
      query={list.query.value}
      filter={list.filter.value}
      choices={{
        sites: choices.value.sites.map(({ site, siteName }) => ({ value: site, label: siteName })),
        parties: choices.value.parties.map((party) => ({ value: party.id, label: wording.name(party.name) })),
        collections: (collections.value ?? []).map(({ id, name }) => ({ value: id, label: name })),
      }}
      claims={list.claims.value}
      total={total.value}
      loading={list.loading.value}
      failed={list.failed.value}
      hasMore={list.hasMore.value}
      selected={selected.value}
      now={Date.now()}
      onQuery={list.search}
      onFilter={list.narrow}
      onMore={list.more}
      onOpen={openClaim}
      onSelect={(ids) => {
        selected.value = ids;
      }}
      onCopy={(claims) => void copyClaims(claims, wording)}
      onCorrect={correctParty}
      onDrop={(claims) => void dropClaims(claims, wording)}
      collections={collections.value ?? []}
      onCollect={(id, claims) =>
        void collect(
          id,
          claims.map((claim) => claim.id),
          wording,
        )
      }
      onExport={() => {
        location.hash = hrefOf({ room: 'keeping', id: null });
      }}
    />
  );
}
