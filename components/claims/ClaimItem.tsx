import { Trash2, UserPen, X } from 'lucide';
import type { Claim } from '../../lib/claims/claim';
import { PartyName } from '../accounts/PartyName';
import { Words } from '../accounts/Words';
import { IconButton } from '../controls/Button';
import { useWording } from '../language/LanguageContext';
import { MarkBadge } from '../marks/MarkBadge';
import { EditedWords } from './EditedWords';

interface ClaimItemProps {
  claim: Claim;
  query: string;
  now: number;
  onOpen: () => void;
  onDrop: () => void;
  onCorrect?: () => void;
  /** What dropping is called here, where it is not the deletion of the claim. */
  dropLabel?: string;
  /** Where claims can be chosen: whether this one is, and the change. */
  selected?: boolean;
  onSelect?: (selected: boolean) => void;
}

/** A saved claim: who, the words, where and when; its words open the page at their place. */
export function ClaimItem({
  claim,
  query,
  now,
  onOpen,
  onDrop,
  onCorrect,
  dropLabel,
  selected,
  onSelect,
}: ClaimItemProps) {
  const { texts, ago, moment } = useWording();
  const time = claim.page.publishedAt ?? claim.firstSeenAt;
  return (
    <li class={claim.contested ? 'claim marked mark-contested' : 'claim marked'}>
      <p class="claim-head">
        {onSelect && (
          <input
            type="checkbox"
            class="claim-choice"
            aria-label={texts.desk.choose}
            checked={selected}
            onChange={(event) => onSelect(event.currentTarget.checked)}
          />
        )}
        <PartyName party={claim.party} source={claim.source} />
        <span class="act">{texts.act[claim.act]}</span>
      </p>
      <button type="button" class="words-button" onClick={onOpen}>
        <Words text={claim.content} query={query} />
        <span class="unseen">{texts.action.openPage}</span>
      </button>
      <EditedWords claim={claim} />
      <div class="claim-foot">
        <p class="quiet">
          <bdi>{claim.page.siteName || claim.page.site}</bdi> ·{' '}
          <time dateTime={new Date(time).toISOString()} title={moment(time)}>
            {ago(time, now)}
          </time>
        </p>
        {claim.contested && <MarkBadge mark="contested" />}
        {onCorrect && <IconButton label={texts.correct.party} icon={UserPen} onPress={onCorrect} />}
        <IconButton label={dropLabel ?? texts.action.dropClaim} icon={dropLabel ? X : Trash2} onPress={onDrop} />
      </div>
    </li>
  );
}
