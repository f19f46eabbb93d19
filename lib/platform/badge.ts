/** The toolbar button of one tab: how many statements its page has. The browser clears it when the tab goes elsewhere. */
import { browser } from 'wxt/browser';

/** Calm where nobody disagrees, warm where somebody does; both pass contrast with white. */
const PLAIN = '#1f5f8b';
const CONTESTED = '#b3261e';

export interface PageCount {
  statements: number;
  contested: number;
}

/** `title` is what the button says on hover and to a screen reader. */
export async function showCount(
  tabId: number,
  { statements, contested }: PageCount,
  digits: 'latn' | 'arab',
  title: string,
): Promise<void> {
  // The tab may have gone in the meantime: then there is nothing to show.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badgeText({ statements, contested }, digits) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: contested > 0 ? CONTESTED : PLAIN }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** Four signs fit. Contested pages carry «≠», since colour alone is not for every eye. */
export function badgeText({ statements, contested }: PageCount, digits: 'latn' | 'arab'): string {
  if (statements === 0) return '';
  const number = new Intl.NumberFormat(`ar-u-nu-${digits}`, { useGrouping: false }).format(Math.min(statements, 999));
  return contested > 0 ? `${number}≠` : number;
}
