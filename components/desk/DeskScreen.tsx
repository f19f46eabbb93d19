import { Settings } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Button } from '../controls/Button';
import { Toast } from '../controls/Feedback';
import { useWording } from '../language/LanguageContext';
import { type DeskRoom, hrefOf, ROOMS } from './route';

interface DeskScreenProps {
  room: DeskRoom;
  message: { text: string; onUndo?: () => void } | null;
  onOptions: () => void;
  onLanguage: () => void;
  children: ComponentChildren;
}

/** The desk's frame: its rooms by name, and what was just done. */
export function DeskScreen({ room, message, onOptions, onLanguage, children }: DeskScreenProps) {
  const { texts } = useWording();
  return (
    <div class="desk">
      <button type="button" class="skip button" onClick={() => document.getElementById('main')?.focus()}>
        {texts.desk.skip}
      </button>
      <header class="desk-head">
        <h1 class="brand">{texts.app.name}</h1>
        <nav class="desk-nav" aria-label={texts.desk.rooms}>
          <ul>
            {ROOMS.map((id) => (
              <li key={id}>
                <a
                  class="desk-room"
                  href={hrefOf({ room: id, id: null })}
                  aria-current={id === room ? 'page' : undefined}
                >
                  {texts.desk[id]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="desk-ways">
          <button type="button" class="button button-quiet" lang={texts.desk.otherLanguageCode} onClick={onLanguage}>
            {texts.desk.otherLanguage}
          </button>
          <Button kind="quiet" icon={Settings} onPress={onOptions}>
            {texts.action.options}
          </Button>
        </div>
      </header>
      <main id="main" class="desk-main" tabIndex={-1}>
        {children}
      </main>
      <Toast message={message?.text ?? null} onUndo={message?.onUndo} />
    </div>
  );
}
