import type { ComponentType } from 'preact';

/** Each screen with its styles, loaded alone as the browser would load it. */
export const SCREENS: Record<string, () => Promise<{ View: ComponentType }>> = {
  'popup-page': () => import('./popup').then(({ PagePopup }) => ({ View: PagePopup })),
  'popup-saved': () => import('./popup').then(({ SavedPopup }) => ({ View: SavedPopup })),
  'popup-other-site': () => import('./popup').then(({ OtherSitePopup }) => ({ View: OtherSitePopup })),
  'popup-empty': () => import('./popup').then(({ EmptyPopup }) => ({ View: EmptyPopup })),
  points: () => import('./desk').then(({ PointsDesk }) => ({ View: PointsDesk })),
  point: () => import('./desk').then(({ PointDesk }) => ({ View: PointDesk })),
  sidepanel: () => import('./sidepanel').then(({ Panel }) => ({ View: Panel })),
  options: () => import('./options').then(({ Options }) => ({ View: Options })),
  welcome: () => import('./welcome').then(({ Welcome }) => ({ View: Welcome })),
};
