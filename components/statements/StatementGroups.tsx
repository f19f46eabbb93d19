import { useMemo } from 'preact/hooks';
import type { PageState } from '../../lib/platform/messages';
import { type Account, counterpartsOf } from '../accounts/account';
import { PartyName } from '../accounts/PartyName';
import { useWording } from '../language/LanguageContext';
import { MarkBadge } from '../marks/MarkBadge';
import { type Mark, marksOf } from '../marks/mark';
import { ChangedList } from './ChangedList';
import { groupBySource } from './groups';
import { SideCounts } from './SideCounts';
import { StatementItem } from './StatementItem';
import { VoiceList } from './VoiceList';

interface StatementGroupsProps {
  state: PageState;
  now: number;
  onGo: (index: number) => void;
  onOpen: (account: Account) => void;
  /** Says that a statement is none: by the id of the claim that it was saved as. */
  onDrop?: (claim: string) => void;
}

const COUNTED: Mark[] = ['contested', 'denied', 'agreed'];

/** The statements of a page under who says them, each with the other accounts that it meets. */
export function StatementGroups({ state, now, onGo, onOpen, onDrop }: StatementGroupsProps) {
  const { texts, count } = useWording();
  const groups = useMemo(() => groupBySource(state.statements), [state]);
  const counterparts = useMemo(() => counterpartsOf(state), [state]);
  const marks = new Map(
    state.statements.map(({ index, draft }) => [index, marksOf(draft.party, draft.act, counterparts.get(index) ?? [])]),
  );
  const totals = COUNTED.map((mark) => ({
    mark,
    total: [...marks.values()].filter((list) => list.includes(mark)).length,
  })).filter(({ total }) => total > 0);
  return (
    <section aria-label={texts.popup.statementsOfPage}>
      <div class="tally">
        <p>
          {count(texts.counts.statements, state.statements.length)} · {count(texts.counts.sources, groups.length)}
        </p>
        {totals.length > 0 && (
          <p class="tally-marks">
            {totals.map(({ mark, total }) => (
              <MarkBadge key={mark} mark={mark} count={total} />
            ))}
          </p>
        )}
        <SideCounts parties={state.statements.map(({ draft }) => draft.party)} />
      </div>
      <VoiceList voice={state.voice} onGo={onGo} />
      <ChangedList changes={state.changes} now={now} onGo={onGo} />
      {groups.map((group) => {
        const first = group.statements[0]?.draft;
        return (
          <section key={group.key} class="source-group">
            <h2 class="source-head">
              <PartyName party={first?.party ?? null} source={first?.source ?? ''} />
            </h2>
            <ul>
              {group.statements.map(({ index, draft, claim }) => (
                <StatementItem
                  key={index}
                  draft={draft}
                  marks={marks.get(index) ?? []}
                  counterparts={counterparts.get(index) ?? []}
                  now={now}
                  onGo={() => onGo(index)}
                  onGoOther={onGo}
                  onOpen={onOpen}
                  onDrop={onDrop && claim ? () => onDrop(claim) : null}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
