import { useWording } from '../language/LanguageContext';
import type { Account, Counterpart } from './account';
import { PartyName } from './PartyName';
import { Words } from './Words';

interface CounterpartItemProps {
  counterpart: Counterpart;
  /** The words that it is held against, for showing where the two differ. */
  against: string;
  now: number;
  onGo: (index: number) => void;
  onOpen: (account: Account) => void;
}

/** Another account: what it does to the first, who tells it, in which words, where and when, and the reason. */
export function CounterpartItem({ counterpart, against, now, onGo, onOpen }: CounterpartItemProps) {
  const { texts, name, ago, count, fill } = useWording();
  const { type, act, party, source, content, index, other, sites, reason } = counterpart;
  const denies = type === 'conflict' && act === 'deny';
  const mark = denies ? 'denied' : type === 'conflict' ? 'contested' : 'agreed';
  const go = () => (index !== null ? onGo(index) : other && onOpen(other));
  return (
    <li class={`counterpart marked mark-${mark}`}>
      <p class="counterpart-head">
        <span class="relation">
          {denies ? texts.relation.denies : type === 'conflict' ? texts.relation.conflict : texts.relation.agreement}
        </span>
        <PartyName party={party} source={source} />
      </p>
      <button type="button" class="words-button" onClick={go}>
        <Words text={content} against={type === 'conflict' ? against : null} />
        <span class="unseen">{index !== null ? texts.action.goToWords : texts.action.openPage}</span>
      </button>
      <p class="reason">{name(reason)}</p>
      <p class="quiet">
        {other ? (
          <>
            <bdi>{other.page.siteName}</bdi> · {ago(other.page.publishedAt ?? other.firstSeenAt, now)}
            {sites.length > 1 && (
              <> · {fill(texts.relation.oneDispatch, { sites: count(texts.counts.sites, sites.length) })}</>
            )}
          </>
        ) : (
          texts.relation.onThisPage
        )}
      </p>
    </li>
  );
}
