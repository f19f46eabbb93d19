import '../../assets/styles/popup.css';
import { signal } from '@preact/signals';
import { createClaimList } from '../../components/claims/claim-list';
import { useWording } from '../../components/language/LanguageContext';
import { mountScreen } from '../../components/language/mount';
import { PopupScreen, type PopupTab } from '../../components/popup/PopupScreen';
import { onChange } from '../../lib/claims/changes';
import type { Claim, Collection } from '../../lib/claims/claim';
import { listCollections } from '../../lib/claims/collections';
import { countClaims, savedParties, savedSites } from '../../lib/claims/counts';
import { listClaims } from '../../lib/claims/search';
import { textFragmentUrl } from '../../lib/page/text-fragment';
import { ask } from '../../lib/platform/ask';
import { frontPage } from '../../lib/platform/front-page';
import { onSettings, readSettings } from '../../lib/platform/settings';
import { openDesk, openOptions, openPage, openSidePanel } from '../../lib/platform/tabs';

interface Choices {
  sites: Awaited<ReturnType<typeof savedSites>>;
  parties: Awaited<ReturnType<typeof savedParties>>;
  collections: Collection[];
}

const tab = signal<PopupTab>('page');
const message = signal<{ text: string; onUndo?: () => void } | null>(null);
const page = frontPage();
const saved = createClaimList(listClaims);
const total = signal<number | null>(null);
const choices = signal<Choices>({ sites: [], parties: [], collections: [] });

function Popup() {
  const { texts, count, name } = useWording();
  const failed = () => {
    message.value = { text: texts.popup.failed };
  };
  const drop = (id: string) => {
    const ids = [id];
    const restore = () => {
      message.value = null;
      ask('claims/restore', { ids }).then(() => page.hide(id, false), failed);
    };
    ask('claims/drop', { ids }).then(({ dropped }) => {
      page.hide(id, true);
      message.value = { text: count(texts.counts.dropped, dropped), onUndo: restore };
    }, failed);
  };
  const always = (on: boolean) =>
    page.readAlways(on).then((allowed) => {
      message.value = allowed ? null : { text: texts.popup.refused };
    }, failed);
  const open = (account: Pick<Claim, 'page' | 'quote'>) =>
    void openPage(textFragmentUrl(account.page.url, account.quote));
  const { value: tabInFront } = page.tab;
  return (
    <PopupScreen
      tab={tab.value}
      onTab={(chosen) => {
        tab.value = chosen;
      }}
      view={page.view.value}
      site={page.site.value}
      now={Date.now()}
      message={message.value}
      saved={{
        query: saved.query.value,
        filter: saved.filter.value,
        choices: {
          sites: choices.value.sites.map(({ site, siteName }) => ({ value: site, label: siteName })),
          parties: choices.value.parties.map((party) => ({ value: party.id, label: name(party.name) })),
          collections: choices.value.collections.map((each) => ({ value: each.id, label: each.name })),
        },
        claims: saved.claims.value,
        total: total.value,
        loading: saved.loading.value,
        failed: saved.failed.value,
        hasMore: saved.hasMore.value,
        now: Date.now(),
        onQuery: saved.search,
        onFilter: saved.narrow,
        onMore: saved.more,
        onOpen: open,
        onDrop: (claim) => drop(claim.id),
      }}
      onGo={(index) => page.go(index).then(() => window.close(), failed)}
      onOpen={open}
      onReadNow={() => page.readOnce().catch(failed)}
      onAlways={always}
      onReload={() => page.reload().then(() => window.close(), failed)}
      onDropStatement={drop}
      onSidePanel={tabInFront && (() => openSidePanel(tabInFront.windowId).then(() => window.close(), failed))}
      onDesk={() => openDesk().then(() => window.close())}
      onOptions={() => openOptions().then(() => window.close())}
    />
  );
}

/** What is listed comes first; counting and the choices of the filters follow. */
async function refresh(): Promise<void> {
  await saved.refresh();
  const counts = await countClaims();
  total.value = counts.claims;
  const [sites, parties, collections] = await Promise.all([savedSites(), savedParties(), listCollections()]);
  choices.value = { sites, parties, collections };
}

const refreshed = () => refresh().catch((error) => console.error('riwaya: what is saved could not be counted', error));
void refreshed();
onChange(() => void refreshed());
await mountScreen({ read: readSettings, watch: onSettings }, Popup, ({ app }) => app.name);
