/** Whether a page is light or dark. Its own text says so, whatever the system prefers. */

export type Ground = 'light' | 'dark';

/** Dark where the text of the element is light. Asks for styles, never for layout. */
export function groundOf(view: Window, element: Element): Ground {
  const parts = /rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)/.exec(view.getComputedStyle(element).color);
  if (!parts) return 'light';
  const [red, green, blue] = parts.slice(1).map(Number) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140 ? 'dark' : 'light';
}

/** Calls back when the page may have gone from light to dark: by the system's choice, or by a switch of its own. */
export function followGround(document: Document, listener: () => void, signal: AbortSignal): void {
  const view = document.defaultView as Window;
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', listener, { signal });
  const observer = new MutationObserver(listener);
  const attributes = {
    attributes: true,
    attributeFilter: ['class', 'style', 'data-theme', 'data-mode', 'data-color-mode'],
  };
  observer.observe(document.documentElement, attributes);
  if (document.body) observer.observe(document.body, attributes);
  signal.addEventListener('abort', () => observer.disconnect());
}
