import { useMemo, useState } from 'preact/hooks';
import type { Claim, ClaimRelation, Verdict } from '../../lib/claims/claim';
import { marksOfClaims } from '../accounts/account';
import { useWording } from '../language/LanguageContext';
import { AccountCard } from './AccountCard';
import { ColumnName } from './ColumnName';
import { type ColumnKind, columnsOf, partyKey } from './point';

interface SideBySideProps {
  claims: Claim[];
  relations: ClaimRelation[];
  kind: ColumnKind;
  now: number;
  onOpen: (claim: Claim) => void;
  onCopy: (claim: Claim) => void;
  onCorrect: (claim: Claim) => void;
  onJudge: (a: Claim, b: Claim, verdict: Verdict) => void;
}

const MOST_COLUMNS = 4;

/**
 * Two to four accounts beside each other. Readers choose a few and then compare details, so the rest is one press away; an
 * account that is pressed shows which of the others it meets, and the words that each pair does not share.
 */
export function SideBySide({ claims, relations, kind, now, onOpen, onCopy, onCorrect, onJudge }: SideBySideProps) {
  const { texts } = useWording();
  const columns = useMemo(() => columnsOf(claims, kind), [claims, kind]);
  const marks = useMemo(() => marksOfClaims(claims, relations), [claims, relations]);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(
    () => new Set(columns.slice(MOST_COLUMNS).map((column) => column.id)),
  );
  const [held, setHeld] = useState<string | null>(null);
  const shown = columns.filter((column) => !hidden.has(column.id)).slice(0, MOST_COLUMNS);
  const toggle = (id: string) => {
    const next = new Set(hidden);
    if (next.has(id)) {
      if (shown.length >= MOST_COLUMNS) next.add(shown.at(-1)?.id ?? '');
      next.delete(id);
    } else if (shown.length > 1) next.add(id);
    setHidden(next);
  };
  const holding = claims.find(({ id }) => id === held);
  /** Offered where an account is held, and nothing is known between it and this one of another source. */
  const judgeOf = (claim: Claim) =>
    holding && holding !== claim && partyKey(holding) !== partyKey(claim) && !meeting(held, claim.id, relations)
      ? (verdict: Verdict) => onJudge(holding, claim, verdict)
      : null;
  const against = heldAgainst(held, claims, relations);
  return (
    <div class="beside">
      <fieldset class="columns-choice">
        <legend class="label">{kind === 'site' ? texts.desk.chooseSites : texts.desk.chooseParties}</legend>
        {columns.map((column) => (
          <button
            key={column.id}
            type="button"
            class="button"
            aria-pressed={shown.includes(column)}
            onClick={() => toggle(column.id)}
          >
            <ColumnName first={column.claims[0]} kind={kind} />
          </button>
        ))}
      </fieldset>
      <div class="columns" style={{ '--columns': shown.length }}>
        {shown.map((column) => (
          <section key={column.id} class="column">
            <h3 class="column-head">
              <ColumnName first={column.claims[0]} kind={kind} />
            </h3>
            <ul>
              {column.accounts.map(
                ([claim, ...copies]) =>
                  claim && (
                    <AccountCard
                      key={claim.id}
                      claim={claim}
                      copies={copies}
                      marks={marks.get(claim.id) ?? []}
                      against={against(claim)}
                      held={held === claim.id}
                      meets={meeting(held, claim.id, relations)}
                      kind={kind}
                      now={now}
                      onHold={() => setHeld(held === claim.id ? null : claim.id)}
                      onOpen={() => onOpen(claim)}
                      onCopy={() => onCopy(claim)}
                      onCorrect={() => onCorrect(claim)}
                      onJudge={judgeOf(claim)}
                    />
                  ),
              )}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

/** What the account that is held does to another one. */
function meeting(held: string | null, id: string, relations: ClaimRelation[]): ClaimRelation | null {
  if (held === null) return null;
  return relations.find(({ a, b }) => (a === held && b === id) || (b === held && a === id)) ?? null;
}

/** The words that an account's own are held against: those of the account that is held, else of all that conflict with it. */
function heldAgainst(held: string | null, claims: Claim[], relations: ClaimRelation[]) {
  const words = new Map(claims.map((claim) => [claim.id, claim.content]));
  return (claim: Claim): string | null => {
    if (held !== null && held !== claim.id) return words.get(held) ?? null;
    const conflicting = relations
      .filter(({ type, a, b }) => type === 'conflict' && (a === claim.id || b === claim.id))
      .map(({ a, b }) => words.get(a === claim.id ? b : a) ?? '');
    return conflicting.length > 0 ? conflicting.join(' ') : null;
  };
}
