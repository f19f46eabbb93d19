import { Columns2 } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { Claim } from '../../lib/claims/claim';
import type { Point } from '../../lib/claims/points';
import { Button } from '../controls/Button';
import { Empty } from '../controls/Feedback';
import { useVirtualRows } from '../controls/virtual';
import { useWording } from '../language/LanguageContext';
import { ColumnName } from '../points/ColumnName';
import type { ColumnKind } from '../points/point';
import { MatrixRow } from './MatrixRow';
import { FIRST_COLUMNS, matrixColumns } from './matrix';

interface MatrixRoomProps {
  points: Point[];
  loading: boolean;
  hrefOf: (id: string) => string;
  onOpen: (claim: Claim) => void;
}

/** Rows are points, columns are sites or parties; where a column says nothing of a point, that is a finding too. */
export function MatrixRoom({ points, loading, hrefOf, onOpen }: MatrixRoomProps) {
  const { texts, count, number } = useWording();
  const [kind, setKind] = useState<ColumnKind>('site');
  const columns = useMemo(() => matrixColumns(points, kind), [points, kind]);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const shown = chosen ? columns.filter(({ id }) => chosen.has(id)) : columns.slice(0, FIRST_COLUMNS);
  const { scroller, rows, total, measure } = useVirtualRows(points.length, 150, (index) => points[index]?.id ?? '');
  const choose = (next: ColumnKind) => {
    setKind(next);
    setChosen(null);
  };
  const toggle = (id: string) => {
    const next = new Set(shown.map((column) => column.id));
    if (!next.delete(id)) next.add(id);
    if (next.size > 0) setChosen(next);
  };
  if (points.length === 0)
    return loading ? null : (
      <Empty icon={Columns2} title={texts.empty.pointsTitle}>
        {texts.empty.points}
      </Empty>
    );
  const above = rows[0]?.start ?? 0;
  const below = total - (rows.at(-1)?.end ?? 0);
  return (
    <div class="matrix-room">
      <header class="matrix-head">
        <h2 id="matrix-title">
          {texts.desk.matrix} <span class="quiet">{count(texts.counts.points, points.length)}</span>
        </h2>
        <fieldset class="segments">
          <legend class="unseen">{texts.desk.columnsAre}</legend>
          <Button pressed={kind === 'site'} onPress={() => choose('site')}>
            {texts.desk.bySite}
          </Button>
          <Button pressed={kind === 'party'} onPress={() => choose('party')}>
            {texts.desk.byParty}
          </Button>
        </fieldset>
        <fieldset class="columns-choice">
          <legend class="label">{kind === 'site' ? texts.desk.chooseSites : texts.desk.chooseParties}</legend>
          {columns.slice(0, 30).map((column) => (
            <button
              key={column.id}
              type="button"
              class="button"
              aria-pressed={shown.includes(column)}
              onClick={() => toggle(column.id)}
            >
              <ColumnName first={column.first} kind={kind} /> <span class="quiet">{number(column.points)}</span>
            </button>
          ))}
        </fieldset>
      </header>
      {/* A place that scrolls must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section class="matrix-scroller" ref={scroller} tabIndex={0} aria-labelledby="matrix-title">
        <table class="matrix" aria-rowcount={points.length + 1} style={{ '--columns': shown.length }}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{texts.desk.point}</th>
              {shown.map((column) => (
                <th key={column.id} scope="col">
                  <ColumnName first={column.first} kind={kind} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {above > 0 && <Gap height={above} span={shown.length + 1} />}
            {rows.map((row) => {
              const point = points[row.index];
              return (
                point && (
                  <MatrixRow
                    key={row.key}
                    index={row.index}
                    measure={measure}
                    point={point}
                    kind={kind}
                    columns={shown}
                    href={hrefOf(point.id)}
                    onOpen={onOpen}
                  />
                )
              );
            })}
            {below > 0 && <Gap height={below} span={shown.length + 1} />}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** Stands for the rows out of view. */
function Gap({ height, span }: { height: number; span: number }) {
  return (
    <tr class="matrix-gap">
      <td colSpan={span} style={{ blockSize: `${height}px` }} />
    </tr>
  );
}
