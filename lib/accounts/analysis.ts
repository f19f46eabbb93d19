import { fold } from '../arabic/fold';
import { languageOf } from '../arabic/language';
import { spanText } from '../arabic/span';
import type { PartyCorrections } from '../parties/corrections';
import type { Party } from '../parties/party';
import { resolveParties } from '../parties/resolve';
import { statementsInSteps } from '../statements/find-statements';
import type { Statement } from '../statements/statement';
import type { Entity, Frame } from './frame';
import { keyOf } from './identity/synonyms';
import { type Context, readContext } from './reading/context';
import { completeHeadlines } from './reading/ellipsis';
import { readFrames } from './reading/frames';
import type { Relation } from './relation';
import { relate } from './relations/relate';
import { finish } from './steps';
import { findVoice, type VoiceFinding } from './voice';

/** A statement with who said it and what it is about. */
export interface AttributedStatement extends Statement {
  party: Party | null;
  frames: Frame[];
}

export interface AnalysisOptions {
  /** Milliseconds since 1970; days such as «أمس» are resolved against it. */
  publishedAt?: number;
  /** The reader's own words on who is who: they win. */
  corrections?: PartyCorrections;
}

export interface Analysis {
  /** BCP 47; statements are looked for in 'ar' alone, 'und' where the text is too short or mixed to tell. */
  language: string;
  statements: AttributedStatement[];
  relations: Relation[];
  /** Where the page itself asserts what one of its sources disputes. */
  voice: VoiceFinding[];
}

/** text → statements → parties → frames → relations. Pure: the same text gives the same analysis. */
export function analyze(text: string, options: AnalysisOptions = {}): Analysis {
  return finish(analysisInSteps(text, options));
}

/** The same, yielding every few milliseconds so that a page can take its turn in between. */
export function* analysisInSteps(text: string, options: AnalysisOptions = {}): Generator<void, Analysis, void> {
  const language = languageOf(text);
  if (language !== 'ar') return { language, statements: [], relations: [], voice: [] };
  const found = yield* statementsInSteps(text);
  const context = yield* readContext(text, options.publishedAt);
  const statements = yield* accountsInSteps(context, found, options);
  return {
    language,
    statements,
    relations: yield* relationsWithin(statements),
    voice: yield* findVoice(context, statements),
  };
}

/** Statements that were found already, with their parties and frames. */
export const accountsOf = (
  text: string,
  statements: readonly Statement[],
  options: AnalysisOptions = {},
): AttributedStatement[] => accountsInContext(finish(readContext(text, options.publishedAt)), statements, options);

const accountsInContext = (context: Context, statements: readonly Statement[], options: AnalysisOptions) =>
  finish(accountsInSteps(context, statements, options));

function* accountsInSteps(
  context: Context,
  statements: readonly Statement[],
  options: AnalysisOptions,
): Generator<void, AttributedStatement[], void> {
  const { text } = context;
  const sources = statements.map((statement) => statement.source.map((span) => spanText(text, span)).join(' ') || null);
  const parties = resolveParties(sources, { text, corrections: options.corrections });
  const accounts: AttributedStatement[] = [];
  for (const [index, statement] of statements.entries()) {
    const party = parties[index] ?? null;
    accounts.push({ ...statement, party, frames: readFrames(context, statement, party && actorOf(party, statement)) });
    if (index % 8 === 7) yield;
  }
  return completeHeadlines(accounts);
}

/** The party as an actor of its own statements: «سيطرته», «مقاتلونا». */
function actorOf(party: Party, statement: Statement): Entity | null {
  const keys = [
    ...new Set(
      fold(party.name.ar)
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 1)
        .map(keyOf),
    ),
  ];
  const [key, ...qualifiers] = keys;
  return key ? { key, qualifiers, name: party.name.ar, span: statement.source[0] ?? { start: 0, end: 0 } } : null;
}

/** Up to so many statements, each is held against each: more than an article has. */
const ARTICLE = 150;
/** A live page or a listing has more, and would take a time that grows with its square: there, neighbours alone are compared. */
const NEIGHBOURS = 40;

/** Relations within one text. */
function* relationsWithin(statements: readonly AttributedStatement[]): Generator<void, Relation[], void> {
  const relations: Relation[] = [];
  // Accounts are judged by their frames: those without any have nothing to be held against.
  const framed = statements.filter(({ frames }) => frames.length > 0);
  const reach = framed.length <= ARTICLE ? ARTICLE : NEIGHBOURS;
  for (const [index, a] of framed.entries()) {
    for (const b of framed.slice(index + 1, index + 1 + reach)) {
      const found = relate(a, b, { sameText: true });
      if (found) relations.push({ type: found.type, a: a.id, b: b.id, over: found.over, reason: found.reason });
    }
    yield;
  }
  return relations;
}
