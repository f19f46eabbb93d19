import '../../assets/styles/welcome.css';
import { mountScreen } from '../../components/language/mount';
import { readSample, SAMPLE } from '../../components/welcome/sample';
import { WelcomeScreen } from '../../components/welcome/WelcomeScreen';
import { changeSettings, onSettings, readSettings } from '../../lib/platform/settings';
import { openDesk, openOptions } from '../../lib/platform/tabs';

const { marks, state } = readSample();

function Welcome() {
  return (
    <WelcomeScreen
      text={SAMPLE}
      marks={marks}
      state={state}
      now={Date.now()}
      otherLanguage={() => void changeSettings({ language: document.documentElement.lang === 'ar' ? 'en' : 'ar' })}
      onDesk={() => void openDesk()}
      onOptions={() => void openOptions()}
    />
  );
}

await mountScreen({ read: readSettings, watch: onSettings }, Welcome, ({ welcome }) => welcome.title);
