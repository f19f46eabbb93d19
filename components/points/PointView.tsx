import { Columns3, Copy, Printer } from 'lucide';
import { useState } from 'preact/hooks';
import type { Claim } from '../../lib/claims/claim';
import type { Point } from '../../lib/claims/points';
import { Button } from '../controls/Button';
import { useWording } from '../language/LanguageContext';
import { MarkBadge } from '../marks/MarkBadge';
import type { ColumnKind, Judge } from './point';
import { RelationList } from './RelationList';
import { SideBySide } from './SideBySide';
import { Timeline } from './Timeline';

interface PointViewProps {
  point: Point;
  /** Names of sites that say nothing of it. */
  silent: string[];
  now: number;
  onOpen: (claim: Claim) => void;
  onCopy: (claims: Claim[]) => void;
  onPrint: () => void;
  onJudge: Judge;
  onCorrect: (claim: Claim) => void;
  /** The way back to the list, where the two do not stand beside each other. */
  backHref: string;
}

/** A point: its accounts side by side, when each was told, and what stands between them. */
export function PointView({
  point,
  silent,
  now,
  onOpen,
  onCopy,
  onPrint,
  onJudge,
  onCorrect,
  backHref,
}: PointViewProps) {
  const { texts, name, count } = useWording();
  const [kind, setKind] = useState<ColumnKind>('party');
  return (
    <article class="point" aria-labelledby="point-title">
      <header class="point-head">
        <p class="point-back">
          <a href={backHref}>{texts.desk.allPoints}</a>
        </p>
        <h2 id="point-title" class="point-heading">
          <span class="point-over">{texts.over[point.over]}</span>
          <bdi>{name(point.title)}</bdi>
        </h2>
        <p class="point-sums">
          {point.conflicts > 0 && <MarkBadge mark="contested" count={point.conflicts} />}
          {point.agreements > 0 && <MarkBadge mark="agreed" count={point.agreements} />}
          <span class="quiet">
            {count(texts.counts.accounts, point.accounts)} · {count(texts.counts.parties, point.parties.length)} ·{' '}
            {count(texts.counts.sites, point.sites.length)}
          </span>
        </p>
        {silent.length > 0 && (
          <p class="quiet">
            {texts.mark.none}:{' '}
            {silent.map((site, index) => (
              <span key={site}>
                {index > 0 && ' · '}
                <bdi>{site}</bdi>
              </span>
            ))}
          </p>
        )}
        <div class="point-ways">
          <fieldset class="segments">
            <legend class="unseen">{texts.desk.columnsAre}</legend>
            <Button icon={Columns3} pressed={kind === 'party'} onPress={() => setKind('party')}>
              {texts.desk.byParty}
            </Button>
            <Button pressed={kind === 'site'} onPress={() => setKind('site')}>
              {texts.desk.bySite}
            </Button>
          </fieldset>
          <Button icon={Copy} onPress={() => onCopy(point.claims)}>
            {texts.desk.copyAll}
          </Button>
          <Button icon={Printer} onPress={onPrint}>
            {texts.action.print}
          </Button>
        </div>
      </header>
      <section aria-labelledby="timeline-title">
        <h3 id="timeline-title">{texts.desk.timeline}</h3>
        <Timeline claims={point.claims} relations={point.relations} onOpen={onOpen} />
      </section>
      <section aria-labelledby="beside-title">
        <h3 id="beside-title">{texts.desk.sideBySide}</h3>
        <SideBySide
          key={`${point.id} ${kind}`}
          claims={point.claims}
          relations={point.relations}
          kind={kind}
          now={now}
          onOpen={onOpen}
          onCopy={(claim) => onCopy([claim])}
          onCorrect={onCorrect}
          onJudge={(a, b, verdict) => onJudge(a, b, verdict, point.over)}
        />
      </section>
      <section aria-labelledby="between-title">
        <h3 id="between-title">{texts.desk.between}</h3>
        <RelationList claims={point.claims} relations={point.relations} onOpen={onOpen} onJudge={onJudge} />
      </section>
    </article>
  );
}
