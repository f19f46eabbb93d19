import { type AttributedStatement, accountsOf } from '../../../lib/accounts/analysis';
import { relate } from '../../../lib/accounts/relations/relate';
import type { Act, Statement } from '../../../lib/statements/statement';

/** A source, what it does with the content, and the content as the text has it. */
export type Told = [source: string, act: Act, content: string];

const CUES: Record<Act, string> = { assert: 'قال', deny: 'نفى', accuse: 'اتهم', call: 'دعا', pledge: 'تعهد' };

/** The statements as one text would have them, one sentence each, behind a headline. */
export function accountsIn(headline: string, told: readonly Told[]): AttributedStatement[] {
  let text = `${headline}\n`;
  const statements = told.map(([source, act, content], index): Statement => {
    const cue = { start: text.length, end: text.length + CUES[act].length };
    text += `${CUES[act]} `;
    const who = { start: text.length, end: text.length + source.length };
    text += `${source} ${act === 'assert' ? 'إن ' : ''}`;
    const what = { start: text.length, end: text.length + content.length };
    text += `${content}.\n`;
    return {
      id: index + 1,
      kind: 'indirect',
      act,
      cue: [cue],
      source: [who],
      content: [what],
      ref: null,
      inside: null,
      relay: [],
      sieve: 'test',
    };
  });
  return accountsOf(text, statements);
}

/** How two statements of one text stand to each other: «conflict control», «agreement casualty», or «none». */
export function relationOf(a: Told, b: Told, headline = ''): string {
  const [one, two] = accountsIn(headline, [a, b]) as [AttributedStatement, AttributedStatement];
  const relation = relate(one, two, { sameText: true });
  return relation ? `${relation.type} ${relation.over}` : 'none';
}
