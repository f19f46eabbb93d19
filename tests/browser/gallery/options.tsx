import '../../../assets/styles/options.css';
import { useState } from 'preact/hooks';
import { OptionsScreen } from '../../../components/options/OptionsScreen';
import type { Settings } from '../../../lib/platform/settings';

const SETTINGS: Settings = {
  language: 'ar',
  digits: 'latn',
  save: true,
  savePrivate: false,
  keepDays: 90,
  offSites: ['sport.example', 'a-very-long-subdomain.of.some-news-site.example'],
  parties: [
    { name: 'مجلس الشرق', names: 'المجلس|Eastern Council|قوات المجلس', side: 'المعارضة' },
    { name: 'الجيش', names: '', side: 'الحكومة' },
  ],
  colours: 'usual',
};

export function Options() {
  const [settings, setSettings] = useState(SETTINGS);
  return (
    <OptionsScreen
      settings={settings}
      granted={['mawqi3.example']}
      shortcuts={[
        { name: 'التصريح التالي', keys: 'Alt+Shift+Down' },
        { name: 'أضف تصريحًا من التحديد', keys: '' },
      ]}
      message={null}
      onChange={(change) => setSettings({ ...settings, ...change })}
      onDisallow={() => {}}
      onShortcuts={() => {}}
      onImportParties={() => {}}
      onExportParties={() => {}}
      onDesk={() => {}}
      onWelcome={() => {}}
    />
  );
}
