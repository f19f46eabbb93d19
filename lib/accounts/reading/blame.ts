import type { Entity } from '../frame';
import type { Clause } from './clauses';
import { readNounPhrase } from './noun-phrase';
import { tellsPart } from './polarity';
import type { Word } from './words';

/** Who is said to have done it, or not to have done it. */
export interface BlameReading {
  agent: Entity | null;
  /** The speaker speaks of himself: «لا صلة لنا», «نفت مسؤوليتها». */
  ours: boolean;
  theme: Entity | null;
  polarity: 'yes' | 'no';
  first: Word;
  last: Word;
}

const NEGATORS = /^(?:لا|ليس|ليست|لم|عدم|اي|اية|نفي|ينفي)$/;

/** «اتهمت X بقصف Y», «حمّل X مسؤولية Y»: the content of an accusation begins with whom it accuses. */
export function readAccusation(words: readonly Word[]): BlameReading | null {
  const first = words[0];
  const accused = first && readNounPhrase(words, 0);
  if (!first || !accused) return null;
  const rest = words.findIndex(
    (word) => word.start >= accused.entity.span.end && (word.preposition === 'ب' || /^ال?مسؤولية$/.test(word.plain)),
  );
  let theme: Entity | null = null;
  if (rest >= 0) {
    const charge = words[rest] as Word;
    const deed = /مسؤولية/.test(charge.plain) ? rest + 1 : rest;
    const inner = words[deed + 1];
    // «بتعمد ضرب السوق», «بشن الهجوم»: the deed is told by the second masdar.
    theme = readNounPhrase(words, deed)?.entity ?? null;
    if (inner && theme && /^(?:تعمد|شن|ارتكاب|تنفيذ|محاولة|الوقوف|وقوف|قيام|مواصلة)$/.test(charge.bare))
      theme = readNounPhrase(words, deed + 1)?.entity ?? theme;
  }
  return { agent: accused.entity, ours: false, theme, polarity: 'yes', first, last: words[words.length - 1] as Word };
}

/** A part in it owned or disowned, and «X هو الذي فعلها». */
export function readBlame(clause: Clause, denied: boolean): BlameReading | null {
  const words = clause.words;
  const cleft = words.findIndex(
    (word, at) =>
      /^(?:هو|هي|هم)$/.test(word.plain) && at > 0 && /^(?:من|الذي|التي|الذين)$/.test(words[at + 1]?.plain ?? ''),
  );
  if (cleft > 0) {
    // «وقّعنا والحكومة هي التي انسحبت»: the one right before it.
    const joined = words.slice(0, cleft).findLastIndex((word) => word.conjunction);
    const start = joined > 0 ? joined : words.findIndex((word) => !/^(?:ان|بان|لكن)$/.test(word.plain));
    const agent = start >= 0 && start < cleft ? readNounPhrase(words, start) : null;
    if (agent)
      return {
        agent: agent.entity,
        ours: false,
        theme: null,
        polarity: denied ? 'no' : 'yes',
        first: words[start] as Word,
        last: words[words.length - 1] as Word,
      };
  }
  const at = words.findIndex(tellsPart);
  if (at < 0) return null;
  const part = words[at] as Word;
  const negated = words.slice(Math.max(0, at - 3), at).some((word) => NEGATORS.test(word.plain));
  const none = denied !== (negated && !denied);
  const own =
    /(?:ته|تها|تهم|نا|ها|هم|ه)$/.test(part.bare) ||
    words.slice(at + 1, at + 3).some((word) => /^(?:له|لها|لهم|لنا|لي)$/.test(word.plain)) ||
    denied;
  if (!none && !/^مسؤوليت/.test(part.bare)) return null;
  const deed = words.findIndex(
    (word, index) => index > at && (word.preposition === 'ب' || /^(?:عن|في|وراء)$/.test(word.plain)),
  );
  const theme = deed < 0 ? null : readNounPhrase(words, (words[deed] as Word).preposition ? deed : deed + 1);
  return {
    agent: null,
    ours: own,
    theme: theme?.entity ?? null,
    polarity: none ? 'no' : 'yes',
    first: part,
    last: theme ? (words[Math.min(theme.next, words.length) - 1] as Word) : part,
  };
}
