/** What two statements conflict or agree about. */
export type Over =
  | 'control'
  | 'casualty'
  | 'blame'
  | 'occurrence'
  | 'quantity'
  | 'cause'
  | 'intent'
  | 'terms'
  | 'other';

/** A reason in one readable sentence, for each language of the interface. */
export interface Reason {
  ar: string;
  en: string;
}

/**
 * Between two statements of different sources, in one text (`Id` a statement's number) or across sites (`Id` a claim's id).
 * Never a verdict: it says in which slot the two accounts differ, or meet.
 */
export interface Relation<Id = number> {
  type: 'conflict' | 'agreement';
  a: Id;
  b: Id;
  over: Over;
  reason: Reason;
}
