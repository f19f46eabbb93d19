import type { PageStatement } from '../../lib/platform/messages';

/** The statements of one source, in the order of the page. */
export interface SourceGroup {
  key: string;
  statements: PageStatement[];
}

/**
 * Statements under who says them, in the order in which the sources first speak. Two sources that hide their names are never
 * taken for one, so each keeps a group of its own words.
 */
export function groupBySource(statements: PageStatement[]): SourceGroup[] {
  const groups = new Map<string, SourceGroup>();
  for (const statement of statements) {
    const { party, source } = statement.draft;
    const key = party && !party.anonymous ? `party ${party.id}` : `words ${source}`;
    const group = groups.get(key);
    if (group) group.statements.push(statement);
    else groups.set(key, { key, statements: [statement] });
  }
  return [...groups.values()];
}
