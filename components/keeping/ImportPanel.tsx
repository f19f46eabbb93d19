import { Upload } from 'lucide';
import { useRef } from 'preact/hooks';
import type { ImportPlan } from '../../lib/claims/exchange/import';
import type { ArchiveFault } from '../../lib/claims/exchange/read-archive';
import { Button } from '../controls/Button';
import { Progress } from '../controls/Feedback';
import { useWording } from '../language/LanguageContext';
import type { Job } from './job';

/** Where an import stands: what the file would do is shown before anything is done. */
export type ImportState =
  | { step: 'idle' }
  | { step: 'checking'; name: string; job: Job }
  | { step: 'planned'; name: string; plan: ImportPlan }
  | { step: 'refused'; name: string; fault: Pick<ArchiveFault, 'kind' | 'place'> }
  | { step: 'importing'; name: string; job: Job }
  | { step: 'done'; name: string; added: number; changed: number; skipped: number }
  | { step: 'failed'; name: string };

interface ImportPanelProps {
  state: ImportState;
  onFile: (file: File) => void;
  onConfirm: () => void;
  onCancel: () => void;
}

export function ImportPanel({ state, onFile, onConfirm, onCancel }: ImportPanelProps) {
  const { texts } = useWording();
  const t = texts.keeping;
  const file = useRef<HTMLInputElement>(null);
  const busy = state.step === 'checking' || state.step === 'importing';
  return (
    <section class="box" aria-labelledby="import-title">
      <h2 id="import-title">{t.importTitle}</h2>
      <p class="quiet">{t.importHint}</p>
      <div aria-live="polite" class="import-state">
        <ImportReport state={state} onConfirm={onConfirm} onCancel={onCancel} />
      </div>
      {!busy && state.step !== 'planned' && (
        <Button icon={Upload} onPress={() => file.current?.click()}>
          {t.chooseFile}
        </Button>
      )}
      <input
        ref={file}
        class="unseen"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={t.chooseFile}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (chosen) onFile(chosen);
        }}
      />
    </section>
  );
}

function ImportReport({ state, onConfirm, onCancel }: Omit<ImportPanelProps, 'onFile'>) {
  const { texts, fill, count } = useWording();
  const t = texts.keeping;
  switch (state.step) {
    case 'idle':
      return null;
    case 'checking':
      return (
        <Progress label={fill(t.checking, { name: state.name })} part={state.job.part} onCancel={state.job.cancel} />
      );
    case 'importing':
      return (
        <Progress label={fill(t.importing, { name: state.name })} part={state.job.part} onCancel={state.job.cancel} />
      );
    case 'refused':
      return (
        <p class="notice notice-fault">
          {fill(t.refused[state.fault.kind], { name: state.name })} {fill(t.faultAt, { place: state.fault.place })}
        </p>
      );
    case 'failed':
      return <p class="notice notice-fault">{fill(t.importFailed, { name: state.name })}</p>;
    case 'done':
      return (
        <p class="notice">
          {fill(t.imported, {
            added: count(texts.counts.claims, state.added),
            changed: count(texts.counts.claims, state.changed),
            skipped: count(texts.counts.claims, state.skipped),
          })}
        </p>
      );
    case 'planned':
      return (
        <>
          <p>{fill(t.planned, { name: state.name })}</p>
          <dl class="plan">
            <div>
              <dt>{t.willAdd}</dt>
              <dd>{count(texts.counts.claims, state.plan.added)}</dd>
            </div>
            <div>
              <dt>{t.willChange}</dt>
              <dd>{count(texts.counts.claims, state.plan.changed)}</dd>
            </div>
            <div>
              <dt>{t.willSkip}</dt>
              <dd>{count(texts.counts.claims, state.plan.skipped)}</dd>
            </div>
          </dl>
          <div class="box-ways">
            <Button kind="primary" disabled={state.plan.added + state.plan.changed === 0} onPress={onConfirm}>
              {t.confirmImport}
            </Button>
            <Button onPress={onCancel}>{texts.action.cancel}</Button>
          </div>
        </>
      );
  }
}
