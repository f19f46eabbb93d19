import { blameConflict } from './blame';
import { casualtyConflict } from './casualty';
import { causeConflict } from './cause';
import { controlConflict } from './control';
import type { Rule } from './finding';
import { intentConflict } from './intent';
import { denialConflict, negationConflict, polarityConflict } from './occurrence';
import { quantityConflict } from './quantity';
import { termsConflict } from './terms';

/** In order of precision: the first that finds something speaks. */
export const CONFLICT_RULES: readonly Rule[] = [
  controlConflict,
  casualtyConflict,
  blameConflict,
  termsConflict,
  intentConflict,
  polarityConflict,
  causeConflict,
  quantityConflict,
  denialConflict,
  negationConflict,
];
