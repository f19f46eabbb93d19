import '../../../assets/styles/desk.css';
import { DeskScreen } from '../../../components/desk/DeskScreen';
import { ExportPanel } from '../../../components/keeping/ExportPanel';
import { ForgetPanel } from '../../../components/keeping/ForgetPanel';
import { ImportPanel, type ImportState } from '../../../components/keeping/ImportPanel';
import { StoragePanel } from '../../../components/keeping/StoragePanel';

const PLANNED: ImportState = {
  step: 'planned',
  name: 'riwaya-2026-08-23.json',
  plan: { added: 120, changed: 3, skipped: 11, pages: 14, relations: 30, verdicts: 2, collections: 1, parties: 0 },
};
const REFUSED: ImportState = {
  step: 'refused',
  name: 'riwaya-2026-08-23.json',
  fault: { kind: 'shape', place: 'pages[3].claims[0].cue' },
};

function Keeping({ state, busy }: { state: ImportState; busy: boolean }) {
  return (
    <DeskScreen room="keeping" message={null} onOptions={() => {}} onLanguage={() => {}}>
      <div class="room">
        <StoragePanel
          usage={{ bytes: 48_300_000, quota: 2_000_000_000, persisted: false }}
          counts={{ claims: 12_804, pages: 1_311, relations: 402 }}
          onPersist={() => {}}
        />
        <ExportPanel
          scopes={[
            { id: 'all', label: 'كل المحفوظات' },
            { id: 'search', label: 'ما يجده البحث الحالي' },
          ]}
          job={busy ? { part: 0.4, cancel: () => {} } : null}
          onExport={() => {}}
        />
        <ImportPanel state={state} onFile={() => {}} onConfirm={() => {}} onCancel={() => {}} />
        <ForgetPanel
          sites={[{ value: 'alufuq.example', label: 'قناة الأفق' }]}
          job={busy ? { forgotten: 1_200, cancel: () => {} } : null}
          onForget={() => {}}
        />
      </div>
    </DeskScreen>
  );
}

export const KeepingDesk = () => <Keeping state={PLANNED} busy={false} />;
export const KeepingDeskBusy = () => <Keeping state={REFUSED} busy />;
