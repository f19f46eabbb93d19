/** Two texts without articles around them, headlines or sentences, each taken for its own source's account of one matter. */

import type { Party } from '../parties/party';
import { findStatements } from '../statements/find-statements';
import type { Statement } from '../statements/statement';
import type { Frame } from './frame';
import { readContext } from './reading/context';
import { readFrames } from './reading/frames';
import type { Account } from './relations/account';
import { relate } from './relations/relate';
import { finish } from './steps';

export type HeadlineRelation = ReturnType<typeof relate>;

/** How two headlines stand to each other; null where they neither conflict nor agree. */
export function relateHeadlines(a: string, b: string): HeadlineRelation {
  const [one, two] = [accountOf(a, FIRST), accountOf(b, SECOND)];
  // They are given as a pair: that they tell of one matter is not for their few words to show.
  const scene = [...new Set([...one.scene, ...two.scene])];
  return relate(within(one.account, scene), within(two.account, scene));
}

const within = (account: Account, scene: string[]): Account => ({
  ...account,
  frames: account.frames.map((frame): Frame => ({ ...frame, scene })),
});

const unnamed = (id: string, ar: string, en: string): Party => ({
  id: `headline:${id}`,
  name: { ar, en },
  side: null,
  by: 'words',
  anonymous: true,
});
const FIRST = unnamed('a', 'النص الأول', 'the first text');
const SECOND = unnamed('b', 'النص الثاني', 'the second text');

function accountOf(text: string, party: Party): { account: Account; scene: string[] } {
  const context = finish(readContext(text));
  const told = findStatements(text).filter((statement) => coverage(statement, text) > MOST);
  const whole: Statement = {
    id: 0,
    kind: 'headline',
    act: 'assert',
    cue: [],
    source: [],
    content: [{ start: 0, end: text.length }],
    ref: null,
    inside: null,
    relay: [],
    sieve: 'headline',
  };
  const frames = (told.length ? told : [whole]).flatMap((statement) => readFrames(context, statement, null));
  return { account: { party, act: told[0]?.act ?? 'assert', frames }, scene: context.scene };
}

/** A statement that is nearly all of the text stands for it; the text's own voice does else. */
const MOST = 0.5;

const coverage = (statement: Statement, text: string): number =>
  statement.content.reduce((sum, span) => sum + span.end - span.start, 0) / Math.max(text.trim().length, 1);
