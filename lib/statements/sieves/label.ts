import { conjugate } from '../../arabic/conjugation';
import { fold } from '../../arabic/fold';
import { type Document, formAt, type Range } from '../document';
import { type Drafts, one, type Sieve } from '../draft';
import { sourceWithin } from '../source';
import { isComma, prepositionAt } from '../words';
import { joinAdjacent } from './reporting-verb';

interface Naming {
  gender: 'm' | 'f';
  number: 'singular' | 'dual' | 'plural';
  passive: boolean;
  object: boolean;
}

/** Verbs that give a name; passives («يسمى», «يوصف») name nobody who does. */
const NAMING: readonly { perfect: string; imperfect: string; passive: string }[] = [
  { perfect: 'سمى', imperfect: 'يسمي', passive: 'يسمى' },
  { perfect: 'أسمى', imperfect: 'يسمي', passive: 'يسمى' },
  { perfect: 'وصف', imperfect: 'يصف', passive: 'يوصف' },
  { perfect: 'نعت', imperfect: 'ينعت', passive: 'ينعت' },
  { perfect: 'اعتبر', imperfect: 'يعتبر', passive: 'يعتبر' },
  { perfect: 'دعا', imperfect: 'يدعو', passive: 'يدعى' },
  { perfect: 'عرف', imperfect: 'يعرف', passive: 'يعرف' },
];

const FORMS = new Map<string, Naming>();
for (const { perfect, imperfect, passive } of NAMING) {
  for (const form of conjugate({ perfect, imperfect })) {
    for (const object of ['ه', 'ها', 'هم', 'هما']) {
      const stem = fold(form.form)
        .replace(/[يى]$/, form.tense === 'perfect' ? 'ا' : 'ي')
        .replace(/وا$/, 'و');
      FORMS.set(stem + object, { gender: form.gender, number: form.number, passive: false, object: true });
    }
  }
  for (const form of conjugate({ perfect: passive, imperfect: passive })) {
    if (form.tense === 'imperfect')
      FORMS.set(fold(form.form), { gender: form.gender, number: form.number, passive: true, object: false });
  }
}

/** «ما سمته "…"», «مما تسميه المعارضة "…"», «ما يسمى "…"», «قنوات وصفها بـ"…"»: a name held at arm's length. */
export const label: Sieve = {
  name: 'label',
  find(document, paragraph, drafts) {
    for (let at = paragraph.first; at < paragraph.end; at++) {
      if (document.tokens[at]?.kind !== 'word') continue;
      const naming = FORMS.get(formAt(document, at));
      if (naming && !drafts.at(at)) addLabel(document, drafts, at, naming, paragraph.end);
    }
  },
};

const RELATIVE = /^[وف]?(?:ما|مما|بما|فيما|لما|عما|الذي|التي|الذين)$/;

function addLabel(document: Document, drafts: Drafts, at: number, naming: Naming, end: number): void {
  const afterRelative = RELATIVE.test(formAt(document, at - 1)) || formAt(document, at - 1) === 'بات';
  if (naming.passive && !afterRelative) return;
  const found = findName(document, at, end, afterRelative);
  if (!found) return;
  if (!afterRelative && !found.quoted) return;
  const source = naming.passive ? null : sourceWithin(document, at + 1, found.zone);
  if (!found.quoted && source === null && naming.passive && found.name.end - found.name.first > 4) return;
  const cue: Range[] = [one(at)];
  if (found.by) cue.push(found.by);
  drafts.add({
    sieve: 'label',
    at,
    cue: joinAdjacent(cue),
    source,
    link: naming.passive ? 'none' : 'host',
    agreement: { gender: naming.gender, number: naming.number },
    from: found.name.first,
    ends: 'fixed',
    content: [found.name],
    act: 'assert',
    kind: 'label',
    relay: null,
    turn: false,
  });
}

interface FoundName {
  zone: number;
  name: Range;
  quoted: boolean;
  by: Range | null;
}

/** The name: what stands in quotation marks soon after, else the noun phrase right behind the verb («ما سمته الجماعات المسلحة»). */
function findName(document: Document, at: number, end: number, relative: boolean): FoundName | null {
  for (let t = at + 1; t < Math.min(end, at + 14); t++) {
    const form = formAt(document, t);
    const opened = document.quotes.opens[t] as number;
    if (opened >= 0) {
      const quote = document.quotes.list[opened] as { close: number };
      const before = formAt(document, t - 1);
      const by = t - 1 > at && /^ب/.test(before) && (before === 'ب' || /^بان/.test(before)) ? one(t - 1) : null;
      if (quote.close - t < 2) return null;
      return { zone: by ? t - 1 : t, name: { first: t + 1, end: quote.close }, quoted: true, by };
    }
    if (isComma(form) || form === '.' || document.tokens[t]?.kind === 'break') break;
  }
  if (!relative) return null;
  let t = at + 1;
  const limit = Math.min(end, at + 6);
  while (
    t < limit &&
    document.tokens[t]?.kind === 'word' &&
    !(t > at + 1 && prepositionAt(document, t)) &&
    !/^(?:و|ان|التي|الذي)/.test(formAt(document, t))
  )
    t++;
  return t > at + 1 ? { zone: at + 1, name: { first: at + 1, end: t }, quoted: false, by: null } : null;
}
