import { Megaphone } from 'lucide';
import type { PageVoice } from '../../lib/platform/messages';
import { Words } from '../accounts/Words';
import { Icon } from '../controls/Icon';
import { useWording } from '../language/LanguageContext';

interface VoiceListProps {
  voice: PageVoice[];
  onGo: (index: number) => void;
}

/** Where the page itself states as fact what its own sources dispute: its words, and the way to those who dispute them. */
export function VoiceList({ voice, onGo }: VoiceListProps) {
  const { texts, name, number } = useWording();
  if (voice.length === 0) return null;
  return (
    <section class="voice" aria-labelledby="voice-title">
      <h2 id="voice-title">
        <Icon of={Megaphone} /> {texts.voice.title}
      </h2>
      <ul>
        {voice.map(({ words, reason, disputedBy }) => (
          <li key={words} class="change">
            <p>
              <Words text={words} />
            </p>
            <p class="reason">{name(reason)}</p>
            <p class="voice-ways">
              {disputedBy.slice(0, 4).map((index, place) => (
                <button key={index} type="button" class="button button-quiet" onClick={() => onGo(index)}>
                  {texts.voice.toDisputant} {disputedBy.length > 1 && number(place + 1)}
                </button>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
