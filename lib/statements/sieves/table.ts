import type { Sieve } from '../draft';
import { accordingTo } from './according-to';
import { headline } from './headline';
import { impersonal } from './impersonal';
import { interview } from './interview';
import { label } from './label';
import { participle } from './participle';
import { quotationFirst } from './quotation-first';
import { relay } from './relay';
import { speechNoun } from './speech-noun';
import { verbNoun, verbOwnWords, verbTarget, verbThat } from './verbs';

/** All sieves, the most precise first: what one has claimed the later ones leave alone. */
export const SIEVES: readonly Sieve[] = [
  label,
  relay,
  impersonal,
  quotationFirst,
  speechNoun,
  accordingTo,
  verbThat,
  verbOwnWords,
  participle,
  verbTarget,
  verbNoun,
  interview,
  headline,
];
