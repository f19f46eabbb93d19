import { canSpeak } from './can-speak';
import { type Document, formAt, type Range } from './document';
import { opensNounContent } from './lexicon/masdars';
import { canBeNarrativeVerb, isNarrativeVerb } from './lexicon/narrative-verbs';
import { SPEAKER_NOUNS, TARGET_NOUNS } from './lexicon/words';
import { isAdjective, isClosed, isTitle, opensNewPhrase } from './phrase-boundary';
import { sourceWithin } from './source';
import { bareNoun, isComma, isDefinite, isPreposition, isRelativePronoun, prepositionAt } from './words';

/**
 * Who acts in the narrator's own clause that opens the sentence: «افتتح رئيس الوزراء المسابقة، وأكد أن …», «عبد الله بن زايد يلتقي
 * ولد الشيخ ويؤكد …», «تظاهر المئات …، مطالبين بـ». Looked for before the token at `at`.
 */
export function narrativeSubject(document: Document, at: number, fits: (actor: Range) => boolean): Range | null {
  const sentence = document.sentences[document.sentenceOf[at] as number];
  if (!sentence) return null;
  for (let verb = at - 1; verb >= Math.max(sentence.first, at - 60); verb--) {
    const form = formAt(document, verb);
    if (document.tokens[verb]?.kind !== 'word' || isRelativePronoun(formAt(document, verb - 1))) continue;
    const rest = form.slice(1);
    const conjoined =
      /^[وف]/.test(form) &&
      !isNarrativeVerb(form) &&
      (verb === sentence.first ? canBeNarrativeVerb(rest) : isNarrativeVerb(rest));
    const opens = verb === sentence.first || isComma(formAt(document, verb - 1));
    if (!conjoined && !(opens ? canBeNarrativeVerb(form) : isNarrativeVerb(form))) continue;
    const before = !conjoined && verb > sentence.first ? sourceWithin(document, sentence.first, verb) : null;
    if (
      before &&
      before.first <= sentence.first + 1 &&
      before.end >= verb - 1 &&
      acts(document, before) &&
      fits(before)
    )
      return before;
    const subject = sourceWithin(document, verb + 1, phraseLimit(document, verb + 1, at));
    if (subject && acts(document, subject) && fits(subject)) return subject;
  }
  return null;
}

const acts = (document: Document, range: Range): boolean => /^(?:known|name)$/.test(canSpeak(document, range));

/** «افتتح رئيس الوزراء المعرض»: a verb of deeds has an object; a definite noun that is no adjective, title or name begins it. */
function opensDefiniteObject(document: Document, at: number): boolean {
  const form = formAt(document, at);
  const before = formAt(document, at - 1);
  return (
    isDefinite(form) &&
    isDefinite(before) &&
    !isTitle(bareNoun(form)) &&
    !isAdjective(bareNoun(form), before) &&
    !/ي$/.test(form)
  );
}

/** A ب or ل written on, where the rest of the word is known for a noun: «بمحافظة», «لاقتحام», but not «بكري». */
function hasPreposition(document: Document, at: number): boolean {
  if (!prepositionAt(document, at)) return false;
  const form = formAt(document, at);
  const rest = form.slice(1);
  return (
    form.startsWith('لل') ||
    isDefinite(rest) ||
    opensNounContent(rest) ||
    SPEAKER_NOUNS.has(rest) ||
    TARGET_NOUNS.has(rest)
  );
}

/** The subject's phrase ends at a preposition, a comma or the object. */
function phraseLimit(document: Document, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    const form = formAt(document, at);
    if (
      at > first &&
      (isPreposition(document, at) ||
        isComma(form) ||
        (hasPreposition(document, at) && isClosed(document, first, at - 1)))
    )
      return at;
    if (at > first && (opensNewPhrase(document, first, at) || opensDefiniteObject(document, at))) return at;
  }
  return end;
}
