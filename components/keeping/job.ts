/** Work that takes its time: how far it is, and the way to stop it. */
export interface Job {
  /** 0 to 1; null while its length is unknown. */
  part: number | null;
  cancel: () => void;
}
