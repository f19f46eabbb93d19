/** Shows one screen on the sample, as `?screen=popup-page&language=ar&digits=latn` asks for it. */
import { render } from 'preact';
import { LanguageContext } from '../../../components/language/LanguageContext';
import { type Digits, type Language, wordingFor } from '../../../components/language/wording';
import type { ScreenName } from './names';
import { SCREENS } from './screens';

const asked = new URLSearchParams(location.search);
const language = (asked.get('language') ?? 'ar') as Language;
const wording = wordingFor(language, (asked.get('digits') ?? 'latn') as Digits);
// The screens' colours follow `color-scheme`, so a test can ask for the dark ones in any browser.
document.documentElement.style.colorScheme = asked.get('scheme') ?? 'light dark';
const name = asked.get('screen') ?? 'popup-page';
const screen = SCREENS[name as ScreenName];
if (!screen) throw new Error(`There is no screen “${name}”.`);
const { View } = await screen();
const place = document.getElementById('screen');
if (place)
  render(
    <LanguageContext wording={wording}>
      <View />
    </LanguageContext>,
    place,
  );
document.documentElement.dataset.shown = name;
