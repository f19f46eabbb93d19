import { useMemo } from 'preact/hooks';
import type { Claim } from '../../lib/claims/claim';
import type { Point } from '../../lib/claims/points';
import { marksOfClaims } from '../accounts/account';
import { PartyName } from '../accounts/PartyName';
import { Icon } from '../controls/Icon';
import { useWording } from '../language/LanguageContext';
import { MARK_ICONS } from '../marks/MarkBadge';
import type { Mark } from '../marks/mark';
import type { ColumnKind } from '../points/point';
import { cellsOf, type MatrixColumn } from './matrix';

interface MatrixRowProps {
  index: number;
  measure: (element: Element | null) => void;
  point: Point;
  kind: ColumnKind;
  columns: MatrixColumn[];
  href: string;
  onOpen: (claim: Claim) => void;
}

export function MatrixRow({ index, measure, point, kind, columns, href, onOpen }: MatrixRowProps) {
  const { texts, name, shortDay } = useWording();
  const cells = useMemo(() => cellsOf(point, kind), [point, kind]);
  const marks = useMemo(() => marksOfClaims(point.claims, point.relations), [point]);
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <th scope="row">
        <a href={href}>
          <span class="point-over">{texts.over[point.over]}</span>
          <bdi>{name(point.title)}</bdi>
        </a>
        <span class="quiet">{shortDay(point.latestAt)}</span>
      </th>
      {columns.map((column) => {
        const told = cells.get(column.id);
        return (
          <td key={column.id}>
            {told ? (
              <Cell claims={told} kind={kind} marks={marks} href={href} onOpen={onOpen} />
            ) : (
              <span class="matrix-silent">{texts.mark.none}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

interface CellProps {
  claims: Claim[];
  kind: ColumnKind;
  marks: Map<string, Mark[]>;
  href: string;
  onOpen: (claim: Claim) => void;
}

/** The first account of the cell, with its gravest mark; the others stand with the point. */
function Cell({ claims, kind, marks, href, onOpen }: CellProps) {
  const { texts, count } = useWording();
  const [first] = claims;
  if (!first) return null;
  const mark = marks.get(first.id)?.[0] ?? 'alone';
  return (
    <div class={`matrix-cell marked mark-${mark}`}>
      <button type="button" class="words-button" onClick={() => onOpen(first)}>
        <span class="matrix-mark" title={texts.mark[mark]}>
          <Icon of={MARK_ICONS[mark]} />
          <span class="unseen">{texts.mark[mark]}: </span>
        </span>
        <span class="words" dir="rtl" lang="ar">
          {first.content}
        </span>
        <span class="unseen">{texts.action.openPage}</span>
      </button>
      <p class="quiet matrix-who">
        {kind === 'site' ? <PartyName party={first.party} source={first.source} /> : <bdi>{first.page.siteName}</bdi>}
        {claims.length > 1 && (
          <>
            {' · '}
            <a href={href}>{count(texts.counts.otherAccounts, claims.length - 1)}</a>
          </>
        )}
      </p>
    </div>
  );
}
