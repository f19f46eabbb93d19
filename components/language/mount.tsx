import { type ReadonlySignal, signal } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { LanguageContext } from './LanguageContext';
import { type Digits, type Language, type Wording, wordingFor } from './wording';

interface Choices {
  language: Language;
  digits: Digits;
}

/** Where the reader's choice of language lies, and how to hear of a new one. */
interface ChoiceSource {
  read(): Promise<Choices>;
  watch(listener: (choices: Choices) => void): void;
}

/** Shows a screen in the reader's language, and in another one as soon as it is chosen anywhere. */
export async function mountScreen(source: ChoiceSource, Screen: ComponentType): Promise<ReadonlySignal<Wording>> {
  const { language, digits } = await source.read();
  const wording = signal(wordingFor(language, digits));
  source.watch((choices) => {
    wording.value = wordingFor(choices.language, choices.digits);
  });
  const Root = () => (
    <LanguageContext wording={wording.value}>
      <Screen />
    </LanguageContext>
  );
  render(<Root />, document.body);
  return wording;
}
