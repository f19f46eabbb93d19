import { X } from 'lucide';
import { useMemo } from 'preact/hooks';
import type { Claim, ClaimRelation } from '../../lib/claims/claim';
import { marksOfClaims } from '../accounts/account';
import { hueOf } from '../accounts/hue';
import { PartyName } from '../accounts/PartyName';
import { Icon } from '../controls/Icon';
import { useWording } from '../language/LanguageContext';
import { MARK_ICONS } from '../marks/MarkBadge';
import { type Dot, type Link, layOut } from './timeline-layout';

interface TimelineProps {
  claims: Claim[];
  relations: ClaimRelation[];
  onOpen: (claim: Claim) => void;
}

const ROW = 44;
const TICKS = 5;

/**
 * Who said what when: a row for each party, a dot for each telling, lines for what they do to each other. Time runs along the
 * direction of reading. The dots are buttons in the order of time, so the picture is its own list for a screen reader.
 */
export function Timeline({ claims, relations, onOpen }: TimelineProps) {
  const { texts, day, shortDay, hour, direction } = useWording();
  const marks = useMemo(() => marksOfClaims(claims, relations), [claims, relations]);
  const layout = useMemo(() => layOut(claims, relations, marks, TICKS), [claims, relations, marks]);
  if (claims.length === 0) return null;
  const height = layout.rows.length * ROW;
  return (
    <div class="timeline">
      <div class="timeline-body">
        <div class="timeline-links">
          <svg
            viewBox={`0 0 100 ${height}`}
            preserveAspectRatio="none"
            style={{ blockSize: `${height}px` }}
            aria-hidden="true"
          >
            {layout.links.map((link) => (
              <LinkLine key={link.key} link={link} mirrored={direction === 'rtl'} />
            ))}
          </svg>
        </div>
        <ol class="timeline-rows">
          {layout.rows.map((row) => (
            <li key={row.key} class="timeline-row" data-hue={hueOf(row.first.party)} style={{ blockSize: `${ROW}px` }}>
              <p class="timeline-name">
                <PartyName party={row.first.party} source={row.first.source} />
              </p>
              <ol class="timeline-track">
                {row.dots.map((dot) => (
                  <TimelineDot key={dot.key} dot={dot} onOpen={onOpen} />
                ))}
              </ol>
            </li>
          ))}
        </ol>
      </div>
      <div class="timeline-foot" aria-hidden="true">
        <p>{layout.hours && layout.ticks[0] && day(layout.ticks[0].time)}</p>
        <div class="timeline-axis">
          {layout.ticks.map((tick) => (
            <span key={tick.time} style={{ insetInlineStart: `${tick.at * 100}%` }}>
              {layout.hours && !isMidnight(tick.time) ? hour(tick.time) : shortDay(tick.time)}
            </span>
          ))}
        </div>
      </div>
      <p class="quiet">{texts.desk.timelineHint}</p>
    </div>
  );
}

function TimelineDot({ dot, onOpen }: { dot: Dot; onOpen: (claim: Claim) => void }) {
  const { texts, moment, number } = useWording();
  const mark = dot.marks[0] ?? 'alone';
  const [first] = dot.claims;
  if (!first) return null;
  const said = dot.claims.map((claim) => `«${claim.content}»`).join(' · ');
  const label = `${moment(first.page.publishedAt ?? first.firstSeenAt)}، ${first.page.siteName || first.page.site}، ${dot.marks.map((each) => texts.mark[each]).join('، ')}: ${said}`;
  return (
    <li>
      {dot.goneAt !== null && (
        <span
          class="timeline-gone"
          style={{ insetInlineStart: `${dot.at * 100}%`, inlineSize: `${(dot.goneAt - dot.at) * 100}%` }}
          title={dot.claims.some(({ editedTo }) => editedTo !== null) ? texts.claim.changed : texts.claim.gone}
        >
          <Icon of={X} />
        </span>
      )}
      <button
        type="button"
        class={`timeline-dot mark-${mark}`}
        style={{ insetInlineStart: `${dot.at * 100}%` }}
        title={label}
        onClick={() => onOpen(first)}
      >
        <Icon of={MARK_ICONS[mark]} />
        {dot.claims.length > 1 && <b>{number(dot.claims.length)}</b>}
        <span class="unseen">{label}</span>
      </button>
    </li>
  );
}

function LinkLine({ link, mirrored }: { link: Link; mirrored: boolean }) {
  const x = (at: number) => (mirrored ? 1 - at : at) * 100;
  const y = (row: number) => row * ROW + ROW / 2;
  return (
    <line
      class={link.type === 'conflict' ? 'link-conflict' : 'link-agreement'}
      x1={x(link.from.at)}
      y1={y(link.from.row)}
      x2={x(link.to.at)}
      y2={y(link.to.row)}
      vector-effect="non-scaling-stroke"
    />
  );
}

function isMidnight(time: number): boolean {
  const date = new Date(time);
  return date.getHours() === 0 && date.getMinutes() === 0;
}
