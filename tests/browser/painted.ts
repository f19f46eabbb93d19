/** What is painted on a page, read from the registry of highlights that the page shares. */
import type { Page } from 'puppeteer-core';

export interface Painted {
  source: string[];
  cue: string[];
  /** Every content, contested and agreed ones among them. */
  content: string[];
  contested: string[];
  agreed: string[];
}

export function painted(page: Page): Promise<Painted> {
  return page.evaluate(() => {
    const words = (layer: string): string[] =>
      [`riwaya-${layer}`, `riwaya-${layer}-on-dark`].flatMap((name) =>
        [...(CSS.highlights.get(name) ?? [])].map((painted) => {
          const range = document.createRange();
          range.setStart(painted.startContainer, painted.startOffset);
          range.setEnd(painted.endContainer, painted.endOffset);
          return range.toString();
        }),
      );
    const [contested, agreed] = [words('contested'), words('agreed')];
    return {
      source: words('source'),
      cue: words('cue'),
      content: [...words('content'), ...contested, ...agreed],
      contested,
      agreed,
    };
  });
}

/** Resolves once something is painted and has stayed the same for `quiet` ms: the accounts of other sites are in by then. */
export async function settled(page: Page, quiet = 700): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction(
    (still) => {
      const now = [...CSS.highlights].map(([name, painted]) => `${name}:${painted.size}`).join();
      const memory = globalThis as unknown as { paintedWas?: string; paintedSince?: number };
      if (memory.paintedWas !== now) {
        memory.paintedWas = now;
        memory.paintedSince = performance.now();
      }
      return now.includes('riwaya-') && performance.now() - (memory.paintedSince ?? 0) > still;
    },
    { polling: 100, timeout: 20_000 },
    quiet,
  );
}
