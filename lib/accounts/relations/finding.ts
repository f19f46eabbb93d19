import type { Frame } from '../frame';
import type { Over } from '../relation';
import { type Account, comparable } from './account';

/** What a rule found: the two frames that differ or meet, and over what. */
export interface Finding {
  type: 'conflict' | 'agreement';
  over: Over;
  rule: string;
  a: Frame;
  b: Frame;
}

export type Rule = (a: Account, b: Account) => Finding | null;
export type Judgement = Omit<Finding, 'a' | 'b'> | null;

export const conflict = (over: Over, rule: string): Judgement => ({ type: 'conflict', over, rule });

/** The first pair of frames that `judge` finds something in. */
export function firstPair(a: Account, b: Account, judge: (x: Frame, y: Frame) => Judgement): Finding | null {
  for (const x of a.frames)
    for (const y of b.frames) {
      const found = comparable(x, y) ? judge(x, y) : null;
      if (found) return { ...found, a: x, b: y };
    }
  return null;
}

export const either = (judge: (x: Frame, y: Frame) => boolean) => (x: Frame, y: Frame) => judge(x, y) || judge(y, x);
