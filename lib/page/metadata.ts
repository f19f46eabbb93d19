/** What a page tells of its article: title, address, site, author, agency and times. All of it is the page's word, bounded. */

import type { FoundDate } from '../arabic/dates';
import { fold } from '../arabic/fold';
import type { PageInfo } from '../claims/claim';
import { agencyOf } from './agency';
import type { Article } from './article';
import { blockText } from './block-text';
import { type LinkedArticle, linkedArticles } from './json-ld';
import { canonicalUrl, siteOf } from './page-url';

const LONGEST = 400;
/** No web page is older than the web; a time in the future is a mistake or a trick. */
const EARLIEST = Date.UTC(1995, 0, 1);
const TOLERANCE_MS = 36 * 3_600_000;

/** The days that a text in Arabic words names. */
export type FindDates = (text: string) => FoundDate[];

export interface MetadataOptions {
  /** The address in the address bar; the document's own where none is given. */
  location?: string;
  /** The canonical address is left over from the page before (a route change that did not renew it). */
  staleCanonical?: boolean;
}

export function pageInfo(
  document: Document,
  article: Article,
  dates: FindDates,
  options: MetadataOptions = {},
): PageInfo {
  const location = options.location ?? document.location?.href ?? '';
  const headline = article.headline ? blockText(article.headline) : null;
  const linked = bestLinked(linkedArticles(document), headline);
  const canonical = options.staleCanonical ? null : attribute(document, 'link[rel="canonical"]', 'href');
  const url = canonicalUrl(canonical, location);
  const site = siteOf(location);
  return {
    url,
    site,
    siteName: (meta(document, 'og:site_name') ?? linked?.publisher ?? meta(document, 'application-name') ?? site).slice(
      0,
      80,
    ),
    title: (headline ?? linked?.headline ?? meta(document, 'og:title') ?? document.title.trim()).slice(0, LONGEST),
    author:
      linked?.author ??
      meta(document, 'author') ??
      itemText(document, 'author') ??
      meta(document, 'article:author', isName),
    agency: agencyOf(article.body.map(blockText)),
    publishedAt:
      firstTime(
        dates,
        linked?.published,
        meta(document, 'article:published_time'),
        meta(document, 'og:published_time'),
        item(document, 'datePublished'),
        meta(document, 'pubdate'),
        meta(document, 'publishdate'),
        meta(document, 'dc.date'),
      ) ?? visibleTime(document, article, dates),
    modifiedAt: firstTime(
      dates,
      linked?.modified,
      meta(document, 'article:modified_time'),
      meta(document, 'og:updated_time'),
      item(document, 'dateModified'),
    ),
  };
}

/** The description that has the headline's words, else the only one that there is. */
function bestLinked(articles: LinkedArticle[], headline: string | null): LinkedArticle | null {
  const same = articles.find((article) => article.headline && headline && sameWords(article.headline, headline));
  return same ?? (articles.length === 1 ? (articles[0] as LinkedArticle) : null);
}

const sameWords = (a: string, b: string) =>
  bare(a) === bare(b) || bare(a).includes(bare(b)) || bare(b).includes(bare(a));
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function attribute(document: Document, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name)?.trim().slice(0, 2_000) || null;
}

function meta(document: Document, name: string, accept: (text: string) => boolean = () => true): string | null {
  const text =
    attribute(document, `meta[property="${name}" i]`, 'content') ??
    attribute(document, `meta[name="${name}" i]`, 'content');
  return text && accept(text) ? text.slice(0, LONGEST) : null;
}

/** A profile's address is no name. */
const isName = (text: string) => !/^https?:/.test(text);

function item(document: Document, name: string): string | null {
  const element = document.querySelector(`[itemprop~="${name}"]`);
  if (!element) return null;
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
}

function itemText(document: Document, name: string): string | null {
  const text = item(document, name)?.replace(/\s+/g, ' ').trim();
  return text && text.length < 100 ? text : null;
}

function firstTime(dates: FindDates, ...values: (string | null | undefined)[]): number | null {
  for (const value of values) {
    const time = value ? timeOf(value, dates) : null;
    if (time !== null) return time;
  }
  return null;
}

/** Milliseconds since 1970 of an ISO or RFC date, or of a day in Arabic words; null where it is none or absurd. */
export function timeOf(value: string, dates: FindDates): number | null {
  const text = value.trim().slice(0, 100);
  const parsed = /\d{4}/.test(text) && !/[\u0600-\u06ff]/.test(text) ? Date.parse(text) : Number.NaN;
  return plausible(Number.isNaN(parsed) ? arabicDay(text, dates) : parsed);
}

function plausible(time: number | null): number | null {
  return time !== null && time >= EARLIEST && time <= Date.now() + TOLERANCE_MS ? time : null;
}

const CLOCK = /(\d{1,2}):(\d{2})\s*(ص|م|صباح|مساء)?/;

/** «الإثنين، 24 أغسطس 2020 09:23 ص»; the hour counts as UTC+3, where most of these newsrooms are. */
function arabicDay(text: string, dates: FindDates): number | null {
  const found = dates(text).find(({ precision, from }: FoundDate) => precision === 'day' && from !== null);
  if (!found?.from) return null;
  const day = Date.parse(`${found.from}T00:00:00+03:00`);
  const clock = CLOCK.exec(fold(text));
  if (!clock) return day + 12 * 3_600_000;
  const isEvening = clock[3] === 'م' || clock[3] === 'مساء';
  const hour = (Number(clock[1]) % 12) + (isEvening ? 12 : clock[3] ? 0 : Number(clock[1]) >= 12 ? 12 : 0);
  return day + (hour * 60 + Number(clock[2])) * 60_000;
}

/** The first date that the page shows around its headline, or in its body's head. */
function visibleTime(document: Document, article: Article, dates: FindDates): number | null {
  const scope = article.headline?.element.closest('article, main, body') ?? article.root;
  const marked = scope.querySelectorAll('time, [class*="date" i], [class*="time" i], [class*="tstmp" i]');
  for (const element of [...marked].slice(0, 8)) {
    const time = firstTime(dates, element.getAttribute('datetime'), element.textContent);
    if (time !== null) return time;
  }
  for (const block of article.body.slice(0, 3)) {
    const time = block.length < 80 ? timeOf(blockText(block), dates) : null;
    if (time !== null) return time;
  }
  return document.location ? dayInAddress(document.location.pathname) : null;
}

/** `/2026/08/09/…`, as many sites file their articles. */
function dayInAddress(path: string): number | null {
  const found = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=\/|$|-|_)/.exec(path);
  return found ? plausible(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]), 9)) : null;
}
