import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ShadowCard } from '../components/card/shadow-card';
import { wordingFor } from '../components/language/wording';
import { offerPart } from '../lib/page/doors';
import { onSettings, readSettings } from '../lib/platform/settings';

/** The card's interface: brought into a page by the background when the reader first wants to show it. */
export default defineUnlistedScript(() => {
  offerPart('card', async (document, options, signal) => {
    const { language, digits } = await readSettings();
    let wording = wordingFor(language, digits);
    const stop = onSettings((settings) => {
      wording = wordingFor(settings.language, settings.digits);
    });
    signal.addEventListener('abort', stop);
    return new ShadowCard(document, { ...options, wording: () => wording }, signal);
  });
});
