import { Copy, ExternalLink, Pin, UserPen } from 'lucide';
import type { Claim, ClaimRelation, Verdict } from '../../lib/claims/claim';
import { PartyName } from '../accounts/PartyName';
import { Words } from '../accounts/Words';
import { EditedWords } from '../claims/EditedWords';
import { Button, IconButton } from '../controls/Button';
import { useWording } from '../language/LanguageContext';
import { MarkBadge } from '../marks/MarkBadge';
import type { Mark } from '../marks/mark';
import { type ColumnKind, timeOf } from './point';

interface AccountCardProps {
  claim: Claim;
  /** The same dispatch on other sites. */
  copies: Claim[];
  marks: Mark[];
  against: string | null;
  held: boolean;
  /** What the account that is held does to this one. */
  meets: ClaimRelation | null;
  /** What its column stands for, and so need not be said again. */
  kind: ColumnKind;
  now: number;
  onHold: () => void;
  onOpen: () => void;
  onCopy: () => void;
  onCorrect: () => void;
  /** The reader's word on this account and the one that is held; null where there is nothing to say. */
  onJudge: ((verdict: Verdict) => void) | null;
}

export function AccountCard(props: AccountCardProps) {
  const { claim, copies, marks, against, held, meets, kind, now } = props;
  const { texts, name, moment, ago, count, fill } = useWording();
  const time = timeOf(claim);
  const line = meets ? (meets.type === 'conflict' ? 'contested' : 'agreed') : (marks[0] ?? 'alone');
  return (
    <li class={`account marked mark-${line}${held ? ' account-held' : ''}${meets ? ' account-met' : ''}`}>
      <p class="account-head">
        {kind === 'site' ? (
          <PartyName party={claim.party} source={claim.source} />
        ) : (
          <bdi class="quiet" dir="rtl" lang="ar">
            {claim.source}
          </bdi>
        )}
        <span class="act">{texts.act[claim.act]}</span>
      </p>
      <button type="button" class="words-button" onClick={props.onOpen}>
        <Words text={claim.content} against={against} />
        <span class="unseen">{texts.action.openPage}</span>
      </button>
      {copies.length > 0 && (
        <p class="quiet account-copies">
          {fill(texts.relation.oneDispatch, { sites: count(texts.counts.sites, copies.length + 1) })}
          {copies.map((copy) => (
            <span key={copy.id}>
              {' '}
              · <bdi>{copy.page.siteName || copy.page.site}</bdi>
            </span>
          ))}
        </p>
      )}
      {meets && <p class="reason">{name(meets.reason)}</p>}
      {props.onJudge && (
        <p class="verdicts">
          <Button kind="quiet" onPress={() => props.onJudge?.('conflict')}>
            {texts.verdict.conflict}
          </Button>
          <Button kind="quiet" onPress={() => props.onJudge?.('agreement')}>
            {texts.verdict.agreement}
          </Button>
        </p>
      )}
      <p class="account-marks">
        {marks.map((mark) => (
          <MarkBadge key={mark} mark={mark} />
        ))}
      </p>
      <EditedWords claim={claim} />
      <div class="claim-foot">
        <p class="quiet">
          {kind === 'party' && (
            <>
              <bdi>{claim.page.siteName || claim.page.site}</bdi> ·{' '}
            </>
          )}
          <time dateTime={new Date(time).toISOString()} title={moment(time)}>
            {ago(time, now)}
          </time>
        </p>
        <div class="account-ways">
          <IconButton label={texts.desk.hold} icon={Pin} pressed={held} onPress={props.onHold} />
          <IconButton label={texts.action.copyCitation} icon={Copy} onPress={props.onCopy} />
          <IconButton label={texts.correct.party} icon={UserPen} onPress={props.onCorrect} />
          <IconButton label={texts.action.openPage} icon={ExternalLink} directional onPress={props.onOpen} />
        </div>
      </div>
    </li>
  );
}
