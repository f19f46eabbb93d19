import { formAt } from '../document';
import type { Sieve } from '../draft';

/** «ج: …»: the answers of an interview are the speaker's own words; the questions are the paper's. */
export const interview: Sieve = {
  name: 'interview',
  find(document, paragraph, drafts) {
    const { first, end } = paragraph;
    let at = first;
    while (at < end && document.tokens[at]?.kind === 'mark') at++;
    if (!/^(?:ج|جواب|الجواب|الاجابة)$/.test(formAt(document, at)) || formAt(document, at + 1) !== ':') return;
    let from = at + 2;
    while (from < end && document.tokens[from]?.kind === 'mark') from++;
    if (end - from < 2) return;
    drafts.add({
      sieve: 'interview',
      at: at + 1,
      cue: [],
      source: null,
      link: 'speaker',
      agreement: null,
      from,
      ends: 'fixed',
      content: [{ first: from, end: formAt(document, end - 1) === '.' ? end - 1 : end }],
      act: /^(?:لا|لم|لن|ليس|ليست|كلا)$/.test(formAt(document, from)) ? 'deny' : 'assert',
      kind: 'direct',
      relay: null,
      turn: false,
    });
  },
};
