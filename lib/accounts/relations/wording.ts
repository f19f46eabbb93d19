import type { Over, Reason } from '../relation';
import type { Finding } from './rules';

const OVER: Record<Over, { ar: string; en: string }> = {
  control: { ar: 'السيطرة', en: 'control' },
  casualty: { ar: 'الضحايا', en: 'casualties' },
  blame: { ar: 'المسؤولية', en: 'responsibility' },
  occurrence: { ar: 'وقوع الأمر', en: 'whether it happened' },
  quantity: { ar: 'الرقم', en: 'the number' },
  cause: { ar: 'السبب', en: 'the cause' },
  intent: { ar: 'القصد', en: 'the intent' },
  terms: { ar: 'ما اتُّفق عليه', en: 'the terms' },
  other: { ar: 'الرواية', en: 'the account' },
};

/** One sentence that names the slot in which two accounts differ or meet. */
export function wording(finding: Finding): Reason {
  const { ar, en } = OVER[finding.over];
  return finding.type === 'conflict'
    ? { ar: `تعارض حول ${ar}`, en: `Conflict over ${en}` }
    : { ar: `اتفاق على ${ar}`, en: `Agreement on ${en}` };
}
