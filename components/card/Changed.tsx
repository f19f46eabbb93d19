import type { ChangedWords } from '../../lib/platform/messages';
import { useWording } from '../language/LanguageContext';
import { CARD_TEXTS } from './texts';

/** What the page has edited in these words since they were saved, word by word. */
export function Changed({ change }: { change: ChangedWords }) {
  const { language, fill, moment } = useWording();
  const own = CARD_TEXTS[language];
  return (
    <section class="card-changed" aria-label={own.changed}>
      <p class="quiet">{fill(own.changedSince, { when: moment(change.claim.firstSeenAt) })}</p>
      <p class="words" dir="rtl" lang="ar">
        {change.difference.map(({ kind, text }, at) => {
          const Piece = kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span';
          // The pieces of one difference never change places: their order is their identity.
          return <Piece key={at}>{at > 0 ? ` ${text}` : text}</Piece>;
        })}
      </p>
    </section>
  );
}
