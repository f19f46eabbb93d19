/** One reading of a page: article → text → statements. Painting and saving are others' work. */
import type { Analysis, AnalysisOptions } from '../accounts/analysis';
import type { PageInfo } from '../claims/claim';
import { looksArabic } from './arabic-page';
import type { Article } from './article';
import { findArticle } from './article';
import { type ArticleText, articleText } from './article-text';
import { type MetadataOptions, pageInfo } from './metadata';
import type { Sliced } from './slices';

export interface Reading {
  article: Article;
  text: ArticleText;
  page: PageInfo;
  analysis: Analysis;
}

/** Why there is nothing to read. */
export type NoReading = 'no-article' | 'not-arabic';

/** The engine, in steps; given from outside so that a page is read by the same code in every place. */
export type Analyze = (text: string, options: AnalysisOptions) => Sliced<Analysis>;

export function* readPage(
  document: Document,
  analyze: Analyze,
  options: MetadataOptions = {},
  last: Reading | null = null,
): Sliced<Reading | NoReading> {
  if (!document.body) return 'no-article';
  if (!looksArabic(document)) return 'not-arabic';
  const article = yield* findArticle(document);
  if (!article) return 'no-article';
  const text = yield* articleText(article);
  const page = pageInfo(document, article, options);
  // The same words in other nodes: a page that renders itself again is not analysed again.
  const isSame = last !== null && last.text.text === text.text && last.page.publishedAt === page.publishedAt;
  const analysis = isSame ? last.analysis : yield* analyze(text.text, { publishedAt: page.publishedAt ?? undefined });
  if (analysis.language !== 'ar' && analysis.statements.length === 0) return 'not-arabic';
  return { article, text, page, analysis };
}
