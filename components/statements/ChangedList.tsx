import { History } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { ChangedWords } from '../../lib/platform/messages';
import { Icon } from '../controls/Icon';
import { useWording } from '../language/LanguageContext';

interface ChangedListProps {
  changes: ChangedWords[];
  now: number;
  onGo: (index: number) => void;
}

/** What the page says otherwise than when it was saved, word by word, and what it says no more. A silent edit is news. */
export function ChangedList({ changes, now, onGo }: ChangedListProps) {
  const { texts, ago } = useWording();
  if (changes.length === 0) return null;
  return (
    <section class="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">
        <Icon of={History} /> {texts.claim.changesTitle}
      </h2>
      <ul>
        {changes.map((change) => (
          <li key={change.claim.id} class="change">
            <p class="quiet">
              {change.state === 'gone' ? texts.claim.gone : texts.claim.changed} · <bdi>{change.claim.source}</bdi> ·{' '}
              {texts.time.firstSeen} {ago(change.claim.firstSeenAt, now)}
            </p>
            <Place index={change.statement} onGo={onGo}>
              <Difference change={change} />
            </Place>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Leads to the statement that has the place of the words now, where one has. */
function Place({
  index,
  onGo,
  children,
}: {
  index: number | null;
  onGo: (index: number) => void;
  children: ComponentChildren;
}) {
  const { texts } = useWording();
  if (index === null) return <p>{children}</p>;
  return (
    <button type="button" class="words-button" onClick={() => onGo(index)}>
      {children}
      <span class="unseen">{texts.action.goToWords}</span>
    </button>
  );
}

function Difference({ change }: { change: ChangedWords }) {
  return (
    <span class="words" dir="rtl" lang="ar">
      {change.difference.length === 0 ? (
        <del>{change.claim.content}</del>
      ) : (
        change.difference.map(({ kind, text }) =>
          kind === 'removed' ? <del>{text} </del> : kind === 'added' ? <ins>{text} </ins> : `${text} `,
        )
      )}
    </span>
  );
}
