import { Trash2 } from 'lucide';
import type { ClaimDraft } from '../../lib/claims/claim';
import type { Account, Counterpart } from '../accounts/account';
import { CounterpartItem } from '../accounts/CounterpartItem';
import { PartyName } from '../accounts/PartyName';
import { Words } from '../accounts/Words';
import { IconButton } from '../controls/Button';
import { useWording } from '../language/LanguageContext';
import { MarkBadge } from '../marks/MarkBadge';
import type { Mark } from '../marks/mark';

interface PanelStatementProps {
  draft: ClaimDraft;
  marks: Mark[];
  counterparts: Counterpart[];
  current: boolean;
  now: number;
  onGo: () => void;
  onGoOther: (index: number) => void;
  onOpen: (account: Account) => void;
  onDrop: (() => void) | null;
}

/** One statement of the page; where the reader is at it, with the other accounts as cards. */
export function PanelStatement(props: PanelStatementProps) {
  const { draft, marks, counterparts, current, now } = props;
  const { texts, count } = useWording();
  return (
    <li class={`side-item marked mark-${marks[0] ?? 'alone'}${current ? ' side-item-current' : ''}`}>
      <button
        type="button"
        class="words-button"
        data-statement=""
        aria-current={current ? 'true' : undefined}
        onClick={props.onGo}
      >
        <span class="side-who">
          <PartyName party={draft.party} source={draft.source} />
          <span class="act">{texts.act[draft.act]}</span>
        </span>
        <Words text={draft.content} />
      </button>
      <p class="statement-foot">
        {marks.map((mark) => (
          <MarkBadge key={mark} mark={mark} />
        ))}
        {!current && counterparts.length > 0 && (
          <span class="quiet">{count(texts.counts.otherAccounts, counterparts.length)}</span>
        )}
        {current && props.onDrop && (
          <IconButton label={texts.action.dropStatement} icon={Trash2} onPress={props.onDrop} />
        )}
      </p>
      {current && (
        <ul class="counterparts" aria-label={texts.relation.accounts}>
          {counterparts.map((counterpart) => (
            <CounterpartItem
              key={`${counterpart.type} ${counterpart.over} ${counterpart.index ?? counterpart.other?.id}`}
              counterpart={counterpart}
              against={draft.content}
              now={now}
              onGo={props.onGoOther}
              onOpen={props.onOpen}
            />
          ))}
          {counterparts.length === 0 && <li class="quiet">{texts.mark.aloneHint}</li>}
        </ul>
      )}
    </li>
  );
}
