import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analysisInSteps } from '../lib/accounts/analysis';
import { findDates } from '../lib/arabic/dates';
import { offerPart } from '../lib/page/doors';

/** The engine: brought into a page by the background once the page turns out to be Arabic. */
export default defineUnlistedScript(() => {
  offerPart('engine', { analyze: analysisInSteps, dates: findDates });
});
