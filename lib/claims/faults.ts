/** What can go wrong with the store, in kinds that a screen can put into a plain sentence. */
export type StoreFaultCode =
  /** The disk or the quota is full: nothing was written. */
  | 'full'
  /** The database was written by a newer Riwaya: this one leaves it alone. */
  | 'newer'
  /** Another tab holds an older Riwaya's database open. */
  | 'blocked'
  /** The browser refuses the database or cannot read it. */
  | 'unavailable';

export class StoreFault extends Error {
  override name = 'StoreFault';
  constructor(
    readonly code: StoreFaultCode,
    options?: ErrorOptions,
  ) {
    super(`store: ${code}`, options);
  }
}

/** The fault that a browser's error stands for; errors of other kinds stay what they are. */
export function storeFault(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  switch (error.name) {
    case 'QuotaExceededError':
      return new StoreFault('full', { cause: error });
    case 'VersionError':
      return new StoreFault('newer', { cause: error });
    case 'UnknownError':
    case 'InvalidStateError':
    case 'SecurityError':
    case 'NotReadableError':
      return new StoreFault('unavailable', { cause: error });
    case 'AbortError':
      // A transaction that the browser aborts by itself at its end tells the cause only so.
      return new StoreFault('full', { cause: error });
    default:
      return error;
  }
}
