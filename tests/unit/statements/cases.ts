import { expect, it } from 'vitest';
import { fold } from '../../../lib/arabic/fold';
import type { Span } from '../../../lib/arabic/span';
import { findStatements } from '../../../lib/statements/find-statements';
import type { Act, Statement, StatementKind } from '../../../lib/statements/statement';

/** What one sentence should give: `source` '' for none. Only what is named is compared. */
export interface Expected {
  source?: string;
  cue?: string;
  content: string;
  act?: Act;
  kind?: StatementKind;
}

export type Case = [text: string, ...statements: Expected[]];

/** Words alone: marks, and complementisers and prepositions at the left edge, make no difference. */
const words = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const EDGE = /^(?:(?:[وف]?[بل]?ان|الي|علي|عن|من|في|[وف]?قد|ب|ل) )+/;
const content = (text: string): string => words(text).replace(EDGE, '');

/** Each text gives exactly the statements that follow it, in their order. */
export function cases(list: readonly Case[]): void {
  for (const [text, ...expected] of list) {
    it(text.length > 90 ? `${text.slice(0, 90)}…` : text, () => {
      const found = findStatements(text);
      const show = (spans: Span[]) => spans.map((span) => text.slice(span.start, span.end)).join(' … ');
      const view = (statement: Statement, wanted: Expected | undefined) => ({
        ...(wanted?.source === undefined ? {} : { source: words(show(statement.source)) }),
        ...(wanted?.cue === undefined ? {} : { cue: words(show(statement.cue)) }),
        content: content(show(statement.content)),
        ...(wanted?.act ? { act: statement.act } : {}),
        ...(wanted?.kind ? { kind: statement.kind } : {}),
      });
      expect(found.map((statement, index) => view(statement, expected[index]))).toEqual(
        expected.map((one) => ({
          ...(one.source === undefined ? {} : { source: words(one.source) }),
          ...(one.cue === undefined ? {} : { cue: words(one.cue) }),
          content: content(one.content),
          ...(one.act ? { act: one.act } : {}),
          ...(one.kind ? { kind: one.kind } : {}),
        })),
      );
    });
  }
}

/** Texts in which nobody is quoted. */
export function nothing(list: readonly string[]): void {
  for (const text of list) {
    it(text.length > 90 ? `${text.slice(0, 90)}…` : text, () => {
      expect(
        findStatements(text).map((statement) => [
          statement.sieve,
          ...statement.cue.map((span) => text.slice(span.start, span.end)),
          ...statement.content.map((span) => text.slice(span.start, span.end)),
        ]),
      ).toEqual([]);
    });
  }
}
