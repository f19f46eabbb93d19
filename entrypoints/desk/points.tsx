import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { citation } from '../../components/accounts/citation';
import { PointsRoom } from '../../components/desk/PointsRoom';
import { useWording } from '../../components/language/LanguageContext';
import { onChange } from '../../lib/claims/changes';
import type { Claim } from '../../lib/claims/claim';
import { listPoints, type Point, type PointSummary, readPoint } from '../../lib/claims/points';
import { textFragmentUrl } from '../../lib/page/text-fragment';
import { openPage } from '../../lib/platform/tabs';
import { say } from './message';

const points = signal<PointSummary[] | null>(null);
const point = signal<Point | null>(null);
const failed = signal(false);
let chosen: string | null = null;

export const openClaim = (claim: Pick<Claim, 'page' | 'quote'>): void =>
  void openPage(textFragmentUrl(claim.page.url, claim.quote));

const fail = (error: unknown) => {
  console.error('riwaya: the points could not be read', error);
  failed.value = true;
};

async function readAll(): Promise<void> {
  try {
    const [list] = await Promise.all([listPoints(), readChosen(chosen)]);
    points.value = list;
    failed.value = false;
  } catch (error) {
    fail(error);
  }
}

async function readChosen(id: string | null): Promise<void> {
  const found = id === null ? null : await readPoint(id);
  if (id === chosen) point.value = found;
}

/** The room of the points, on what the database has now. */
export function PointsDesk({ id }: { id: string | null }) {
  const wording = useWording();
  const { texts } = wording;
  useEffect(() => {
    void readAll();
    return onChange(() => void readAll());
  }, []);
  useEffect(() => {
    chosen = id;
    readChosen(id).catch(fail);
  }, [id]);
  const copy = async (claims: Claim[]) => {
    await navigator.clipboard.writeText(citation(claims, wording));
    say(texts.action.copied);
  };
  return (
    <PointsRoom
      points={points.value ?? []}
      chosen={id}
      point={point.value}
      loading={points.value === null}
      failed={failed.value}
      now={Date.now()}
      onOpen={openClaim}
      onCopy={(claims) => void copy(claims)}
      onPrint={() => print()}
    />
  );
}
