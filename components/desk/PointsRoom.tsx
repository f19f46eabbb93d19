import { MousePointerClick } from 'lucide';
import type { Claim } from '../../lib/claims/claim';
import type { Point, PointSummary } from '../../lib/claims/points';
import { Empty } from '../controls/Feedback';
import { useWording } from '../language/LanguageContext';
import { PointsList } from '../points/PointsList';
import { PointView } from '../points/PointView';
import type { Judge } from '../points/point';
import { hrefOf } from './route';

interface PointsRoomProps {
  points: PointSummary[];
  /** The point that is asked for by its id; null while it is read or where it is no more. */
  chosen: string | null;
  point: Point | null;
  /** Names of sites that say nothing of it. */
  silent: string[];
  loading: boolean;
  failed: boolean;
  now: number;
  onOpen: (claim: Claim) => void;
  onCopy: (claims: Claim[]) => void;
  onPrint: () => void;
  onJudge: Judge;
  onCorrect: (claim: Claim) => void;
}

/** The points and, beside them, the one that is chosen. On a narrow screen one of the two at a time. */
export function PointsRoom({
  points,
  chosen,
  point,
  silent,
  loading,
  failed,
  now,
  onOpen,
  onCopy,
  onPrint,
  onJudge,
  onCorrect,
}: PointsRoomProps) {
  const { texts, count } = useWording();
  return (
    <div class={chosen === null ? 'points-room' : 'points-room points-room-chosen'}>
      <section class="points-pane" aria-labelledby="points-title">
        <h2 id="points-title" class="pane-title">
          {texts.desk.points} <span class="quiet">{count(texts.counts.points, points.length)}</span>
        </h2>
        {failed && <p class="notice notice-fault">{texts.popup.storeFailed}</p>}
        {!loading && (
          <PointsList points={points} chosen={chosen} now={now} hrefOf={(id) => hrefOf({ room: 'points', id })} />
        )}
      </section>
      <div class="point-pane" aria-live="off">
        {point && point.id === chosen ? (
          <PointView
            point={point}
            silent={silent}
            now={now}
            onOpen={onOpen}
            onCopy={onCopy}
            onPrint={onPrint}
            onJudge={onJudge}
            onCorrect={onCorrect}
            backHref={hrefOf({ room: 'points', id: null })}
          />
        ) : (
          points.length > 0 && (
            <Empty icon={MousePointerClick} title={texts.empty.choosePointTitle}>
              {texts.empty.choosePoint}
            </Empty>
          )
        )}
      </div>
    </div>
  );
}
