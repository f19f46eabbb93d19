import type { Sieve } from '../draft';
import { participle } from './participle';
import { verbNoun, verbOwnWords, verbTarget, verbThat } from './verbs';

/** All sieves, the most precise first: what one has claimed the later ones leave alone. */
export const SIEVES: readonly Sieve[] = [verbThat, verbOwnWords, verbTarget, participle, verbNoun];
