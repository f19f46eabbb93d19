/** The page in front of the reader, as our own screens show it: what its reader says, and whether its site is read. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { ask, askReader } from './ask';
import { followReader } from './following';
import type { PageNews, PageState, SiteStatus } from './messages';
import { allowSite } from './permissions';
import { siteStatus } from './sites';
import { type ActiveTab, activeTab, onActiveTab, reloadTab } from './tabs';

/** What the reader of the page says, or that nobody answers there. */
export type PageView = { phase: 'asking' } | { phase: 'unreached' } | { phase: 'read'; state: PageState };

/** A page is read in a moment; longer than this and something is wrong with it. */
const ASK_AGAIN_MS = 150;
const MOST_ASKING = 40;

export interface FrontPage {
  tab: ReadonlySignal<ActiveTab | null>;
  site: ReadonlySignal<SiteStatus | null>;
  view: ReadonlySignal<PageView>;
  /** The statement that the reader of the page is at; known only while the page is followed. */
  at: ReadonlySignal<number | null>;
  /** Brings the words of a statement into view. */
  go(index: number): Promise<void>;
  /** Leaves a statement out of what is shown, or shows it again, until the page is read anew. */
  hide(claim: string, hidden: boolean): void;
  /** Asks the page's reader once more. */
  refresh(): Promise<void>;
  /** Throws where the page may not be read. */
  readOnce(): Promise<void>;
  /** False where the reader refused the browser's question. Must be called from the click itself. */
  readAlways(on: boolean): Promise<boolean>;
  reload(): Promise<void>;
}

/** `follow`: for a screen that stays open beside the pages. */
export function frontPage({ follow = false } = {}): FrontPage {
  const tab = signal<ActiveTab | null>(null);
  const site = signal<SiteStatus | null>(null);
  const view = signal<PageView>({ phase: 'asking' });
  const at = signal<number | null>(null);
  const hidden = new Set<string>();
  let turn = 0;
  let unfollow = () => {};

  const askState = async (id: number) => {
    const mine = ++turn;
    for (let asked = 0; asked < MOST_ASKING; asked++) {
      const answer: PageView = await askReader(id, 'reader/state', null).then(
        (state) => ({ phase: 'read', state: withoutDropped(state, hidden) }),
        () => ({ phase: 'unreached' }),
      );
      if (mine !== turn) return;
      view.value = answer;
      if (answer.phase !== 'read' || answer.state.phase !== 'reading') return;
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
  };

  const hear = (id: number) => (news: PageNews) => {
    if (news.changed) void askState(id);
    // Between two statements the reader is still at the one before.
    else if (news.at !== null) at.value = news.at;
  };

  const begin = async () => {
    const front = await activeTab();
    if (!front) {
      tab.value = null;
      view.value = { phase: 'unreached' };
      site.value = { host: '', status: 'unreadable' };
      return;
    }
    if (front.id !== tab.value?.id || front.url !== tab.value.url) at.value = null;
    tab.value = front;
    const [status] = await Promise.all([siteStatus(front.url), askState(front.id)]);
    site.value = status;
    if (!follow) return;
    unfollow();
    unfollow = view.value.phase === 'read' ? followReader(front.id, hear(front.id), () => {}) : () => {};
  };
  void begin();
  if (follow) onActiveTab(() => void begin());

  return {
    tab,
    site,
    view,
    at,
    async go(index) {
      at.value = index;
      if (tab.value) await askReader(tab.value.id, 'reader/go', { index });
    },
    hide(claim, isHidden) {
      if (isHidden) hidden.add(claim);
      else hidden.delete(claim);
      void begin();
    },
    refresh: begin,
    async readOnce() {
      if (!tab.value) return;
      const { started } = await ask('site/read-once', { tabId: tab.value.id });
      if (!started) throw new Error('riwaya: this page may not be read');
      view.value = { phase: 'asking' };
      await begin();
    },
    async readAlways(on) {
      const front = tab.value;
      if (!front || !site.value) return false;
      // The browser asks its user only straight from the click: nothing may be awaited before.
      const needsLeave = on && site.value.status !== 'listed';
      if (needsLeave && !(await allowSite(front.url))) return false;
      site.value = await ask('site/always', { url: front.url, on });
      if (on) await ask('site/read-once', { tabId: front.id });
      await begin();
      return true;
    },
    async reload() {
      if (tab.value) await reloadTab(tab.value.id);
    },
  };
}

/** What the reader has dropped is not shown, nor what others say of it; indices stay as the page's reader knows them. */
function withoutDropped(state: PageState, hidden: ReadonlySet<string>): PageState {
  const statements = state.statements.filter(({ claim, dropped }) => !dropped && !(claim && hidden.has(claim)));
  const shown = new Set(statements.map(({ index }) => index));
  return {
    ...state,
    statements,
    relations: state.relations.filter(({ a, b }) => shown.has(a) && shown.has(b)),
    others: state.others.filter(({ statement }) => shown.has(statement)),
  };
}
