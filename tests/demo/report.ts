/** What the demonstration prints: the claims stored, and the relations between them. */
import Table from 'cli-table3';
import type { StoredClaim, StoredRelation } from '../../lib/claims/database';

const ACTS: Record<StoredClaim['act'], string> = {
  assert: 'قول',
  deny: 'نفي',
  accuse: 'اتهام',
  call: 'مطالبة',
  pledge: 'تعهد',
};

/** One row a claim; `width` is that of the terminal in columns. */
export function claimsTable(claims: StoredClaim[], width = process.stdout.columns ?? 120): string {
  const widths = [4, 18, 26, 10];
  const words = Math.max(30, width - widths.reduce((sum, each) => sum + each + 1, 2));
  const table = new Table({
    head: ['', 'الموقع', 'المصدر', 'الفعل', 'المضمون'],
    colWidths: [...widths, words],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  claims.forEach((claim, index) => {
    table.push([index + 1, claim.site, claim.source || '(لم يسمَّ)', ACTS[claim.act], claim.content]);
  });
  return table.toString();
}

/** Conflicts first, each with both accounts and the reason. */
export function relationsList(relations: StoredRelation[], claims: StoredClaim[]): string {
  const numbers = new Map(claims.map(({ id }, index) => [id, index + 1]));
  const section = (type: StoredRelation['type'], title: string) => {
    const found = relations.filter((relation) => relation.type === type);
    const rows = found.map(
      ({ a, b, reason }) => `  ${numbers.get(a)} × ${numbers.get(b)}  ${reason.ar}\n         ${reason.en}`,
    );
    return [`${found.length} ${title}`, ...rows].join('\n');
  };
  return `${section('conflict', 'conflicts found (تعارض)')}\n\n${section('agreement', 'agreements found (اتفاق)')}`;
}
