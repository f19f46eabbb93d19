import { type CueHit, type Document, formAt } from '../document';
import { one, type Sieve } from '../draft';
import { isNegation, thatAt } from '../words';
import { joinAdjacent } from './reporting-verb';

/** Passives that put a thought in nobody's mouth: «يُعتقد أن», «قيل إن», «يُشتبه في أنه». */
const PASSIVES = new Set('يعتقد يقال قيل يشتبه يزعم يظن يرجح يتردد تردد يخشي اشيع يشاع زعم'.split(' '));

/** What the paper says in its own voice: «يُذكر أن», «يشار إلى أن», «يتوقع أن». */
export const NARRATORS_OWN = new Set('يذكر يشار تجدر يجدر يلاحظ ينتظر يتوقع يفترض يتضح تبين اتضح يبدو'.split(' '));

export const impersonal: Sieve = {
  name: 'impersonal',
  find(document, paragraph, drafts) {
    for (let index = paragraph.firstCue; index < paragraph.endCue; index++) {
      const hit = document.cues[index] as CueHit;
      const form = formAt(document, hit.at);
      const bare = hit.conjunction ? form.slice(1) : form;
      if (!PASSIVES.has(bare) || drafts.at(hit.at) || isNegation(formAt(document, hit.at - 1))) continue;
      if (formAt(document, hit.at - 1) === 'كما') continue;
      const preposition = formAt(document, hit.at + 1) === 'في' ? 1 : 0;
      const that = hit.at + 1 + preposition;
      if (!thatAt(document, that)) continue;
      drafts.add({
        sieve: 'impersonal',
        at: hit.at,
        cue: joinAdjacent(preposition ? [one(hit.at), one(hit.at + 1)] : [one(hit.at)]),
        source: null,
        link: 'none',
        agreement: null,
        from: that,
        ends: 'clause',
        content: [],
        act: 'assert',
        kind: null,
        relay: null,
        turn: false,
        embedded: describesNoun(document, hit),
      });
    }
  },
};

/** No pause and no conjunction before it: the clause hangs on the noun before. */
function describesNoun(document: Document, { at, conjunction }: CueHit): boolean {
  return (
    conjunction === '' &&
    document.tokens[at - 1]?.kind === 'word' &&
    document.sentenceOf[at - 1] === document.sentenceOf[at]
  );
}
