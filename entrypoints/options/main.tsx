import '../../assets/styles/options.css';
import { signal } from '@preact/signals';
import { saveFile } from '../../components/controls/save-file';
import { useWording } from '../../components/language/LanguageContext';
import { mountScreen } from '../../components/language/mount';
import { OptionsScreen, type Shortcut } from '../../components/options/OptionsScreen';
import { readPartyCsv, writePartyCsv } from '../../components/options/party-csv';
import type { PartyTable } from '../../lib/parties/corrections';
import { ask } from '../../lib/platform/ask';
import { grantedPatterns, onPermissions } from '../../lib/platform/permissions';
import { listedPatterns } from '../../lib/platform/reader-script';
import { changeSettings, onSettings, readSettings } from '../../lib/platform/settings';
import { listShortcuts, openShortcuts } from '../../lib/platform/shortcuts';
import { openDesk, openWelcome } from '../../lib/platform/tabs';

const settings = signal(await readSettings());
const granted = signal<string[]>([]);
const shortcuts = signal<Shortcut[]>([]);
const message = signal<{ text: string; onUndo?: () => void } | null>(null);

const hostOf = (pattern: string): string => pattern.replace(/^[^/]*\/\/(?:\*\.)?/u, '').replace(/\/.*$/u, '');

async function readGranted(): Promise<void> {
  const patterns = await grantedPatterns(listedPatterns());
  granted.value = [...new Set(patterns.map(hostOf))];
}

function Options() {
  const { texts, count, fill } = useWording();
  const failed = () => {
    message.value = { text: texts.popup.failed };
  };
  const importParties = (text: string) => {
    const read = readPartyCsv(text);
    if ('faultAtLine' in read) {
      message.value = { text: fill(texts.options.partiesFault, { line: read.faultAtLine }) };
      return;
    }
    const before: PartyTable = settings.value.parties;
    const undo = () => {
      message.value = null;
      changeSettings({ parties: before }).catch(failed);
    };
    changeSettings({ parties: [...before, ...read.rows] }).then(() => {
      const counted = count(texts.counts.parties, read.rows.length);
      message.value = { text: fill(texts.options.partiesImported, { count: counted }), onUndo: undo };
    }, failed);
  };
  return (
    <OptionsScreen
      settings={settings.value}
      granted={granted.value}
      shortcuts={shortcuts.value}
      message={message.value}
      onChange={(change) => changeSettings(change).catch(failed)}
      onDisallow={(site) => ask('site/always', { url: `https://${site}/`, on: false }).then(readGranted, failed)}
      onShortcuts={() => openShortcuts().catch(failed)}
      onImportParties={importParties}
      onExportParties={() => {
        const table = new Blob([writePartyCsv(settings.value.parties)], { type: 'text/csv;charset=utf-8' });
        saveFile('riwaya-parties.csv', table);
      }}
      onDesk={() => void openDesk()}
      onWelcome={() => void openWelcome()}
    />
  );
}

onSettings((changed) => {
  settings.value = changed;
});
onPermissions(
  () => void readGranted(),
  () => void readGranted(),
);
void readGranted();
void listShortcuts().then((list) => {
  shortcuts.value = list.map(({ command, description, keys }) => ({ name: description || command, keys }));
});
await mountScreen({ read: readSettings, watch: onSettings }, Options, ({ options }) => options.title);
