import { differingWords, foundWords } from './differing';

interface WordsProps {
  text: string;
  /** Another account's words: those that it lacks stand out in bold. */
  against?: string | null;
  /** A search, whose words are marked. */
  query?: string;
}

/** Words of an Arabic page: right to left, even where they begin with a Latin name. */
export function Words({ text, against, query }: WordsProps) {
  const pieces = query ? foundWords(text, query) : against ? differingWords(text, against) : [{ text, differs: false }];
  return (
    <span class="words" dir="rtl" lang="ar">
      {pieces.map(({ text: piece, differs }) => (differs ? query ? <mark>{piece}</mark> : <b>{piece}</b> : piece))}
    </span>
  );
}
