import type { Claim } from '../../lib/claims/claim';
import { wordDifference } from '../../lib/page/anchoring/word-difference';
import { useWording } from '../language/LanguageContext';

/** That the page says these words no more, or otherwise: then word by word, what was taken out and what was put in. */
export function EditedWords({ claim }: { claim: Pick<Claim, 'goneAt' | 'editedTo' | 'quote'> }) {
  const { texts } = useWording();
  if (claim.goneAt === null) return null;
  if (claim.editedTo === null) return <p class="quiet">{texts.claim.gone}</p>;
  return (
    <div class="edited">
      <p class="quiet">{texts.claim.changed}</p>
      <p class="words" dir="rtl" lang="ar">
        {wordDifference(claim.quote.exact, claim.editedTo).map(({ kind, text }) =>
          kind === 'removed' ? <del>{text} </del> : kind === 'added' ? <ins>{text} </ins> : `${text} `,
        )}
      </p>
    </div>
  );
}
