import { ChevronDown, ChevronUp, Trash2 } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { ClaimDraft } from '../../lib/claims/claim';
import type { Account, Counterpart } from '../accounts/account';
import { CounterpartItem } from '../accounts/CounterpartItem';
import { Words } from '../accounts/Words';
import { IconButton } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { useWording } from '../language/LanguageContext';
import { MarkBadge } from '../marks/MarkBadge';
import type { Mark } from '../marks/mark';

interface StatementItemProps {
  draft: ClaimDraft;
  marks: Mark[];
  counterparts: Counterpart[];
  now: number;
  onGo: () => void;
  onGoOther: (index: number) => void;
  onOpen: (account: Account) => void;
  /** Null where it is not saved. */
  onDrop: (() => void) | null;
}

/** One statement: its words lead to their place on the page; the accounts that it meets unfold below. */
export function StatementItem({
  draft,
  marks,
  counterparts,
  now,
  onGo,
  onGoOther,
  onOpen,
  onDrop,
}: StatementItemProps) {
  const { texts, count } = useWording();
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <li class={`statement marked mark-${marks[0] ?? 'alone'}`}>
      <button type="button" class="words-button" onClick={onGo}>
        <span class="act">{texts.act[draft.act]}</span>
        <Words text={draft.content} />
        <span class="unseen">{texts.action.goToWords}</span>
      </button>
      <p class="statement-foot">
        {marks.map((mark) => (
          <MarkBadge key={mark} mark={mark} />
        ))}
        {counterparts.length > 0 && (
          <button
            type="button"
            class="button button-quiet unfold"
            aria-expanded={open}
            aria-controls={list}
            onClick={() => setOpen(!open)}
          >
            {count(texts.counts.otherAccounts, counterparts.length)}
            <Icon of={open ? ChevronUp : ChevronDown} />
          </button>
        )}
        {onDrop && <IconButton label={texts.action.dropStatement} icon={Trash2} onPress={onDrop} />}
      </p>
      {open && (
        <ul id={list} class="counterparts" aria-label={texts.relation.accounts}>
          {counterparts.map((counterpart) => (
            <CounterpartItem
              key={`${counterpart.type} ${counterpart.over} ${counterpart.index ?? counterpart.other?.id}`}
              counterpart={counterpart}
              against={draft.content}
              now={now}
              onGo={onGoOther}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
