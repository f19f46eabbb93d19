/** Some pages set their article in a frame of their own; what other sites set in frames (advertisements, players) is not the page. */

/** The window itself, or a frame of the same site that is large enough to be read in. */
export function isOfPage(view: Window): boolean {
  if (view === view.top) return true;
  try {
    const frame = view.frameElement;
    if (!frame || !view.top?.document) return false;
    return frame.clientWidth >= 320 && frame.clientHeight >= 200;
  } catch {
    return false; // a frame within a page of another site
  }
}
