/** Reasons in words: over what two accounts differ or meet, of which thing, and what each says in that slot. */
import type { Party } from '../../parties/party';
import type { Frame, Quantity } from '../frame';
import { classOf } from '../predicates/lexicon';
import type { Over, Reason } from '../relation';
import type { Account } from './account';
import type { Finding } from './finding';

const OVER: Record<Over, { ar: string; en: string }> = {
  control: { ar: 'السيطرة', en: 'control' },
  casualty: { ar: 'الضحايا', en: 'casualties' },
  blame: { ar: 'المسؤولية', en: 'who is responsible' },
  occurrence: { ar: 'وقوع الأمر', en: 'whether it happened' },
  quantity: { ar: 'الرقم', en: 'the number' },
  cause: { ar: 'السبب', en: 'the cause' },
  intent: { ar: 'القصد', en: 'the intent' },
  terms: { ar: 'ما عُرض أو اتُّفق عليه', en: 'what was offered or agreed' },
  other: { ar: 'الرواية', en: 'the account' },
};

const UNITS: Record<string, { ar: string; en: string }> = {
  killed: { ar: 'عدد القتلى', en: 'the number killed' },
  wounded: { ar: 'عدد الجرحى', en: 'the number wounded' },
  displaced: { ar: 'عدد النازحين', en: 'the number displaced' },
  captured: { ar: 'عدد الأسرى', en: 'the number captured' },
  arrested: { ar: 'عدد الموقوفين', en: 'the number arrested' },
  missing: { ar: 'عدد المفقودين', en: 'the number missing' },
  rescued: { ar: 'عدد الناجين', en: 'the number rescued' },
  percent: { ar: 'النسبة', en: 'the percentage' },
};

/** Who tells, and how. */
export type Teller = Pick<Account, 'party' | 'act'>;

/** One sentence for each language: «تعارض حول السيطرة على معمل الإسمنت: جيش الفتح: «سيطر على …»؛ الجيش: «تصدى …»». */
export function wording(finding: Finding, a: Teller, b: Teller): Reason {
  const { ar, en } = slotOf(finding);
  const arabic = `${says(a, finding.a, 'ar')}؛ ${says(b, finding.b, 'ar')}`;
  const english = `${says(a, finding.a, 'en')}; ${says(b, finding.b, 'en')}`;
  return finding.type === 'conflict'
    ? { ar: `تعارض حول ${ar}: ${arabic}`, en: `Conflict over ${en}: ${english}` }
    : { ar: `اتفاق على ${ar}: ${arabic}`, en: `Agreement on ${en}: ${english}` };
}

/** The slot that differs, with the thing it is about where one is named. */
function slotOf(finding: Finding): { ar: string; en: string } {
  const slot = OVER[finding.over];
  const unit = measured(finding.a.value) ?? measured(finding.b.value);
  if (unit) return unit;
  const thing = fullest(finding);
  const kind = classOf.get(finding.a.predicate)?.name;
  if (finding.over === 'control') return thing ? { ar: `السيطرة على ${thing}`, en: `control of ${thing}` } : slot;
  if (kind && thing)
    return { ar: `${kind.ar.replace(/:$/, '')} ${thing}`, en: `${kind.en.replace(/:$/, '')} ${thing}` };
  return thing ? { ar: `${slot.ar} (${thing})`, en: `${slot.en} (${thing})` } : slot;
}

const measured = (value: Quantity | null) => (value ? (UNITS[value.unit] ?? null) : null);

function fullest({ a, b, over }: Finding): string | null {
  if (over === 'blame' && a.theme === null && b.theme === null) return null;
  const names = [a.theme?.name, b.theme?.name].filter((name): name is string => !!name);
  return names.sort((one, two) => two.length - one.length)[0] ?? null;
}

const UNNAMED = { ar: 'مصدر لم يُسمَّ', en: 'an unnamed source' };

/** «الجيش (نفي): «انسحاب قواته»». */
function says({ party, act }: Teller, frame: Frame, language: 'ar' | 'en'): string {
  const denies = act === 'deny' ? { ar: ' (نفي)', en: ' (denial)' }[language] : '';
  const quoted = language === 'ar' ? `«${frame.said}»` : `“${frame.said}”`;
  return `${nameOf(party, language)}${denies}: ${quoted}`;
}

const nameOf = (party: Party | null, language: 'ar' | 'en'): string => party?.name[language] || UNNAMED[language];
