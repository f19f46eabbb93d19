import type { ComponentType } from 'preact';
import type { ScreenName } from './names';

/** Each screen with its styles, loaded alone as the browser would load it. */
export const SCREENS: Record<ScreenName, () => Promise<{ View: ComponentType }>> = {
  'popup-page': () => import('./popup').then(({ PagePopup }) => ({ View: PagePopup })),
  'popup-saved': () => import('./popup').then(({ SavedPopup }) => ({ View: SavedPopup })),
  'popup-other-site': () => import('./popup').then(({ OtherSitePopup }) => ({ View: OtherSitePopup })),
  'popup-empty': () => import('./popup').then(({ EmptyPopup }) => ({ View: EmptyPopup })),
  sidepanel: () => import('./sidepanel').then(({ Panel }) => ({ View: Panel })),
  points: () => import('./desk').then(({ PointsDesk }) => ({ View: PointsDesk })),
  point: () => import('./desk').then(({ PointDesk }) => ({ View: PointDesk })),
  matrix: () => import('./desk').then(({ MatrixDesk }) => ({ View: MatrixDesk })),
  search: () => import('./desk').then(({ SearchDesk }) => ({ View: SearchDesk })),
  collections: () => import('./desk').then(({ CollectionsDesk }) => ({ View: CollectionsDesk })),
  correct: () => import('./desk').then(({ CorrectDesk }) => ({ View: CorrectDesk })),
  keeping: () => import('./keeping').then(({ KeepingDesk }) => ({ View: KeepingDesk })),
  'keeping-busy': () => import('./keeping').then(({ KeepingDeskBusy }) => ({ View: KeepingDeskBusy })),
  options: () => import('./options').then(({ Options }) => ({ View: Options })),
  welcome: () => import('./welcome').then(({ Welcome }) => ({ View: Welcome })),
};
