/** One reading of a page: article → text → statements. Painting and saving are others' work. */
import type { Analysis, AnalysisOptions } from '../accounts/analysis';
import type { PageInfo } from '../claims/claim';
import type { Article } from './article';
import { findArticle } from './article';
import { type ArticleText, articleText } from './article-text';
import { type FindDates, type MetadataOptions, pageInfo } from './metadata';
import type { Sliced } from './slices';

export interface Reading {
  article: Article;
  text: ArticleText;
  page: PageInfo;
  analysis: Analysis;
}

/** What reading needs to know of Arabic; brought in from outside, since most pages are not Arabic articles. */
export interface Engine {
  /** text → statements, parties, relations; in steps. */
  analyze: (text: string, options: AnalysisOptions) => Sliced<Analysis>;
  /** The days that a text names. */
  dates: FindDates;
}

export interface FoundText {
  article: Article;
  text: ArticleText;
}

/** The article of the page, as text; null where it has none. */
export function* findText(document: Document): Sliced<FoundText | null> {
  const article = yield* findArticle(document);
  return article && { article, text: yield* articleText(article) };
}

/** Who says what in it. Words that were read before (a page that renders itself again) are not analysed again. */
export function* readText(
  document: Document,
  { article, text }: FoundText,
  engine: Engine,
  options: MetadataOptions = {},
  last: Reading | null = null,
): Sliced<Reading | null> {
  const page = pageInfo(document, article, engine.dates, options);
  const isSame = last !== null && last.text.text === text.text && last.page.publishedAt === page.publishedAt;
  const analysis = isSame
    ? last.analysis
    : yield* engine.analyze(text.text, { publishedAt: page.publishedAt ?? undefined });
  return analysis.language === 'ar' || analysis.statements.length > 0 ? { article, text, page, analysis } : null;
}
