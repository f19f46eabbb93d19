/** What a point is called: the thing that most of its accounts name, in the words of one of them. */
import type { Entity, Frame } from '../accounts/frame';
import type { Name } from '../parties/party';
import type { Claim } from './claim';

const LONGEST = 60;

/** The words are the page's own and Arabic, in either language of the interface. */
export function titleOf(claims: Claim[]): Name {
  const title = sharedThing(claims) ?? shortest(claims.map(({ content }) => content));
  return { ar: title, en: title };
}

function sharedThing(claims: Claim[]): string | null {
  const named = new Map<string, { claims: Set<string>; names: string[] }>();
  for (const claim of claims) {
    for (const entity of claim.frames.flatMap(thingsOf)) {
      const name = wordsOf(claim, entity);
      if (!name) continue;
      const entry = named.get(entity.key) ?? { claims: new Set(), names: [] };
      entry.claims.add(claim.id);
      entry.names.push(name);
      named.set(entity.key, entry);
    }
  }
  const [most] = [...named.values()].sort((a, b) => b.claims.size - a.claims.size);
  return most && most.claims.size > 1 ? fullest(most.names) : null;
}

const thingsOf = ({ theme, place }: Frame): Entity[] => [theme, place].filter((entity) => entity !== null);

/** Spans are offsets of the page's text, of which the claim has kept its own stretch. */
function wordsOf({ quote, position }: Claim, { span }: Entity): string {
  if (span.start < position.start || span.end > position.end) return '';
  return quote.exact
    .slice(span.start - position.start, span.end - position.start)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** «معمل الإسمنت» tells more than «المعمل», but a whole clause is no name. */
const fullest = (names: string[]): string =>
  names.filter((name) => name.length <= LONGEST).sort((a, b) => b.length - a.length)[0] ?? shortest(names);

function shortest(texts: string[]): string {
  const [text = ''] = [...texts].sort((a, b) => a.length - b.length);
  if (text.length <= LONGEST) return text;
  const cut = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, cut > 0 ? cut : LONGEST)}…`;
}
