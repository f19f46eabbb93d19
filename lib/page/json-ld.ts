/**
 * What a page says of its article in JSON-LD. A page may write anything there, so all is bounded: how many scripts, how long,
 * how deep, how many nodes; only strings and their lengths are trusted.
 */

export interface LinkedArticle {
  headline: string | null;
  url: string | null;
  author: string | null;
  publisher: string | null;
  published: string | null;
  modified: string | null;
}

const MOST_SCRIPTS = 20;
const LONGEST_SCRIPT = 300_000;
const MOST_NODES = 2_000;
const LONGEST_TEXT = 400;
const ARTICLE_TYPE = /(?:Article|Posting|Reportage|Report|BlogPost)$/;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** Every article that the page describes, in its order. */
export function linkedArticles(document: Document): LinkedArticle[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const found: LinkedArticle[] = [];
  for (const script of [...scripts].slice(0, MOST_SCRIPTS)) {
    const data = parse(script.textContent ?? '');
    if (data !== undefined) found.push(...articlesIn(data));
  }
  return found;
}

function parse(source: string): Json | undefined {
  if (source.length > LONGEST_SCRIPT) return undefined;
  try {
    // Content systems leave raw line breaks in strings, which JSON forbids.
    return JSON.parse(source.replace(/\p{Cc}+/gu, ' ')) as Json;
  } catch {
    return undefined;
  }
}

function articlesIn(data: Json): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  const queue: Json[] = [data];
  for (let seen = 0; queue.length > 0 && seen < MOST_NODES; seen++) {
    const node = queue.shift() as Json;
    if (Array.isArray(node)) queue.push(...node.slice(0, 100));
    else if (isObject(node)) {
      if (typesOf(node).some((type) => ARTICLE_TYPE.test(type))) found.push(articleOf(node));
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
        if (node[key] !== undefined) queue.push(node[key]);
    }
  }
  return found;
}

function articleOf(node: JsonObject): LinkedArticle {
  return {
    headline: textOf(node.headline) ?? textOf(node.name),
    url: textOf(node.url) ?? idOf(node.mainEntityOfPage),
    author: namesOf(node.author) ?? namesOf(node.creator),
    publisher: namesOf(node.publisher),
    published: textOf(node.datePublished) ?? textOf(node.dateCreated),
    modified: textOf(node.dateModified),
  };
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typesOf(node: JsonObject): string[] {
  const type = node['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((name): name is string => typeof name === 'string');
}

function textOf(value: Json | undefined): string | null {
  const text = Array.isArray(value) ? value[0] : value;
  if (typeof text !== 'string') return null;
  return text.trim().slice(0, LONGEST_TEXT) || null;
}

const idOf = (value: Json | undefined): string | null => (isObject(value) ? textOf(value['@id']) : textOf(value));

function namesOf(value: Json | undefined): string | null {
  const list = Array.isArray(value) ? value.slice(0, 5) : [value];
  const names = list.map((one) => (isObject(one) ? textOf(one.name) : textOf(one))).filter((name) => name !== null);
  return names.length > 0 ? names.join('، ').slice(0, LONGEST_TEXT) : null;
}
