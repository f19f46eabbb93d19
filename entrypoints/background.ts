import { defineBackground } from 'wxt/utils/define-background';
import { wordingFor } from '../components/language/wording';
import { changeCollection, mergeCollection, nameCollection, removeCollection } from '../lib/claims/collections';
import { dropClaims, restoreClaims } from '../lib/claims/drop';
import { importPages, importRelations, importVerdicts } from '../lib/claims/exchange/import-records';
import { forget } from '../lib/claims/keeping';
import { judge } from '../lib/claims/verdicts';
import { answerAsBackground } from '../lib/platform/answer';
import { askReader } from '../lib/platform/ask';
import { showCount } from '../lib/platform/badge';
import { onCommand } from '../lib/platform/commands';
import { sweep } from '../lib/platform/keeping';
import { onFirstRun, onMenu, onStart, setMenus } from '../lib/platform/menus';
import { followPartyTable } from '../lib/platform/party-table';
import { onPermissions } from '../lib/platform/permissions';
import { pageEdited, pageRead } from '../lib/platform/read-page';
import { loadPart } from '../lib/platform/reader-script';
import { onSettings, readSettings } from '../lib/platform/settings';
import { followPermissions, readOnce, readOpenPages, setAlways, siteStatus } from '../lib/platform/sites';
import { openDesk, openWelcome } from '../lib/platform/tabs';

/**
 * The only writer of the database. The browser ends it whenever it is idle, so it remembers nothing by itself, and every listener
 * is added before anything is awaited.
 */
export default defineBackground(() => {
  answerAsBackground({
    'page/read': async (message, asker) => {
      const answer = await pageRead(message, asker);
      void sweep().catch((error) => console.error('riwaya: keeping', error));
      return answer;
    },
    'page/edited': pageEdited,
    'page/count': async (count, asker) => {
      if (asker.kind !== 'reader' || asker.frameId !== 0) return null;
      const { language, digits } = await readSettings();
      const { texts, count: counted } = wordingFor(language, digits);
      const title = [
        counted(texts.counts.statements, count.statements),
        counted(texts.counts.contested, count.contested),
      ];
      await showCount(asker.tabId, count, digits, `${texts.app.name}: ${title.join(' · ')}`);
      return null;
    },
    'part/load': async ({ part }, asker) => ({ loaded: asker.kind === 'reader' && (await loadPart(part, asker)) }),
    'claims/drop': async ({ ids }) => ({ dropped: await dropClaims(ids) }),
    'claims/forget': ({ what }) => forget(what),
    'import/pages': ({ pages }) => importPages(pages),
    'import/relations': async ({ relations }) => ({ added: await importRelations(relations) }),
    'import/verdicts': async ({ verdicts }) => ({ added: await importVerdicts(verdicts) }),
    'claims/judge': async ({ a, b, verdict, over }) => ({ before: await judge(a, b, verdict, over) }),
    'collections/name': async ({ id, ...words }) => ({ there: await nameCollection(id, words) }),
    'collections/remove': async ({ id }) => ({ removed: await removeCollection(id) }),
    'collections/change': async ({ id, add, remove }) => ({ claims: await changeCollection(id, { add, remove }) }),
    'collections/merge': async ({ collection }) => ({ changed: await mergeCollection(collection) }),
    'claims/restore': async ({ ids }) => ({ restored: await restoreClaims(ids) }),
    'site/status': ({ url }, asker) => siteStatus(asker.kind === 'reader' ? asker.url : url),
    'site/read-once': async ({ tabId }) => ({ started: await readOnce(tabId) }),
    'site/always': ({ url, on }) => setAlways(url, on),
  });
  onPermissions(
    (patterns) => void followPermissions().then(() => readOpenPages(patterns)),
    () => void followPermissions(),
  );
  onMenu((id, tabId) => {
    if (id === 'read-page' && tabId !== null) void readOnce(tabId);
    if (id === 'open-desk') void openDesk();
  });
  onCommand((command, tabId) => {
    const by = command === 'next-statement' ? 1 : -1;
    void askReader(tabId, 'reader/step', { by }).catch(() => {}); // no reader there: nothing to step through
  });
  onStart(() => void Promise.all([followPermissions(), nameMenus(), followPartyTable()]));
  onFirstRun(() => void openWelcome());
  onSettings(() => void Promise.all([nameMenus(), followPartyTable()]));
});

async function nameMenus(): Promise<void> {
  const { language, digits } = await readSettings();
  const { texts } = wordingFor(language, digits);
  await setMenus([
    { id: 'read-page', title: texts.popup.readNow, where: 'page' },
    { id: 'open-desk', title: texts.action.desk, where: 'action' },
  ]);
}
