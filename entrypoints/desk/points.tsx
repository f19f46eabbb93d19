import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { PointsRoom } from '../../components/desk/PointsRoom';
import { hrefOf } from '../../components/desk/route';
import { useWording } from '../../components/language/LanguageContext';
import { MatrixRoom } from '../../components/matrix/MatrixRoom';
import { silentSites } from '../../components/points/point';
import { onChange } from '../../lib/claims/changes';
import { type Point, readPoint, readPoints } from '../../lib/claims/points';
import { copyClaims, judge, openClaim } from './claim-actions';
import { correctParty } from './correcting';

const points = signal<Point[] | null>(null);
/** One that is asked for by its address, though it is not among the liveliest. */
const older = signal<Point | null>(null);
const failed = signal(false);
let chosen: string | null = null;

/** More than any window shows at once. */
const FIRST = 30;

const fail = (error: unknown) => {
  console.error('riwaya: the points could not be read', error);
  failed.value = true;
};

async function readAll(): Promise<void> {
  try {
    // What fills the window comes first.
    points.value ??= await readPoints(FIRST);
    points.value = await readPoints();
    failed.value = false;
    await readOlder(chosen);
  } catch (error) {
    fail(error);
  }
}

async function readOlder(id: string | null): Promise<void> {
  const known = points.value === null || points.value.some((point) => point.id === id);
  const found = id === null || known ? null : await readPoint(id);
  if (id === chosen) older.value = found;
}

/** Reads the points while a room that shows them is open. */
function usePoints(): void {
  useEffect(() => {
    void readAll();
    return onChange(() => void readAll());
  }, []);
}

/** The room of the points, on what the database has now. */
export function PointsDesk({ id }: { id: string | null }) {
  const wording = useWording();
  usePoints();
  useEffect(() => {
    chosen = id;
    readOlder(id).catch(fail);
  }, [id]);
  const list = points.value ?? [];
  const point = list.find((each) => each.id === id) ?? older.value;
  return (
    <PointsRoom
      points={list}
      chosen={id}
      point={point}
      silent={point ? silentSites(point, list) : []}
      loading={points.value === null}
      failed={failed.value}
      now={Date.now()}
      onOpen={openClaim}
      onCopy={(claims) => void copyClaims(claims, wording)}
      onPrint={() => print()}
      onCorrect={correctParty}
      onJudge={(a, b, verdict, over) => void judge(a, b, verdict, over, wording)}
    />
  );
}

export function MatrixDesk() {
  usePoints();
  return (
    <MatrixRoom
      points={points.value ?? []}
      loading={points.value === null}
      hrefOf={(id) => hrefOf({ room: 'points', id })}
      onOpen={openClaim}
    />
  );
}
