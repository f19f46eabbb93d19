import { ChevronLeft, ChevronRight, X } from 'lucide';
import type { PageState } from '../../lib/platform/messages';
import { type Account, counterpartsOf } from '../accounts/account';
import { CounterpartItem } from '../accounts/CounterpartItem';
import { PartyName } from '../accounts/PartyName';
import { IconButton } from '../controls/Button';
import { useWording } from '../language/LanguageContext';
import { MarkBadge } from '../marks/MarkBadge';
import { marksOf } from '../marks/mark';
import { Changed } from './Changed';
import { CARD_TEXTS } from './texts';
import { Voice } from './Voice';

export interface CardProps {
  state: PageState;
  index: number;
  now: number;
  /** To a statement of this page. */
  onGo: (index: number) => void;
  /** To an account on another page. */
  onOpen: (account: Account) => void;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}

/** One statement: who says it, for which side, how, and what the other accounts of the same point say. */
export function Card({ state, index, now, onGo, onOpen, onStep, onClose }: CardProps) {
  const { language, texts, fill } = useWording();
  const own = CARD_TEXTS[language];
  const draft = state.statements.find((statement) => statement.index === index)?.draft;
  if (!draft) return null;
  const counterparts = counterpartsOf(state).get(index) ?? [];
  const changes = state.changes.filter(({ statement }) => statement === index);
  const voices = state.voice.filter(({ disputedBy, claimedBy }) => [...disputedBy, ...claimedBy].includes(index));
  const marks = marksOf(draft.party, draft.act, counterparts);
  return (
    <article class="card" aria-label={own.label} aria-live="polite">
      <header class="card-head">
        <h2 class="card-who">
          <PartyName party={draft.party} source={draft.source} />
        </h2>
        <IconButton label={texts.action.close} icon={X} onPress={onClose} />
      </header>
      <p class="card-how">
        <span class={`act act-${draft.act}`}>{texts.act[draft.act]}</span>
        {draft.cue && (
          <bdi class="card-cue" dir="rtl" lang="ar">
            «{draft.cue}»
          </bdi>
        )}
        {marks[0] !== 'alone' && marks.map((mark) => <MarkBadge key={mark} mark={mark} />)}
      </p>
      {draft.party && !draft.party.anonymous && draft.source && !samePhrase(draft.party.name.ar, draft.source) && (
        <p class="card-source" dir="rtl" lang="ar">
          {draft.source}
        </p>
      )}
      {changes.map((change) => (
        <Changed key={change.claim.id} change={change} />
      ))}
      {voices.map((voice) => (
        <Voice key={voice.words} voice={voice} />
      ))}
      {counterparts.length > 0 ? (
        <section aria-label={own.otherAccounts}>
          <ul class="counterparts">
            {counterparts.map((counterpart) => (
              <CounterpartItem
                key={`${counterpart.index ?? counterpart.other?.id}-${counterpart.type}-${counterpart.over}`}
                counterpart={counterpart}
                against={draft.content}
                now={now}
                onGo={onGo}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      ) : (
        <p class="card-alone quiet">{own.alone}</p>
      )}
      <footer class="card-foot">
        <IconButton
          label={own.previous}
          icon={language === 'ar' ? ChevronRight : ChevronLeft}
          onPress={() => onStep(-1)}
        />
        <span class="quiet">{fill(own.place, { at: index + 1, count: state.statements.length })}</span>
        <IconButton label={own.next} icon={language === 'ar' ? ChevronLeft : ChevronRight} onPress={() => onStep(1)} />
      </footer>
    </article>
  );
}

const samePhrase = (a: string, b: string) => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
