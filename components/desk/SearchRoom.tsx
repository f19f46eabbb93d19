import { Archive, SearchX } from 'lucide';
import type { Claim, Collection } from '../../lib/claims/claim';
import { type ClaimFilter, ClaimFilters, type FilterChoices } from '../claims/ClaimFilters';
import { ClaimItem } from '../claims/ClaimItem';
import { AddToCollection } from '../collections/AddToCollection';
import { Button } from '../controls/Button';
import { Empty } from '../controls/Feedback';
import { Check, SearchBox } from '../controls/Field';
import { useWording } from '../language/LanguageContext';

interface SearchRoomProps {
  query: string;
  filter: ClaimFilter;
  choices: FilterChoices;
  claims: Claim[];
  total: number | null;
  loading: boolean;
  failed: boolean;
  hasMore: boolean;
  selected: ReadonlySet<string>;
  now: number;
  onQuery: (query: string) => void;
  onFilter: (filter: ClaimFilter) => void;
  onMore: () => void;
  onOpen: (claim: Claim) => void;
  onSelect: (ids: ReadonlySet<string>) => void;
  onCopy: (claims: Claim[]) => void;
  onDrop: (claims: Claim[]) => void;
  onCorrect: (claim: Claim) => void;
  onExport: (claims: Claim[]) => void;
  collections: Collection[];
  onCollect: (id: string, claims: Claim[]) => void;
}

/** All that was saved: searched, narrowed, and what is found taken along. */
export function SearchRoom(props: SearchRoomProps) {
  const { query, filter, claims, total, loading, failed, selected, now } = props;
  const { texts, count } = useWording();
  const chosen = claims.filter(({ id }) => selected.has(id));
  const searching = query.trim() !== '' || Object.values(filter).some(Boolean);
  const select = (id: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(id);
    else next.delete(id);
    props.onSelect(next);
  };
  return (
    <section class="search-room" aria-labelledby="search-title">
      <h2 id="search-title">
        {texts.desk.search} {total !== null && <span class="quiet">{count(texts.counts.claims, total)}</span>}
      </h2>
      <search class="search">
        <SearchBox
          label={texts.search.label}
          placeholder={texts.search.placeholder}
          value={query}
          onInput={props.onQuery}
        />
        <p class="quiet">{texts.search.hint}</p>
        <ClaimFilters filter={filter} choices={props.choices} onFilter={props.onFilter} />
      </search>
      <div class="selection">
        <Check
          checked={claims.length > 0 && chosen.length === claims.length}
          disabled={claims.length === 0}
          onChange={(all) => props.onSelect(new Set(all ? claims.map(({ id }) => id) : []))}
        >
          {texts.desk.selectAll}
        </Check>
        <p role="status">{chosen.length > 0 && count(texts.counts.chosen, chosen.length)}</p>
        <div class="selection-ways">
          <AddToCollection
            collections={props.collections}
            disabled={chosen.length === 0}
            onAdd={(id) => props.onCollect(id, chosen)}
          />
          <Button disabled={chosen.length === 0} onPress={() => props.onCopy(chosen)}>
            {texts.action.copyCitation}
          </Button>
          <Button disabled={chosen.length === 0} onPress={() => props.onExport(chosen)}>
            {texts.desk.exportChosen}
          </Button>
          <Button kind="danger" disabled={chosen.length === 0} onPress={() => props.onDrop(chosen)}>
            {texts.action.drop}
          </Button>
        </div>
      </div>
      {failed && <p class="notice notice-fault">{texts.popup.storeFailed}</p>}
      {claims.length === 0 && !loading && !failed && (
        <Empty
          icon={searching ? SearchX : Archive}
          title={searching ? texts.empty.searchTitle : texts.empty.savedTitle}
        >
          {searching ? texts.empty.search : texts.empty.saved}
        </Empty>
      )}
      <ul class="claims" aria-busy={loading}>
        {claims.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            query={query}
            now={now}
            selected={selected.has(claim.id)}
            onSelect={(on) => select(claim.id, on)}
            onOpen={() => props.onOpen(claim)}
            onDrop={() => props.onDrop([claim])}
            onCorrect={() => props.onCorrect(claim)}
          />
        ))}
      </ul>
      {props.hasMore && (
        <p class="more">
          <Button onPress={props.onMore} disabled={loading}>
            {texts.action.showMore}
          </Button>
        </p>
      )}
    </section>
  );
}
