/** By what a claim is found as another account of the same thing, without comparing all pairs. */
import type { ClaimDraft } from './claim';

const DAY = 24 * 60 * 60 * 1000;

export function topicsOfDraft({ frames }: Pick<ClaimDraft, 'frames'>): string[] {
  const topics = new Set<string>();
  for (const { predicate, agent, theme, place } of frames) {
    const kind = predicate.split('.', 1)[0] as string;
    for (const entity of [agent, theme, place]) if (entity) topics.add(`${kind}:${entity.key}`);
  }
  return [...topics];
}

/** The day of a time, counted from 1970 in UTC. */
export const dayOf = (time: number): number => Math.floor(time / DAY);

export const topicDays = (topics: string[], time: number): [string, number][] =>
  topics.map((topic) => [topic, dayOf(time)]);
