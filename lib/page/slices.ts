/**
 * Long work in short tasks: a generator yields wherever it may be interrupted, and the page gets its turn in between.
 * A task of more than 50 ms is what a reader feels as a stutter (W3C Long Tasks), so a slice ends well before.
 */

export type Sliced<Result> = Generator<void, Result, void>;

export interface SliceOptions {
  /** How long a slice may take, in milliseconds. */
  budget?: number;
  signal?: AbortSignal;
  /** Gives the page its turn; a macrotask. */
  pause?: () => Promise<void>;
}

/** Runs `work` to its end in slices. Rejects with the signal's reason once it is aborted; the work is then left where it was. */
export async function runSliced<Result>(work: Sliced<Result>, options: SliceOptions = {}): Promise<Result> {
  const { budget = 12, signal, pause = giveTurn } = options;
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + budget;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
  }
}

/** Runs `work` at once, for short texts and for places where nobody waits. */
export function runAtOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Ends the task. `scheduler.yield` comes back before other waiting work, where the browser has it. */
export function giveTurn(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/** Ends the task, and goes on once the page is shown: a hidden tab is not worked in. */
export async function giveTurnWhenShown(document: Document, signal: AbortSignal): Promise<void> {
  await giveTurn();
  if (!document.hidden || signal.aborted) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      document.removeEventListener('visibilitychange', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    document.addEventListener('visibilitychange', done);
    signal.addEventListener('abort', done);
  });
}
