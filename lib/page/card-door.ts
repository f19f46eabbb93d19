/**
 * Where the reader and the card's interface meet: two scripts of one isolated world, the second brought in when a card is
 * first wanted. The page's own scripts live in another world and see nothing of it.
 */
import type { Account, Card } from './reader';

export interface CardOptions {
  onGo: (index: number) => void;
  onOpen: (account: Account) => void;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}

export type MakeCard = (document: Document, options: CardOptions, signal: AbortSignal) => Promise<Card>;

const DOOR = Symbol.for('riwaya.card');
const world = globalThis as { [DOOR]?: MakeCard };

export const offerCard = (make: MakeCard): void => {
  world[DOOR] = make;
};

export const offeredCard = (): MakeCard | null => world[DOOR] ?? null;
