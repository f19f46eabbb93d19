/** What a point is called: the thing that most of its accounts name, in the words of one of them. */
import type { Entity, Frame } from '../accounts/frame';
import type { Over } from '../accounts/relation';
import type { Name } from '../parties/party';
import type { Claim } from './claim';

const LONGEST = 60;

/** The words are the page's own and Arabic, in either language of the interface. */
export function titleOf(claims: Claim[], over: Over): Name {
  const title = sharedThing(claims, over) ?? shortest(claims.map(({ content }) => content));
  return { ar: title, en: title };
}

function sharedThing(claims: Claim[], over: Over): string | null {
  const named = new Map<string, { claims: Set<string>; names: string[] }>();
  for (const claim of claims) {
    for (const { key, name } of claim.frames.flatMap((frame) => thingsOf(frame, over))) {
      const entry = named.get(key) ?? { claims: new Set(), names: [] };
      entry.claims.add(claim.id);
      entry.names.push(name.replace(/\s+/gu, ' ').trim());
      named.set(key, entry);
    }
  }
  const [most] = [...named.values()].sort((a, b) => b.claims.size - a.claims.size);
  return most && most.claims.size > 1 ? properName(most.names) : null;
}

/** Tolls count people; what such accounts share is where it was. */
function thingsOf({ theme, place }: Frame, over: Over): Entity[] {
  const things = over === 'casualty' || over === 'quantity' ? [place] : [theme, place];
  return things.filter((entity) => entity !== null && entity.name.length <= LONGEST) as Entity[];
}

/** «معمل الإسمنت» tells more than «المعمل»; of several such names the one that is used most, and the plainest. */
function properName(names: string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const words = (name: string) => name.split(' ').length;
  const [best = ''] = [...counts.keys()].sort(
    (a, b) =>
      Math.min(words(b), 2) - Math.min(words(a), 2) ||
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      a.length - b.length,
  );
  return best;
}

function shortest(texts: string[]): string {
  const bare = texts.map((text) => text.replace(/^ب?[أإا]ن\s+/u, ''));
  const [text = ''] = bare.sort((a, b) => a.length - b.length);
  if (text.length <= LONGEST) return text;
  const cut = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, cut > 0 ? cut : LONGEST)}…`;
}
