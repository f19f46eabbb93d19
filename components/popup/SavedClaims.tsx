import { Archive, SearchX } from 'lucide';
import type { Claim } from '../../lib/claims/claim';
import { type ClaimFilter, ClaimFilters, type FilterChoices } from '../claims/ClaimFilters';
import { ClaimItem } from '../claims/ClaimItem';
import { Button } from '../controls/Button';
import { Empty } from '../controls/Feedback';
import { SearchBox } from '../controls/Field';
import { useWording } from '../language/LanguageContext';

export interface SavedClaimsProps {
  query: string;
  filter: ClaimFilter;
  choices: FilterChoices;
  claims: Claim[];
  /** All that are saved; null until counted. */
  total: number | null;
  loading: boolean;
  failed: boolean;
  hasMore: boolean;
  now: number;
  onQuery: (query: string) => void;
  onFilter: (filter: ClaimFilter) => void;
  onMore: () => void;
  onOpen: (claim: Claim) => void;
  onDrop: (claim: Claim) => void;
}

/** What was saved from all sites, newest first, a page of it at a time. */
export function SavedClaims(props: SavedClaimsProps) {
  const { query, filter, choices, claims, loading, hasMore, failed, now } = props;
  const { texts } = useWording();
  const searching = query.trim() !== '' || Object.values(filter).some(Boolean);
  return (
    <section aria-label={texts.popup.saved}>
      <search class="search">
        <SearchBox
          label={texts.search.label}
          placeholder={texts.search.placeholder}
          value={query}
          onInput={props.onQuery}
        />
        <ClaimFilters filter={filter} choices={choices} onFilter={props.onFilter} />
      </search>
      {failed && <p class="notice notice-fault">{texts.popup.storeFailed}</p>}
      {claims.length === 0 && !loading && !failed ? (
        searching ? (
          <Empty icon={SearchX} title={texts.empty.searchTitle}>
            {texts.empty.search}
          </Empty>
        ) : (
          <Empty icon={Archive} title={texts.empty.savedTitle}>
            {texts.empty.saved}
          </Empty>
        )
      ) : (
        <ul class="claims" aria-busy={loading}>
          {claims.map((claim) => (
            <ClaimItem
              key={claim.id}
              claim={claim}
              query={query}
              now={now}
              onOpen={() => props.onOpen(claim)}
              onDrop={() => props.onDrop(claim)}
            />
          ))}
        </ul>
      )}
      {hasMore && (
        <p class="more">
          <Button onPress={props.onMore} disabled={loading}>
            {texts.action.showMore}
          </Button>
        </p>
      )}
    </section>
  );
}
