import { type ReadonlySignal, signal } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { LanguageContext } from './LanguageContext';
import { type Digits, type Language, type Texts, type Wording, wordingFor } from './wording';

interface Choices {
  language: Language;
  digits: Digits;
  colours: string;
}

/** Where the reader's choice of language lies, and how to hear of a new one. */
interface ChoiceSource {
  read(): Promise<Choices>;
  watch(listener: (choices: Choices) => void): void;
}

/** Shows a screen in the reader's language and colours, and in others as soon as they are chosen anywhere. */
export async function mountScreen(
  source: ChoiceSource,
  Screen: ComponentType,
  title: (texts: Texts) => string,
): Promise<ReadonlySignal<Wording>> {
  const wording = signal(wordingFor('ar', 'latn'));
  const take = ({ language, digits, colours }: Choices) => {
    document.documentElement.dataset.colours = colours;
    wording.value = wordingFor(language, digits);
    document.title = title(wording.value.texts);
  };
  take(await source.read());
  source.watch(take);
  const Root = () => (
    <LanguageContext wording={wording.value}>
      <Screen />
    </LanguageContext>
  );
  render(<Root />, document.body);
  return wording;
}
