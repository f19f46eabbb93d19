import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { saveFile } from '../../components/controls/save-file';
import { hrefOf } from '../../components/desk/route';
import { ExportPanel } from '../../components/keeping/ExportPanel';
import { ForgetPanel, type ForgetRequest } from '../../components/keeping/ForgetPanel';
import { ImportPanel, type ImportState } from '../../components/keeping/ImportPanel';
import type { Job } from '../../components/keeping/job';
import { StoragePanel } from '../../components/keeping/StoragePanel';
import { useWording } from '../../components/language/LanguageContext';
import type { Wording } from '../../components/language/wording';
import { onChange } from '../../lib/claims/changes';
import { countClaims, type SiteChoice, type StoreCounts, savedSites } from '../../lib/claims/counts';
import { exportClaims, type FormatName } from '../../lib/claims/exchange/export';
import { planImport } from '../../lib/claims/exchange/import';
import { ArchiveFault } from '../../lib/claims/exchange/read-archive';
import type { Selection } from '../../lib/claims/exchange/selection';
import { askToPersist, type Forgetting, storageUsage, type Usage } from '../../lib/claims/keeping';
import { cleanUrl } from '../../lib/page/page-url';
import { forgetAll, importFile } from '../../lib/platform/keeping';
import { readSettings } from '../../lib/platform/settings';
import { collections } from './collections';
import { say } from './message';
import { searchSelections } from './search';

const usage = signal<Usage | null>(null);
const counts = signal<StoreCounts | null>(null);
const sites = signal<SiteChoice[]>([]);
const exporting = signal<Job | null>(null);
const importing = signal<ImportState>({ step: 'idle' });
const forgetting = signal<{ forgotten: number; cancel: () => void } | null>(null);
/** A collection that was asked for in its own room. */
const collection = signal<string | null>(null);
let planned: File | null = null;

const DAY = 86_400_000;

async function refresh(): Promise<void> {
  [usage.value, counts.value, sites.value] = await Promise.all([storageUsage(), countClaims(), savedSites()]);
}

const isStopped = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

async function exportScope(selection: Selection, format: FormatName, { texts, count, fill, language }: Wording) {
  const end = new AbortController();
  const job = (part: number | null): Job => ({ part, cancel: () => end.abort() });
  exporting.value = job(null);
  try {
    const onProgress = (done: number, total: number) => {
      exporting.value = job(total > 0 ? Math.min(1, done / total) : null);
    };
    const { parties } = await readSettings();
    const file = await exportClaims(selection, format, { language, parties, signal: end.signal, onProgress });
    saveFile(file.name, file.blob);
    say(fill(texts.keeping.exported, { count: count(texts.counts.claims, file.claims) }));
  } catch (error) {
    if (!isStopped(error)) console.error('riwaya: the export failed', error);
    say(isStopped(error) ? texts.keeping.stopped : texts.popup.failed);
  }
  exporting.value = null;
}

/** Runs one step of an import with its progress and its way to stop; what it throws becomes the state that the panel shows. */
async function importStep(
  step: 'checking' | 'importing',
  name: string,
  work: (options: { signal: AbortSignal; onProgress: (done: number, total: number) => void }) => Promise<ImportState>,
): Promise<void> {
  const end = new AbortController();
  const show = (part: number | null) => {
    importing.value = { step, name, job: { part, cancel: () => end.abort() } };
  };
  show(null);
  try {
    const onProgress = (done: number, total: number) => show(total > 0 ? done / total : null);
    importing.value = await work({ signal: end.signal, onProgress });
  } catch (error) {
    if (error instanceof ArchiveFault) importing.value = { step: 'refused', name, fault: error };
    else if (isStopped(error)) importing.value = { step: 'idle' };
    else {
      console.error('riwaya: the import failed', error);
      importing.value = { step: 'failed', name };
    }
  }
}

const check = (file: File): Promise<void> =>
  importStep('checking', file.name, async (options) => {
    const plan = await planImport(file, options);
    planned = file;
    return { step: 'planned', name: file.name, plan };
  });

async function carryOut(): Promise<void> {
  const file = planned;
  planned = null;
  if (!file) return;
  await importStep('importing', file.name, async (options) => ({
    step: 'done',
    name: file.name,
    ...(await importFile(file, options)),
  }));
}

async function forget(request: ForgetRequest, { texts, fill, count }: Wording): Promise<void> {
  const what: Forgetting =
    request !== 'all' && 'olderThanDays' in request
      ? { from: 0, to: Date.now() - request.olderThanDays * DAY }
      : request !== 'all' && 'url' in request
        ? { url: cleanUrl(request.url) ?? request.url }
        : request;
  const end = new AbortController();
  const show = (forgotten: number) => {
    forgetting.value = { forgotten, cancel: () => end.abort() };
  };
  show(0);
  try {
    const forgotten = await forgetAll(what, { signal: end.signal, onProgress: show });
    say(fill(texts.keeping.forgotten, { count: count(texts.counts.claims, forgotten) }));
  } catch (error) {
    if (!isStopped(error)) console.error('riwaya: forgetting failed', error);
    say(isStopped(error) ? texts.keeping.stopped : texts.popup.failed);
  }
  forgetting.value = null;
}

/** Opens this room with a collection to be exported. */
export function exportCollection(id: string): void {
  collection.value = id;
  location.hash = hrefOf({ room: 'keeping', id: null });
}

/** The room of keeping and moving, on what the database has now. */
export function KeepingDesk() {
  const wording = useWording();
  const { texts } = wording;
  useEffect(() => {
    const failed = (error: unknown) => console.error('riwaya: the storage could not be read', error);
    void refresh().catch(failed);
    return onChange(() => void refresh().catch(failed));
  }, []);
  const folder = collections.value?.find(({ id }) => id === collection.value);
  const selections: Record<string, Selection> = {
    all: 'all',
    ...searchSelections(),
    ...(folder && { collection: { query: { collection: folder.id } } }),
  };
  const labels: Record<string, string> = {
    all: texts.keeping.exportAll,
    search: texts.keeping.exportSearch,
    chosen: texts.keeping.exportChosen,
    collection: wording.fill(texts.collections.exportIt, { name: folder?.name ?? '' }),
  };
  return (
    <div class="room">
      <h2 class="unseen">{texts.keeping.title}</h2>
      <StoragePanel
        usage={usage.value}
        counts={counts.value}
        onPersist={async () => {
          if (!(await askToPersist())) say(texts.keeping.persistRefused);
          await refresh();
        }}
      />
      <ExportPanel
        scopes={Object.keys(selections).map((id) => ({ id, label: labels[id] ?? id }))}
        job={exporting.value}
        onExport={(scope, format) => void exportScope(selections[scope] ?? 'all', format, wording)}
      />
      <ImportPanel
        state={importing.value}
        onFile={(file) => void check(file)}
        onConfirm={() => void carryOut()}
        onCancel={() => {
          planned = null;
          importing.value = { step: 'idle' };
        }}
      />
      <ForgetPanel
        sites={sites.value.map(({ site, siteName }) => ({ value: site, label: siteName }))}
        job={forgetting.value}
        onForget={(request) => void forget(request, wording)}
      />
    </div>
  );
}
