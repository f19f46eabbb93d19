import { useState } from 'preact/hooks';
import type { Act } from '../../lib/statements/statement';
import { Button } from '../controls/Button';
import { Check, Select } from '../controls/Field';
import { useWording } from '../language/LanguageContext';

export type Period = 'day' | 'week' | 'month';

/** What narrows a list of claims; empty strings and false narrow nothing. */
export interface ClaimFilter {
  site: string;
  party: string;
  act: Act | '';
  collection: string;
  period: Period | '';
  contested: boolean;
}

export const NO_FILTER: ClaimFilter = { site: '', party: '', act: '', collection: '', period: '', contested: false };

export interface FilterChoices {
  sites: { value: string; label: string }[];
  parties: { value: string; label: string }[];
  collections: { value: string; label: string }[];
}

const ACTS: Act[] = ['assert', 'deny', 'accuse', 'call', 'pledge'];

interface ClaimFiltersProps {
  filter: ClaimFilter;
  choices: FilterChoices;
  onFilter: (filter: ClaimFilter) => void;
}

export function ClaimFilters({ filter, choices, onFilter }: ClaimFiltersProps) {
  const { texts, number } = useWording();
  const set = Object.values(filter).filter(Boolean).length;
  const [open, setOpen] = useState(set > 0);
  const change = (part: Partial<ClaimFilter>) => onFilter({ ...filter, ...part });
  const any = (label: string, choices: { value: string; label: string }[]) => [{ value: '', label }, ...choices];
  return (
    <div class="filters">
      <div class="filters-head">
        <Check checked={filter.contested} onChange={(contested) => change({ contested })}>
          {texts.search.contestedOnly}
        </Check>
        <button type="button" class="button button-quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {texts.search.filters}
          {set > 0 && <span class="tab-count">{number(set)}</span>}
        </button>
      </div>
      {open && (
        <div class="filters-fields">
          <Select
            label={texts.search.site}
            value={filter.site}
            choices={any(texts.search.allSites, choices.sites)}
            onChoose={(site) => change({ site })}
          />
          <Select
            label={texts.search.party}
            value={filter.party}
            choices={any(texts.search.allParties, choices.parties)}
            onChoose={(party) => change({ party })}
          />
          <Select
            label={texts.search.act}
            value={filter.act}
            choices={any(
              texts.search.allActs,
              ACTS.map((act) => ({ value: act, label: texts.act[act] })),
            )}
            onChoose={(act) => change({ act: act as Act | '' })}
          />
          <Select
            label={texts.search.period}
            value={filter.period}
            choices={[
              { value: '', label: texts.search.anyTime },
              { value: 'day', label: texts.search.lastDay },
              { value: 'week', label: texts.search.lastWeek },
              { value: 'month', label: texts.search.lastMonth },
            ]}
            onChoose={(period) => change({ period: period as Period | '' })}
          />
          {choices.collections.length > 0 && (
            <Select
              label={texts.search.collection}
              value={filter.collection}
              choices={any(texts.search.allCollections, choices.collections)}
              onChoose={(collection) => change({ collection })}
            />
          )}
          <Button kind="quiet" onPress={() => onFilter(NO_FILTER)} disabled={set === 0}>
            {texts.search.clear}
          </Button>
        </div>
      )}
    </div>
  );
}
