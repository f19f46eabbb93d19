/** Medians of repeated runs, in one process: only their ratios mean anything on another machine. */

export interface Measured {
  /** Milliseconds. */
  median: number;
  fastest: number;
  slowest: number;
}

/** Rounds that are not counted: the first runs of any code wait for its compilation. */
const WARM_UP = 3;

/** Runs each of `jobs` by turns, so that a machine that slows down slows all of them, `rounds` times after the warm-up. */
export async function measure(jobs: Record<string, () => unknown>, rounds = 7): Promise<Record<string, Measured>> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [name, job] of Object.entries(jobs)) {
      const began = performance.now();
      await job();
      if (round >= 0) times[name]?.push(performance.now() - began);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, each]) => [name, summarise(each)]));
}

export function summarise(times: number[]): Measured {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    fastest: sorted[0] ?? Number.NaN,
    slowest: sorted.at(-1) ?? Number.NaN,
  };
}

/** One line of the bench's table. */
export interface Figure {
  what: string;
  ratio: number;
  reach: number;
  detail: string;
}

export const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;

export const spread = ({ median, fastest, slowest }: Measured): string =>
  `${ms(median)} (${ms(fastest)}–${ms(slowest)})`;
