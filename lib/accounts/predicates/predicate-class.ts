import type { Over } from '../relation';

/**
 * Where the theme of a predicate stands, that is the thing it is about and that two accounts must share:
 * 'subject' who or what does it or undergoes it («توقفت المدرسة»), 'object' what it is done to («أغلقوا الميناء»), 'before' what stands before it («المعمل تحت سيطرتنا»), or the prepositions
 * that lead to it («سيطر على»), tried in order.
 */
export type ThemePlace = 'subject' | 'object' | readonly string[];

/** A class of predicates that tell the same kind of thing. Data: see the README beside for how to add one. */
export interface PredicateClass {
  id: string;
  over: Over;
  theme: ThemePlace;
  /** One verb a line: «perfect imperfect masdar masdar …», folded; `-` for a form that is not used. */
  verbs?: string;
  /** Nouns and adjectives that tell it without a verb («هدوء», «مفتوح»). */
  nouns?: string;
  /** Expressions of several words, folded, each word bare of its clitics («تحت سيطرة»); one a line. */
  phrases?: string;
  /** Bare heads of themes that make it another thing («سيطر على الحريق» is no control of a place). */
  not?: string;
  /** Forms that are another word as well («وقع»: signed, took place), with the bare heads that must follow for this reading. */
  only?: { forms: string; heads: string };
  /** True for happenings that a text reports by naming them («اشتباكات», «لقاء»): a bare noun asserts that it happened. */
  event?: boolean;
  /** Wording for the reader: what it is about. */
  name: { ar: string; en: string };
}

/** Two classes that cannot both be true of one theme at one time. */
export type Exclusion = readonly [string, string];
