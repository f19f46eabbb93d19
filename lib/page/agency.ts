/** The agency that an article itself names as its source: a line «المصدر: رويترز», or a dateline «دمشق - أ ف ب». */

const SOURCE_LINE = /^\s*[([«"]?\s*المصد(?:ر|در)\s*[:：]\s*(.{2,80}?)\s*[)\]»"]?\s*$/;

/** Names of agencies as datelines write them; `وكالات` stands for several unnamed. */
const AGENCIES =
  'رويترز|(?:وكالة\\s+)?فرانس\\s*برس|أ\\s?\\.?\\s?ف\\s?\\.?\\s?ب\\.?|ا\\s?ف\\s?ب|[أا]سوشيتد\\s*برس|أ\\s?\\.?\\s?ب\\.?|د\\s?\\.?\\s?ب\\s?\\.?\\s?أ\\.?|(?:وكالة\\s+)?الأناضول|شينخوا|سبوتنيك|تاس|بلومبرغ|واس|سانا|وام|قنا|كونا|بترا|وفا|واع|بنا|أ\\s?ش\\s?أ|وال|وات|[وا]ونا|مهر|إرنا|وكالات|الوكالات';
const DATELINE = new RegExp(
  `^[\\s(\\[«"]*(?:[\\p{L}\\s،,]{2,40}?[\\s]*[-–—/(:،]+\\s*)?[([«"]?\\s*(${AGENCIES})\\s*(?:[)\\]»"]|\\s*[-–—:]|$)`,
  'u',
);

/** `paragraphs` in the order of the article, the headline left out. */
export function agencyOf(paragraphs: string[]): string | null {
  const edges = [...paragraphs.slice(-4).reverse(), ...paragraphs.slice(0, 3)];
  for (const text of edges) {
    const source = text.length < 120 ? SOURCE_LINE.exec(text) : null;
    if (source?.[1]) return source[1].trim();
  }
  for (const text of paragraphs.slice(0, 3)) {
    const line = DATELINE.exec(text.slice(0, 90));
    if (line?.[1]) return line[1].trim();
  }
  return null;
}
