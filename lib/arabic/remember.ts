/** So many answers are kept; a text has far fewer different words. */
const KEPT = 20_000;

/**
 * Remembers what `ask` answers for a word: a text asks the same of the same words again and again. Forgets everything when full,
 * so that a hostile text cannot fill the memory.
 */
export function remember<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    if (known.size >= KEPT) known.clear();
    const fresh = ask(word);
    known.set(word, fresh);
    return fresh;
  };
}
