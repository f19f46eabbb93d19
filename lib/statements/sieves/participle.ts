import { type Document, formAt } from '../document';
import { agreementOf, type Drafts, one, type Sieve } from '../draft';
import { findOpening } from '../opening';
import { asksForSilence } from '../source-description';
import { isNegation } from '../words';
import { fixedContent, joinAdjacent } from './reporting-verb';

/** «مشيرا إلى أن …», «مضيفة: …», «مطالبين بـ…»: a circumstantial participle opens a statement of its host's source. */
export const participle: Sieve = {
  name: 'participle',
  find(document, paragraph, drafts) {
    for (const hit of document.cues.slice(paragraph.firstCue, paragraph.endCue)) {
      if (drafts.at(hit.at)) continue;
      for (const reading of hit.readings) {
        if (reading.type !== 'participle' || !reading.accusative || reading.object) continue;
        if (!isCircumstance(document, hit.at, reading.gender === 'm' && reading.number === 'singular', drafts))
          continue;
        if (reading.verb.class === 'decide' || asksForSilence(document, hit.at)) continue;
        const opening = findOpening(document, hit.at, reading.verb, true);
        if (!opening || (reading.verb.lemma === 'تحدث' && opening.by !== 'preposition')) continue;
        if (reading.verb.weak && opening.by !== 'that' && opening.by !== 'colon' && opening.by !== 'quote') continue;
        if (opening.zoneEnd > hit.at + 7 && opening.by !== 'target') continue;
        drafts.add({
          sieve: 'participle',
          at: hit.at,
          cue: joinAdjacent(opening.preposition ? [one(hit.at), opening.preposition] : [one(hit.at)]),
          source: null,
          link: 'host',
          agreement: agreementOf(reading),
          from: opening.from,
          ends: opening.ends,
          content: fixedContent(document, opening),
          act: reading.verb.act,
          kind: opening.by === 'colon' || opening.by === 'quote' ? 'direct' : null,
          relay: null,
          turn: false,
        });
        break;
      }
    }
  },
};

/**
 * The masculine singular shows its accusative in writing («مشيرا»). The others («مشيرة», «مؤكدين») may be adjectives or nouns:
 * they count after a comma, or where what they govern follows at once.
 */
function isCircumstance(document: Document, at: number, marked: boolean, _drafts: Drafts): boolean {
  const before = formAt(document, at - 1);
  if (isNegation(before) || document.tokens[at - 1]?.kind === 'number') return false;
  if (marked) return true;
  const token = document.tokens[at - 1];
  return !token || token.kind === 'mark' || token.kind === 'break' || before === 'و';
}
