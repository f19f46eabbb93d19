/** Whether a page is worth reading at all: a look at samples of its text, in less time than the reader could notice. */

const SAMPLES = 60;
const SIGNS_PER_SAMPLE = 200;

/** True where Arabic script makes up a fifth or more of what was looked at, or of the title. `lang` is not believed: it is often wrong. */
export function looksArabic(document: Document): boolean {
  let arabic = 0;
  let other = 0;
  const weigh = (text: string) => {
    const end = Math.min(text.length, SIGNS_PER_SAMPLE);
    for (let at = 0; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= 0x0600 && unit <= 0x06ff) arabic++;
      else if (unit > 0x40 && unit !== 0x7f && unit !== 0xa0) other++;
    }
  };
  weigh(document.title);
  if (arabic > other) return true;
  for (const text of samples(document)) weigh(text);
  return arabic > 40 && arabic * 4 >= other;
}

/** Paragraphs spread over the page; where it has none, any text. */
function samples(document: Document): string[] {
  const paragraphs = document.getElementsByTagName('p');
  if (paragraphs.length >= 4) return spread(paragraphs.length).map((at) => firstText(paragraphs[at]));
  const walker = document.createTreeWalker(document.body, 4);
  const texts: string[] = [];
  for (let seen = 0; seen < 2_000 && texts.length < SAMPLES; seen++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    if (node.length > 20 && !/^(script|style|noscript)$/.test(node.parentElement?.localName ?? ''))
      texts.push(node.data.trim());
  }
  return texts;
}

function spread(count: number): number[] {
  if (count <= SAMPLES) return Array.from({ length: count }, (_, at) => at);
  return Array.from({ length: SAMPLES }, (_, at) => Math.floor((at * count) / SAMPLES));
}

function firstText(element: Element | undefined): string {
  for (let node: Node | null | undefined = element; node; node = node.firstChild)
    if (node.nodeType === 3) return (node as Text).data.trim();
  return '';
}
