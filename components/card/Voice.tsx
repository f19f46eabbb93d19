import type { PageVoice } from '../../lib/platform/messages';
import { useWording } from '../language/LanguageContext';
import { CARD_TEXTS } from './texts';

/** The page states in its own voice, as fact, what this statement claims or disputes: its words, and how many dispute them. */
export function Voice({ voice }: { voice: PageVoice }) {
  const { language, fill, count, texts } = useWording();
  const own = CARD_TEXTS[language];
  const disputed = count(texts.counts.sources, voice.disputedBy.length);
  return (
    <section class="card-voice" aria-label={texts.voice.title}>
      <p class="quiet">{fill(voice.where === 'headline' ? own.headlineStates : own.textStates, { disputed })}</p>
      <p class="words" dir="rtl" lang="ar">
        {voice.words}
      </p>
    </section>
  );
}
