import { useMemo } from 'preact/hooks';
import type { Claim, ClaimRelation } from '../../lib/claims/claim';
import { PartyName } from '../accounts/PartyName';
import { Words } from '../accounts/Words';
import { Button } from '../controls/Button';
import { useWording } from '../language/LanguageContext';
import { MarkBadge } from '../marks/MarkBadge';
import type { Judge } from './point';

interface RelationListProps {
  claims: Claim[];
  relations: ClaimRelation[];
  onOpen: (claim: Claim) => void;
  onJudge: Judge;
}

/** Each conflict and agreement with its reason and the two accounts; conflicts first. */
export function RelationList({ claims, relations, onOpen, onJudge }: RelationListProps) {
  const { texts, name } = useWording();
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);
  const sorted = useMemo(
    () => [...relations].sort((a, b) => Number(b.type === 'conflict') - Number(a.type === 'conflict')),
    [relations],
  );
  return (
    <ul class="relations">
      {sorted.map((relation) => {
        const a = byId.get(relation.a);
        const b = byId.get(relation.b);
        if (!a || !b) return null;
        const conflict = relation.type === 'conflict';
        return (
          <li
            key={`${relation.a} ${relation.b} ${relation.over}`}
            class={`relation-row marked ${conflict ? 'mark-contested' : 'mark-agreed'}`}
          >
            <p class="relation-row-head">
              <MarkBadge mark={conflict ? 'contested' : 'agreed'} />
              <span class="quiet">{texts.over[relation.over]}</span>
              {relation.by === 'reader' && <span class="quiet">{texts.verdict.yours}</span>}
            </p>
            <p class="reason">{name(relation.reason)}</p>
            <div class="relation-pair">
              <End claim={a} against={conflict ? b : null} onOpen={onOpen} />
              <span class="relation">{conflict ? texts.relation.conflict : texts.relation.agreement}</span>
              <End claim={b} against={conflict ? a : null} onOpen={onOpen} />
            </div>
            <p class="verdicts">
              {relation.by === 'reader' ? (
                <Button kind="quiet" onPress={() => onJudge(a, b, null, relation.over)}>
                  {texts.verdict.takeBack}
                </Button>
              ) : (
                <Button kind="quiet" onPress={() => onJudge(a, b, 'unrelated', relation.over)}>
                  {texts.verdict.unrelated}
                </Button>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function End({ claim, against, onOpen }: { claim: Claim; against: Claim | null; onOpen: (claim: Claim) => void }) {
  const { texts, moment } = useWording();
  return (
    <div class="relation-end">
      <PartyName party={claim.party} source={claim.source} />
      <button type="button" class="words-button" onClick={() => onOpen(claim)}>
        <Words text={claim.content} against={against?.content ?? null} />
        <span class="unseen">{texts.action.openPage}</span>
      </button>
      <p class="quiet">
        <bdi>{claim.page.siteName || claim.page.site}</bdi> · {moment(claim.page.publishedAt ?? claim.firstSeenAt)}
      </p>
    </div>
  );
}
