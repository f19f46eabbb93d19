import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { type Choice, Select } from '../controls/Field';
import { useWording } from '../language/LanguageContext';

/** What is to be forgotten. */
export type Forgetting = { site: string } | { olderThanDays: number } | 'all';

interface ForgetPanelProps {
  sites: Choice[];
  /** How many claims that would be; null while they are counted. */
  asked: { what: Forgetting; claims: number | null } | null;
  onAsk: (what: Forgetting) => void;
  onConfirm: (what: Forgetting) => void;
  onCancel: () => void;
}

const DAYS = [1, 7, 30, 90, 365];

/** Forgetting a site, a time, or all: asked once more with the number, since it cannot be taken back for long. */
export function ForgetPanel({ sites, asked, onAsk, onConfirm, onCancel }: ForgetPanelProps) {
  const { texts, count, fill } = useWording();
  const t = texts.keeping;
  const [site, setSite] = useState('');
  const [days, setDays] = useState('30');
  const chosen = site || (sites[0]?.value ?? '');
  return (
    <section class="box" aria-labelledby="forget-title">
      <h2 id="forget-title">{t.forgetTitle}</h2>
      <p class="quiet">{t.forgetHint}</p>
      <div class="forget-row">
        <Select label={t.forgetSite} value={chosen} choices={sites} onChoose={setSite} />
        <Button icon={Trash2} disabled={chosen === ''} onPress={() => onAsk({ site: chosen })}>
          {t.forget}
        </Button>
      </div>
      <div class="forget-row">
        <Select
          label={t.forgetOlder}
          value={days}
          choices={DAYS.map((each) => ({ value: String(each), label: count(texts.counts.days, each) }))}
          onChoose={setDays}
        />
        <Button icon={Trash2} onPress={() => onAsk({ olderThanDays: Number(days) })}>
          {t.forget}
        </Button>
      </div>
      <Button kind="danger" icon={Trash2} onPress={() => onAsk('all')}>
        {t.forgetAll}
      </Button>
      <div aria-live="assertive">
        {asked && (
          <div class="notice notice-fault forget-ask">
            <p>
              {asked.claims === null
                ? t.counting
                : fill(t.forgetAsk, { count: count(texts.counts.claims, asked.claims) })}
            </p>
            <div class="box-ways">
              <Button kind="danger" disabled={!asked.claims} onPress={() => onConfirm(asked.what)}>
                {t.forget}
              </Button>
              <Button onPress={onCancel}>{texts.action.cancel}</Button>
            </div>
          </div>
        )}
      </div>
    </section>
  );
}
