import { indexedWords, searchedWords } from '../../lib/claims/words';

/** A stretch of a text, and whether it stands out. */
export interface Piece {
  text: string;
  differs: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Where `text` tells what `other` does not: its words that share no form with a word of `other`, prefixes and spelling aside
 * («والمعمل» and «معمل» are one). A paraphrase changes the order of everything, so the words are held against each other as sets.
 */
export function differingWords(text: string, other: string): Piece[] {
  const told = new Set(indexedWords(other));
  return pieces(text, (word) => {
    const forms = indexedWords(word);
    return forms.length > 0 && !forms.some((form) => told.has(form));
  });
}

/** Where `text` holds a word of the search `query`; a word still being typed finds those that begin with it. */
export function foundWords(text: string, query: string): Piece[] {
  const wanted = searchedWords(query);
  if (wanted.length === 0) return [{ text, differs: false }];
  return pieces(text, (word) => indexedWords(word).some((form) => wanted.some((part) => form.startsWith(part))));
}

/** The text in stretches; neighbouring words that stand out make one, with the space between them. */
function pieces(text: string, standsOut: (word: string) => boolean): Piece[] {
  const found: Piece[] = [];
  const push = (piece: string, differs: boolean) => {
    if (piece === '') return;
    const last = found.at(-1);
    if (last && last.differs === differs) last.text += piece;
    else found.push({ text: piece, differs });
  };
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    const differs = standsOut(match[0]);
    const between = text.slice(at, match.index);
    push(between, differs && between.trim() === '' && found.at(-1)?.differs === true);
    push(match[0], differs);
    at = match.index + match[0].length;
  }
  push(text.slice(at), false);
  return found;
}
