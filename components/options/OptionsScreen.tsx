import type { Settings } from '../../lib/platform/settings';
import { Button } from '../controls/Button';
import { Toast } from '../controls/Feedback';
import { Check, Select } from '../controls/Field';
import { RadioGroup } from '../controls/RadioGroup';
import { useWording } from '../language/LanguageContext';
import { ColourSample } from './ColourSample';
import { PartyTableEditor } from './PartyTableEditor';
import { SiteList } from './SiteList';

export interface Shortcut {
  name: string;
  keys: string;
}

interface OptionsProps {
  settings: Settings;
  /** Sites that the browser was given leave to read, beyond the listed ones. */
  granted: string[];
  shortcuts: Shortcut[];
  message: { text: string; onUndo?: () => void } | null;
  onChange: (change: Partial<Settings>) => void;
  onDisallow: (site: string) => void;
  onShortcuts: () => void;
  onImportParties: (text: string) => void;
  onExportParties: () => void;
  onDesk: () => void;
  onWelcome: () => void;
}

const DAYS = [7, 30, 90, 365];

export function OptionsScreen(props: OptionsProps) {
  const { settings, granted, shortcuts, message, onChange } = props;
  const { texts, count } = useWording();
  const t = texts.options;
  return (
    <div class="options">
      <header class="options-head">
        <h1>{t.title}</h1>
        <div class="options-ways">
          <Button kind="quiet" onPress={props.onDesk}>
            {texts.action.desk}
          </Button>
          <Button kind="quiet" onPress={props.onWelcome}>
            {t.welcome}
          </Button>
        </div>
      </header>
      <main class="options-main">
        <section aria-labelledby="options-language">
          <h2 id="options-language">{t.languageTitle}</h2>
          <RadioGroup
            label={t.language}
            name="language"
            value={settings.language}
            choices={[
              { value: 'ar', label: 'العربية' },
              { value: 'en', label: 'English' },
            ]}
            onChoose={(language) => onChange({ language })}
          />
          <RadioGroup
            label={t.digits}
            name="digits"
            value={settings.digits}
            choices={[
              { value: 'latn', label: '0123456789' },
              { value: 'arab', label: '٠١٢٣٤٥٦٧٨٩' },
            ]}
            onChoose={(digits) => onChange({ digits })}
          />
        </section>
        <section aria-labelledby="options-saving">
          <h2 id="options-saving">{t.savingTitle}</h2>
          <p class="quiet">{t.savingHint}</p>
          <Check checked={settings.save} onChange={(save) => onChange({ save })}>
            {t.save}
          </Check>
          <Check
            checked={settings.savePrivate}
            disabled={!settings.save}
            onChange={(savePrivate) => onChange({ savePrivate })}
          >
            {t.savePrivate}
          </Check>
          <Select
            label={t.keep}
            value={String(settings.keepDays ?? '')}
            choices={[
              { value: '', label: t.forEver },
              ...DAYS.map((days) => ({ value: String(days), label: count(texts.counts.days, days) })),
            ]}
            onChoose={(days) => onChange({ keepDays: days === '' ? null : Number(days) })}
          />
        </section>
        <section aria-labelledby="options-sites">
          <h2 id="options-sites">{t.sitesTitle}</h2>
          <p class="quiet">{t.sitesHint}</p>
          <SiteList
            title={t.offSites}
            none={t.noOffSites}
            sites={settings.offSites}
            remove={t.readAgain}
            onRemove={(site) => onChange({ offSites: settings.offSites.filter((each) => each !== site) })}
          />
          <SiteList
            title={t.grantedSites}
            none={t.noGrantedSites}
            sites={granted}
            remove={t.disallow}
            onRemove={props.onDisallow}
          />
        </section>
        <section aria-labelledby="options-parties">
          <h2 id="options-parties">{t.partiesTitle}</h2>
          <p class="quiet">{t.partiesHint}</p>
          <PartyTableEditor
            rows={settings.parties}
            onChange={(parties) => onChange({ parties })}
            onImport={props.onImportParties}
            onExport={props.onExportParties}
          />
        </section>
        <section aria-labelledby="options-colours">
          <h2 id="options-colours">{t.coloursTitle}</h2>
          <p class="quiet">{t.coloursHint}</p>
          <RadioGroup
            label={t.colours}
            name="colours"
            value={settings.colours}
            choices={[
              { value: 'usual', label: t.coloursUsual },
              { value: 'strong', label: t.coloursStrong },
              { value: 'grey', label: t.coloursGrey },
            ]}
            onChoose={(colours) => onChange({ colours })}
          />
          <ColourSample />
        </section>
        <section aria-labelledby="options-shortcuts">
          <h2 id="options-shortcuts">{t.shortcutsTitle}</h2>
          <dl class="shortcuts">
            {shortcuts.map(({ name, keys }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : <span class="quiet">{t.noShortcut}</span>}</dd>
              </div>
            ))}
          </dl>
          <Button onPress={props.onShortcuts}>{t.changeShortcuts}</Button>
        </section>
      </main>
      <Toast message={message?.text ?? null} onUndo={message?.onUndo} />
    </div>
  );
}
