import { HardDrive, PanelRight, ShieldCheck } from 'lucide';
import { useState } from 'preact/hooks';
import type { Mark as PaintedMark } from '../../lib/page/marks';
import type { PageState } from '../../lib/platform/messages';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { useWording } from '../language/LanguageContext';
import { ColourSample } from '../options/ColourSample';
import { StatementGroups } from '../statements/StatementGroups';
import { PaintedText } from './PaintedText';

interface WelcomeProps {
  /** A text that was read as any page is, and what was found in it. */
  text: string;
  marks: PaintedMark[];
  state: PageState;
  now: number;
  otherLanguage: () => void;
  onDesk: () => void;
  onOptions: () => void;
}

/** The first run, on one page: what the marks mean, shown on a live sample, and what is kept where. */
export function WelcomeScreen({ text, marks, state, now, otherLanguage, onDesk, onOptions }: WelcomeProps) {
  const { texts } = useWording();
  const t = texts.welcome;
  const [shown, setShown] = useState<number | null>(null);
  return (
    <div class="welcome">
      <header class="welcome-head">
        <p class="welcome-language">
          <button type="button" class="button button-quiet" lang={texts.desk.otherLanguageCode} onClick={otherLanguage}>
            {texts.desk.otherLanguage}
          </button>
        </p>
        <h1>{t.title}</h1>
        <p class="welcome-lead">{t.lead}</p>
      </header>
      <main class="welcome-main">
        <section aria-labelledby="welcome-sample">
          <h2 id="welcome-sample">{t.sampleTitle}</h2>
          <p class="quiet">{t.sampleHint}</p>
          <div class="welcome-sample">
            <div>
              <PaintedText text={text} marks={marks} shown={shown} />
              <dl class="legend">
                <div>
                  <dt>
                    <span class="painted-source">{t.source}</span>
                  </dt>
                  <dd>{t.sourceHint}</dd>
                </div>
                <div>
                  <dt>
                    <span class="painted-cue">{t.cue}</span>
                  </dt>
                  <dd>{t.cueHint}</dd>
                </div>
                <div>
                  <dt>
                    <span class="painted-content">{t.content}</span>
                  </dt>
                  <dd>{t.contentHint}</dd>
                </div>
              </dl>
            </div>
            <div class="welcome-found">
              <StatementGroups state={state} now={now} onGo={setShown} onOpen={() => {}} />
            </div>
          </div>
        </section>
        <section aria-labelledby="welcome-marks">
          <h2 id="welcome-marks">{t.marksTitle}</h2>
          <p class="quiet">{t.marksHint}</p>
          <ColourSample />
        </section>
        <section aria-labelledby="welcome-kept">
          <h2 id="welcome-kept">{t.keptTitle}</h2>
          <ul class="welcome-kept">
            <li>
              <Icon of={HardDrive} />
              <p>{t.keptHere}</p>
            </li>
            <li>
              <Icon of={ShieldCheck} />
              <p>{t.keptNothing}</p>
            </li>
            <li>
              <Icon of={PanelRight} directional />
              <p>{t.keptWhere}</p>
            </li>
          </ul>
          <div class="welcome-ways">
            <Button kind="primary" onPress={onDesk}>
              {t.toDesk}
            </Button>
            <Button onPress={onOptions}>{texts.action.options}</Button>
          </div>
        </section>
      </main>
    </div>
  );
}
