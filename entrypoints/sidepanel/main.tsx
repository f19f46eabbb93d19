import '../../assets/styles/sidepanel.css';
import { signal } from '@preact/signals';
import { useWording } from '../../components/language/LanguageContext';
import { mountScreen } from '../../components/language/mount';
import { SidePanelScreen } from '../../components/sidepanel/SidePanelScreen';
import { textFragmentUrl } from '../../lib/page/text-fragment';
import { ask } from '../../lib/platform/ask';
import { frontPage } from '../../lib/platform/front-page';
import { onSettings, readSettings } from '../../lib/platform/settings';
import { openDesk, openPage } from '../../lib/platform/tabs';

const page = frontPage({ follow: true });
const message = signal<{ text: string; onUndo?: () => void } | null>(null);
onSettings(() => void page.refresh());

function SidePanel() {
  const { texts, count } = useWording();
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
  return (
    <SidePanelScreen
      view={page.view.value}
      site={page.site.value}
      current={page.at.value}
      message={message.value}
      now={Date.now()}
      onGo={(index) => void page.go(index).catch(failed)}
      onOpen={(account) => void openPage(textFragmentUrl(account.page.url, account.quote))}
      onReadNow={() => page.readOnce().catch(failed)}
      onAlways={(on) =>
        page.readAlways(on).then((allowed) => {
          message.value = allowed ? null : { text: texts.popup.refused };
        }, failed)
      }
      onReload={() => page.reload().catch(failed)}
      onDrop={drop}
      onDesk={() => void openDesk()}
    />
  );
}

await mountScreen({ read: readSettings, watch: onSettings }, SidePanel, ({ app }) => app.name);
