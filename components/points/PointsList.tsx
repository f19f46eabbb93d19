import { Columns2 } from 'lucide';
import type { PointSummary } from '../../lib/claims/points';
import { Empty } from '../controls/Feedback';
import { useVirtualRows } from '../controls/virtual';
import { useWording } from '../language/LanguageContext';
import { MarkBadge } from '../marks/MarkBadge';

interface PointsListProps {
  points: PointSummary[];
  chosen: string | null;
  now: number;
  /** The address of a point, so that it opens in another tab as any link does. */
  hrefOf: (id: string) => string;
}

/** The points, the liveliest first. */
export function PointsList({ points, chosen, now, hrefOf }: PointsListProps) {
  const { texts } = useWording();
  const { scroller, rows, total, measure } = useVirtualRows(points.length, 132, (index) => points[index]?.id ?? '');
  if (points.length === 0)
    return (
      <Empty icon={Columns2} title={texts.empty.pointsTitle}>
        {texts.empty.points}
      </Empty>
    );
  return (
    <section class="points-scroller" ref={scroller} aria-label={texts.desk.points}>
      <ol class="points" style={{ blockSize: `${total}px` }}>
        {rows.map((row) => {
          const point = points[row.index];
          return (
            point && (
              <li
                key={row.key}
                ref={measure}
                data-index={row.index}
                class="points-row"
                style={{ transform: `translateY(${row.start}px)` }}
                aria-setsize={points.length}
                aria-posinset={row.index + 1}
              >
                <PointLink point={point} current={point.id === chosen} now={now} href={hrefOf(point.id)} />
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}

function PointLink({
  point,
  current,
  now,
  href,
}: {
  point: PointSummary;
  current: boolean;
  now: number;
  href: string;
}) {
  const { texts, name, count, ago } = useWording();
  return (
    <a class="point-link" href={href} aria-current={current ? 'true' : undefined}>
      <span class="point-title">
        <span class="point-over">{texts.over[point.over]}</span>
        <bdi>{name(point.title)}</bdi>
      </span>
      <span class="point-marks">
        {point.conflicts > 0 && <MarkBadge mark="contested" count={point.conflicts} />}
        {point.agreements > 0 && <MarkBadge mark="agreed" count={point.agreements} />}
        {point.conflicts === 0 && point.agreements === 0 && <MarkBadge mark="alone" />}
      </span>
      <span class="quiet">
        {count(texts.counts.accounts, point.accounts)} · {count(texts.counts.sites, point.sites.length)} ·{' '}
        {ago(point.latestAt, now)}
      </span>
    </a>
  );
}
