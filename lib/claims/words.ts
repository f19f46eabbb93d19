/**
 * What a claim can be found by. Arabic writes و ف ب ل ك س and ال onto the word, so «معمل» must find «وبالمعمل» and «للمعمل».
 * The article is certain enough to be taken off on both sides; a single letter may be part of the word («كتاب», «وزير»), so the
 * index holds the word with it and without it, and a search asks for the word as the reader wrote it.
 */
import { fold } from '../arabic/fold';

/** Fewer letters than this are no stem: «والد» keeps its «وال». */
const SHORTEST_STEM = 3;
const LONGEST_WORD = 40;
const MOST_WORDS = 400;

const ARTICLE = /^[وف]?(?:[بك]?ال|لل)/u;
const PREFIX = /^[وف]?[بكلس]?/u;
const CONJUNCTION = /^[وف]/u;

/** Words that nearly every claim has tell nothing apart. */
const COMMON = new Set(
  'في من على عن الى ان انه انها لا ما لم لن قد هو هي هذا هذه ذلك تلك التي الذي الذين كان كانت مع او ثم بعد قبل بين كل غير كما اي حتى اذا عند وفي ومن وعلى وان ولا وما وقد وهو وهي وكان'
    .split(' ')
    .map((word) => spelling(fold(word))),
);

/** The words to index, each once. */
export function indexedWords(...texts: string[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      if (words.size >= MOST_WORDS) return [...words];
      for (const form of forms(word)) words.add(form);
    }
  }
  return [...words];
}

/** The words to look up, each once, without those that tell nothing apart. */
export function searchedWords(query: string): string[] {
  return [...new Set(wordsOf(query).map(withoutArticle))];
}

/** Where a word as written finds nothing, it may carry a prefix («والنظام» is cared for; «وزارتنا», «بدمشق»): its bare forms. */
export const bareForms = (word: string): string[] => forms(word).filter((form) => form !== word);

function wordsOf(text: string): string[] {
  const words =
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word) => spelling(word.slice(0, LONGEST_WORD)))
    .filter((word) => word.length > 1 && !COMMON.has(word));
}

/** Spellings that readers do not tell apart when they search: «مسؤول» and «مسئول», «حكومة» and «حكومه». */
function spelling(word: string): string {
  return word.replace(/[ؤئ]/gu, 'ء').replace(/ة$/u, 'ه');
}

function forms(word: string): string[] {
  const stem = withoutArticle(word);
  if (stem !== word) return [stem];
  const shorter = [CONJUNCTION, PREFIX].map((prefix) => word.replace(prefix, ''));
  return [...new Set([word, ...shorter.filter((form) => form.length >= SHORTEST_STEM)])];
}

function withoutArticle(word: string): string {
  const stem = word.replace(ARTICLE, '');
  return stem.length >= SHORTEST_STEM ? stem : word;
}
