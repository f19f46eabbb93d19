import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analysisInSteps } from '../lib/accounts/analysis';
import { findDates } from '../lib/arabic/dates';
import { offerPart } from '../lib/page/doors';
import { readPartyTable } from '../lib/parties/corrections';
import { onSettings, readSettings } from '../lib/platform/settings';

/** The engine: brought into a page by the background once the page turns out to be Arabic. The reader's own table of parties wins. */
export default defineUnlistedScript(async () => {
  let corrections = readPartyTable((await readSettings()).parties);
  onSettings(({ parties }) => {
    corrections = readPartyTable(parties);
  });
  offerPart('engine', {
    analyze: (text, options) => analysisInSteps(text, { ...options, corrections }),
    dates: findDates,
  });
});
