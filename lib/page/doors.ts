/**
 * Where the reader meets the parts that are brought in when they are wanted: scripts of one isolated world. The page's own
 * scripts live in another world and see nothing of it.
 */

import type { Account } from './reader';
import type { Engine } from './reading';
import type { Card } from './showing';

export interface CardOptions {
  onGo: (index: number) => void;
  onOpen: (account: Account) => void;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}

export interface Parts {
  engine: Engine;
  card: (document: Document, options: CardOptions, signal: AbortSignal) => Promise<Card>;
}

const DOOR = Symbol.for('riwaya.parts');
const world = globalThis as { [DOOR]?: Partial<Parts> };

export function offerPart<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
  world[DOOR] = { ...world[DOOR], [name]: part };
}

export const offeredPart = <Name extends keyof Parts>(name: Name): Parts[Name] | null => world[DOOR]?.[name] ?? null;
