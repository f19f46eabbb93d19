import { narrativeSubject } from './actor';
import { agreesWith } from './agreement';
import { type Document, formAt, type Range } from './document';
import type { Draft } from './draft';

/** Whose words a draft carries, after resolution. */
export interface Resolved {
  source: Range | null;
  /** The draft whose source it shares. */
  ref: Draft | null;
}

/** So many speakers back a reader still knows who is meant. */
const MEMORY = 8;
/** So many statements back they are looked for, those within others' words included. */
const REACH = 60;

/**
 * Gives each draft its source, in text order. A participle shares the source of the statement that it hangs on; a verb without
 * subject continues the last speaker heard who agrees in gender and number, unless a turn marker («من جهته») announces another.
 * Whoever speaks inside another's statement is no speaker of the text's own («قال الوزير إن الجيش أعلن …، وأضاف»: the minister).
 * Where nobody agrees the source stays empty: never guessed.
 */
export function resolveSpeakers(
  document: Document,
  drafts: readonly Draft[],
  outerOf: ReadonlyMap<Draft, Draft | null>,
): Map<Draft, Resolved> {
  const resolved = new Map<Draft, Resolved>();
  const done: Draft[] = [];
  for (const draft of drafts) {
    if (draft.source) resolved.set(draft, { source: draft.source, ref: null });
    else {
      resolved.set(draft, draft.link === 'none' ? NOBODY : findAntecedent(document, draft, done, resolved, outerOf));
    }
    done.push(draft);
  }
  return resolved;
}

function findAntecedent(
  document: Document,
  draft: Draft,
  done: readonly Draft[],
  resolved: ReadonlyMap<Draft, Resolved>,
  outerOf: ReadonlyMap<Draft, Draft | null>,
): Resolved {
  if (draft.turn) return NOBODY;
  const level = outerOf.get(draft) ?? null;
  const eligible = (candidate: Draft) => {
    const source = resolved.get(candidate)?.source;
    return source && candidate.kind !== 'label' && (!draft.agreement || agreesWith(document, source, draft.agreement));
  };
  const actor = level === null ? actorOf(document, draft) : null;
  let remembered = 0;
  const farthest = Math.max(0, done.length - REACH);
  for (let back = done.length - 1; back >= farthest && remembered < MEMORY; back--) {
    const candidate = done[back] as Draft;
    if (isQuestion(document, candidate)) continue;
    if ((outerOf.get(candidate) ?? null) !== level && candidate !== level) continue;
    remembered++;
    const near = document.sentenceOf[candidate.at] === document.sentenceOf[draft.at];
    if (!near && actor) return { source: actor, ref: null };
    if (eligible(candidate)) return shared(candidate, resolved);
  }
  return actor ? { source: actor, ref: null } : NOBODY;
}

/** Who acts in the clause that the sentence opens with, if a cue in the same sentence can continue him. */
function actorOf(document: Document, draft: Draft): Range | null {
  const { agreement } = draft;
  // «دخلوا الشوط الثاني …، وأكدوا تفوقهم»: what a team or a crowd "confirms" by deeds is not said.
  if (draft.phrase && agreement?.number === 'plural' && draft.link === 'speaker') return null;
  return narrativeSubject(document, draft.at, (actor) => !agreement || agreesWith(document, actor, agreement));
}

/** «س: يقول الصيادون إنكم …»: who is quoted in the interviewer's question does not answer. */
function isQuestion(document: Document, draft: Draft): boolean {
  const first = document.sentences[document.sentenceOf[draft.at] as number]?.first ?? 0;
  return /^(?:س|سؤال|السؤال)$/.test(formAt(document, first)) && formAt(document, first + 1) === ':';
}

/** The source of `draft`, and the statement that names it where `draft` shares it too. */
function shared(draft: Draft, resolved: ReadonlyMap<Draft, Resolved>): Resolved {
  const known = resolved.get(draft);
  return { source: known?.source ?? null, ref: known?.ref ?? draft };
}

const NOBODY: Resolved = { source: null, ref: null };
