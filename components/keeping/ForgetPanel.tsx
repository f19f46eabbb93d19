import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { Progress } from '../controls/Feedback';
import { type Choice, Select } from '../controls/Field';
import { useWording } from '../language/LanguageContext';

/** What is to be forgotten, as the reader asks for it. */
export type ForgetRequest = { site: string } | { url: string } | { olderThanDays: number } | 'all';

interface ForgetPanelProps {
  sites: Choice[];
  /** Under way: how many claims are forgotten so far. */
  job: { forgotten: number; cancel: () => void } | null;
  onForget: (what: ForgetRequest) => void;
}

const DAYS = [1, 7, 30, 90, 365];

/** Forgetting a site, a time, or all: asked once more, since it cannot be taken back. */
export function ForgetPanel({ sites, job, onForget }: ForgetPanelProps) {
  const { texts, count, fill } = useWording();
  const t = texts.keeping;
  const [site, setSite] = useState('');
  const [days, setDays] = useState('30');
  const [url, setUrl] = useState('');
  const [asked, setAsked] = useState<ForgetRequest | null>(null);
  const questionOf = (what: ForgetRequest) => {
    if (what === 'all') return t.askAll;
    if ('site' in what)
      return fill(t.askSite, { site: sites.find(({ value }) => value === what.site)?.label ?? what.site });
    if ('url' in what) return fill(t.askPage, { url: what.url });
    return fill(t.askOlder, { days: count(texts.counts.days, what.olderThanDays) });
  };
  const chosen = site || (sites[0]?.value ?? '');
  return (
    <section class="box" aria-labelledby="forget-title">
      <h2 id="forget-title">{t.forgetTitle}</h2>
      <p class="quiet">{t.forgetHint}</p>
      <div class="forget-row">
        <Select label={t.forgetSite} value={chosen} choices={sites} onChoose={setSite} />
        <Button icon={Trash2} disabled={chosen === ''} onPress={() => setAsked({ site: chosen })}>
          {t.forget}
        </Button>
      </div>
      <div class="forget-row">
        <label class="field">
          <span class="label">{t.forgetPage}</span>
          <input
            class="input"
            type="url"
            dir="ltr"
            value={url}
            onInput={(event) => setUrl(event.currentTarget.value.trim())}
          />
        </label>
        <Button icon={Trash2} disabled={!/^https?:\/\/./u.test(url)} onPress={() => setAsked({ url })}>
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
        <Button icon={Trash2} onPress={() => setAsked({ olderThanDays: Number(days) })}>
          {t.forget}
        </Button>
      </div>
      <Button kind="danger" icon={Trash2} onPress={() => setAsked('all')}>
        {t.forgetAll}
      </Button>
      <div aria-live="assertive" class="import-state">
        {asked && !job && (
          <div class="notice notice-fault forget-ask">
            <p>{questionOf(asked)}</p>
            <div class="box-ways">
              <Button
                kind="danger"
                onPress={() => {
                  onForget(asked);
                  setAsked(null);
                }}
              >
                {t.forgetForGood}
              </Button>
              <Button onPress={() => setAsked(null)}>{texts.action.cancel}</Button>
            </div>
          </div>
        )}
        {job && (
          <Progress
            label={fill(t.forgotten, { count: count(texts.counts.claims, job.forgotten) })}
            part={null}
            onCancel={job.cancel}
          />
        )}
      </div>
    </section>
  );
}
