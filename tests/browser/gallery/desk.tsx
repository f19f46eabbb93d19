import '../../../assets/styles/desk.css';
import { useState } from 'preact/hooks';
import { NO_FILTER } from '../../../components/claims/ClaimFilters';
import { PartyDialog } from '../../../components/claims/PartyDialog';
import { CollectionsRoom } from '../../../components/collections/CollectionsRoom';
import { DeskScreen } from '../../../components/desk/DeskScreen';
import { PointsRoom } from '../../../components/desk/PointsRoom';
import { SearchRoom } from '../../../components/desk/SearchRoom';
import { MatrixRoom } from '../../../components/matrix/MatrixRoom';
import { POINT, POINTS } from './points';
import { CLAIMS, NOW } from './sample';

const COLLECTIONS = [
  {
    id: 'one',
    name: 'معمل الإسمنت: من دخله؟',
    note: 'ننتظر صورًا من مصدر مستقل (satellite imagery) قبل النشر.',
    tags: ['تل الريحان', 'cement'],
    createdAt: NOW,
    claims: CLAIMS.slice(0, 3).map(({ id }) => id),
  },
  { id: 'two', name: 'إضراب المعلمين', note: '', tags: [], createdAt: NOW, claims: [] },
];

function Points({ chosen }: { chosen: boolean }) {
  return (
    <DeskScreen room="points" message={null} onOptions={() => {}} onLanguage={() => {}}>
      <PointsRoom
        points={POINTS}
        chosen={chosen ? POINT.id : null}
        point={chosen ? POINT : null}
        silent={chosen ? ['صحيفة الغد', 'Radio Nawras'] : []}
        loading={false}
        failed={false}
        now={NOW}
        onOpen={() => {}}
        onCopy={() => {}}
        onPrint={() => {}}
        onJudge={() => {}}
        onCorrect={() => {}}
      />
    </DeskScreen>
  );
}

export const MatrixDesk = () => (
  <DeskScreen room="matrix" message={null} onOptions={() => {}} onLanguage={() => {}}>
    <MatrixRoom points={POINTS} loading={false} hrefOf={(id) => `#points/${id}`} onOpen={() => {}} />
  </DeskScreen>
);

export function SearchDesk() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set([CLAIMS[2]?.id ?? '']));
  return (
    <DeskScreen room="search" message={null} onOptions={() => {}} onLanguage={() => {}}>
      <SearchRoom
        query="معمل"
        filter={{ ...NO_FILTER, act: 'assert' }}
        choices={{ sites: [], parties: [], collections: [] }}
        claims={CLAIMS}
        total={CLAIMS.length}
        loading={false}
        failed={false}
        hasMore
        selected={selected}
        now={NOW}
        onQuery={() => {}}
        onFilter={() => {}}
        onMore={() => {}}
        onOpen={() => {}}
        onSelect={setSelected}
        onCopy={() => {}}
        onDrop={() => {}}
        onCorrect={() => {}}
        onExport={() => {}}
        collections={COLLECTIONS}
        onCollect={() => {}}
      />
    </DeskScreen>
  );
}

export const CollectionsDesk = () => (
  <DeskScreen room="collections" message={null} onOptions={() => {}} onLanguage={() => {}}>
    <CollectionsRoom
      collections={COLLECTIONS}
      loading={false}
      chosen="one"
      claims={CLAIMS.slice(0, 3)}
      now={NOW}
      hrefOf={(id) => `#collections/${id ?? ''}`}
      onMake={() => {}}
      onWords={() => {}}
      onRemove={() => {}}
      onTakeOut={() => {}}
      onOpen={() => {}}
      onCopy={() => {}}
      onExport={() => {}}
      onPrint={() => {}}
    />
  </DeskScreen>
);

export const CorrectDesk = () => (
  <>
    <PointsDesk />
    <PartyDialog
      claim={CLAIMS[2] as (typeof CLAIMS)[number]}
      sides={['جانب الحكومة', 'جانب المعارضة']}
      onSave={() => {}}
      onClose={() => {}}
    />
  </>
);

export const PointsDesk = () => <Points chosen={false} />;
export const PointDesk = () => <Points chosen />;
