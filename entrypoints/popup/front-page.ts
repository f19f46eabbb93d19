import { type ReadonlySignal, signal } from '@preact/signals';
import type { PageView } from '../../components/popup/PopupScreen';
import { ask, askReader } from '../../lib/platform/ask';
import type { SiteStatus } from '../../lib/platform/messages';
import { allowSite } from '../../lib/platform/permissions';
import { siteStatus } from '../../lib/platform/sites';
import { type ActiveTab, activeTab, reloadTab } from '../../lib/platform/tabs';

/** A page is read in a moment; longer than this and something is wrong with it. */
const ASK_AGAIN = 150;
const MOST_ASKING = 40;

export interface FrontPage {
  tab: ReadonlySignal<ActiveTab | null>;
  site: ReadonlySignal<SiteStatus | null>;
  view: ReadonlySignal<PageView>;
  go(index: number): Promise<void>;
  readOnce(): Promise<void>;
  /** False where the reader refused the browser's question. */
  readAlways(on: boolean): Promise<boolean>;
  reload(): Promise<void>;
}

/** The page in front of the reader: what its reader says, and whether its site is read. */
export function frontPage(): FrontPage {
  const tab = signal<ActiveTab | null>(null);
  const site = signal<SiteStatus | null>(null);
  const view = signal<PageView>({ phase: 'asking' });

  const askState = async (id: number) => {
    for (let turn = 0; turn < MOST_ASKING; turn++) {
      try {
        const state = await askReader(id, 'reader/state', null);
        view.value = { phase: 'read', state };
        if (state.phase !== 'reading') return;
      } catch {
        view.value = { phase: 'unreached' };
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
    }
  };

  const begin = async () => {
    tab.value = await activeTab();
    if (!tab.value) {
      view.value = { phase: 'unreached' };
      site.value = { host: '', status: 'unreadable' };
      return;
    }
    const { id, url } = tab.value;
    await Promise.all([
      askState(id),
      siteStatus(url).then((status) => {
        site.value = status;
      }),
    ]);
  };
  void begin();

  return {
    tab,
    site,
    view,
    async go(index) {
      if (tab.value) await askReader(tab.value.id, 'reader/go', { index });
    },
    async readOnce() {
      if (!tab.value) return;
      const { started } = await ask('site/read-once', { tabId: tab.value.id });
      if (!started) throw new Error('The page cannot be read.');
      view.value = { phase: 'asking' };
      await askState(tab.value.id);
    },
    async readAlways(on) {
      const front = tab.value;
      if (!front || !site.value) return false;
      // The browser's question is only asked straight from the click, so nothing may be awaited before it.
      const mayNeedLeave = on && site.value.status !== 'listed';
      if (mayNeedLeave && !(await allowSite(front.url))) return false;
      site.value = await ask('site/always', { url: front.url, on });
      if (on) {
        await ask('site/read-once', { tabId: front.id });
        await askState(front.id);
      }
      return true;
    },
    async reload() {
      if (tab.value) await reloadTab(tab.value.id);
      window.close();
    },
  };
}
