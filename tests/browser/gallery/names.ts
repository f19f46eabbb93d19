/** The screens of the gallery. */
export const SCREEN_NAMES = [
  'popup-page',
  'popup-saved',
  'popup-other-site',
  'popup-empty',
  'sidepanel',
  'points',
  'point',
  'matrix',
  'search',
  'collections',
  'correct',
  'keeping',
  'keeping-busy',
  'options',
  'welcome',
] as const;
export type ScreenName = (typeof SCREEN_NAMES)[number];
