import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';
import { type Wording, wordingFor } from './wording';

export const WordingContext = createContext<Wording>(wordingFor('ar', 'latn'));

export const useWording = (): Wording => useContext(WordingContext);

/** Gives all below it the reader's language, and the document its direction: a switch shows at once. */
export function LanguageContext({ wording, children }: { wording: Wording; children: ComponentChildren }) {
  useLayoutEffect(() => {
    document.documentElement.lang = wording.language;
    document.documentElement.dir = wording.direction;
  }, [wording]);
  return <WordingContext.Provider value={wording}>{children}</WordingContext.Provider>;
}
