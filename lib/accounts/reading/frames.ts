import type { FoundDate } from '../../arabic/dates';
import { fold } from '../../arabic/fold';
import type { Span } from '../../arabic/span';
import type { Statement } from '../../statements/statement';
import type { Entity, Frame } from '../frame';
import { isDefinite } from '../identity/key';
import { keyOf } from '../identity/synonyms';
import { VAGUE } from '../identity/vague';
import { isVerb } from '../predicates/lexicon';
import { readAccusation, readBlame } from './blame';
import { readCauses, subjectOf } from './causes';
import { type Clause, readClauses } from './clauses';
import { type Context, dayNamed } from './context';
import { readCounts, readNone, tellsCasualty, tellsHowMany } from './counts';
import { isNominal, readNounPhrase } from './noun-phrase';
import { tellsPart } from './polarity';
import { type Reading, readPredicates } from './predicates';
import { deniedCore, deniedKeys, deniesCharge, readNegated, toldKeys } from './told';
import { turnNamed } from './turns';
import type { Word } from './words';

/** «توقع ارتفاع الحصيلة»: told as to come. */
const EXPECTS = /^(?:توقع\p{L}{0,2}|يتوقع\p{L}{0,2}|تتوقع|متوقع\p{L}{0,2})$/u;

/** No statement tells of more than this; what goes on longer is a speech printed whole. */
const MOST_FRAMES = 48;
const MOST_SAID = 90;
const MOST_NAME = 60;

/** Who speaks, as an entity that «سيطرته» and «قواتنا» can stand for. */
export type Speaker = Entity | null;

/** Reads a statement's content into frames. */
export function readFrames(context: Context, statement: Statement, speaker: Speaker): Frame[] {
  const words = statement.content.flatMap((span) => context.wordsIn(span));
  if (words.length === 0) return [];
  const clauses = readClauses(words);
  const hull = hullOf(statement);
  const dates = context.datesIn(hull);
  // «قال يوم الأحد إن …»: the day of saying is no day of what is said, but a toll is counted by it.
  const within = dates.filter(({ span }) =>
    statement.content.some((part) => part.start < span.end && span.start < part.end),
  );
  const day = dayOf(context, statement, within) ?? turnNamed(words);
  const counted = dayOf(context, statement, dates) ?? context.day;
  const told = toldEarlier(context.wordsIn(hull), dates);
  const denied = statement.act === 'deny';
  const spoken = statement.kind === 'direct';
  const supposed = /(?:ان|اذا|لو) صح/.test(words.map((word) => word.plain).join(' '));
  const allKeys = toldKeys(words);
  const speaksForPart = speaksOfAPart(statement.source.flatMap((span) => context.wordsIn(span)));
  const cue = statement.cue.flatMap((span) => context.wordsIn(span));
  const wish = statement.act === 'call' || statement.act === 'pledge' || cue.some((word) => EXPECTS.test(word.plain));
  const base = (span: Span): Frame => ({
    predicate: '',
    agent: null,
    theme: null,
    place: null,
    day,
    era: told ? 'earlier' : 'now',
    value: null,
    extent: null,
    polarity: 'yes',
    role: 'told',
    modality: wish ? 'planned' : 'fact',
    words: allKeys,
    scene: context.scene,
    span,
    said: excerpt(context.text, span, MOST_SAID),
  });
  const quantities = statement.content.flatMap((span) =>
    context.quantitiesIn(span).filter(({ number }) => span.start <= number.start && number.end <= span.end),
  );
  const frames: Frame[] = [];
  const add = (span: Span, slots: Partial<Frame>) => {
    if (frames.length === MOST_FRAMES) return;
    const frame = { ...base(span), ...slots };
    frame.agent = frame.agent && withName(context, frame.agent);
    frame.theme = frame.theme && withName(context, frame.theme);
    frame.place = frame.place && withName(context, frame.place);
    if (supposed || wish) frame.modality = frame.modality === 'fact' ? (wish ? 'planned' : 'possible') : frame.modality;
    frames.push(frame);
  };
  if (statement.act === 'accuse') {
    const blame = readAccusation(words);
    if (blame)
      add(spanBetween(blame.first, blame.last), {
        predicate: 'blame',
        agent: blame.agent,
        theme: resolved(context, blame.theme),
      });
  }
  // «نفى مسؤوليته عن الهجوم الذي أوقع قتلى»: what stands behind is not denied.
  let disowned = false;
  clauses.forEach((clause, index) => {
    const before = clauses[index - 1];
    const previous = before ? subjectOf(before) : null;
    const blame = readBlame(clause, denied);
    if (blame)
      add(spanBetween(blame.first, blame.last), {
        predicate: 'blame',
        agent: blame.ours ? speaker : blame.agent,
        theme: resolved(context, blame.theme),
        polarity: blame.polarity,
      });
    const part = disowned ? -1 : clause.words.findIndex(tellsPart);
    const inverts = (at: number) => denied && (part < 0 || at < part);
    for (const reading of readPredicates(clause)) {
      if (denied && (disowned || (part >= 0 && reading.first > part))) continue;
      const earlier = clause.kind === 'relative' && reading.class.id.startsWith('control.');
      add(spanOf(clause, reading), {
        predicate: reading.class.id,
        agent: reading.ours ? speaker : reading.agent,
        theme: resolved(context, reading.theme),
        place: reading.place,
        extent: reading.extent,
        role: roleOf(clause, reading),
        // «قال نافيا: لم نمنع أحدا»: what is denied in so many words is not denied twice.
        polarity:
          inverts(reading.first) && !(spoken && reading.polarity === 'no') ? flip(reading.polarity) : reading.polarity,
        modality: wish ? 'planned' : reading.modality,
        era: told || earlier ? 'earlier' : 'now',
      });
    }
    if (denied && (part >= 0 || disowned)) {
      disowned = true;
      return;
    }
    for (const cause of readCauses(clause, cue, previous, denied))
      add(cause.cause.span, {
        predicate: 'cause',
        agent: cause.cause,
        place: namedPlace(clause.words),
        theme: resolved(context, cause.effect),
        polarity: denied ? flip(cause.polarity) : cause.polarity,
      });
    if (denied) return;
    for (const negated of readNegated(clause))
      add(spanBetween(negated.word, negated.word), {
        predicate: `word.${negated.key}`,
        agent: negated.ours ? speaker : null,
        theme: resolved(context, negated.theme),
        words: negated.words,
        polarity: 'no',
      });
  });
  const hull0 = spanBetween(words[0] as Word, words[words.length - 1] as Word);
  if (denied) {
    if (deniesCharge(words)) add(hull0, { predicate: 'charge', agent: speaker, polarity: 'no', words: [] });
    else if (!words.some(tellsPart))
      add(hull0, {
        predicate: 'told',
        agent: speaker,
        polarity: 'no',
        theme: deniedCore(words),
        words: deniedKeys(words),
      });
  } else {
    const negated = new Set(
      frames.filter((frame) => frame.predicate.startsWith('word.')).map((frame) => frame.predicate.slice(5)),
    );
    add(hull0, { predicate: 'told', words: toldKeys(words).filter((key) => !negated.has(key)) });
  }
  for (const count of readCounts(
    words,
    quantities,
    denied,
    speaksForPart,
    speaker ? [speaker.key, ...speaker.qualifiers] : [],
  ))
    add(
      { start: count.start, end: count.end },
      {
        predicate: CASUALTY.has(count.quantity.unit) ? 'casualty' : 'count',
        value: { ...count.quantity, asOf: counted },
        place: namedPlace(clauseAt(clauses, count.start)),
        words: CASUALTY.has(count.quantity.unit) ? nearKeys(words, count.at) : count.measure,
        polarity: denied ? 'no' : 'yes',
        modality: wish || count.supposed ? 'planned' : 'fact',
      },
    );
  const nil = denied && words.some(tellsPart) ? null : readNone(words, denied);
  if (nil) {
    const from = words.slice(0, nil.at).findLastIndex((word) => /^(?:لا|لم|دون|بدون|بلا|عدم)$/.test(word.plain));
    const first = words[from >= nil.at - 3 && from >= 0 ? from : nil.at] as Word;
    const last = words[Math.min(nil.at + 3, words.length - 1)] as Word;
    add(spanBetween(first, last), {
      predicate: 'casualty',
      place: placeIn(words, nil.at),
      value: {
        value: 0,
        low: 0,
        high: 0,
        qualifier: 'exact',
        unit: nil.role,
        kind: nil.kind,
        who: null,
        partial: false,
        updated: false,
        asOf: counted,
      },
    });
  }
  return frames;
}

/**
 * «بعد معارك استمرت يومين»: what stands behind «بعد» sets the scene, and is not what the clause tells. «المعبر مغلق»: an adjective
 * is told of the definite thing before it. «أسفر عن انقطاع الماء»: a result is told with its cause.
 */
function roleOf({ kind, opener, words }: Clause, { role, theme, first }: Reading): Frame['role'] {
  if (kind === 'adjunct' && /^(?:بعد|قبل|منذ|رغم)$/.test(opener)) return 'named';
  const results = words.slice(Math.max(0, first - 3), first).some((word) => RESULTS.test(word.plain));
  const { start, end } = theme?.span ?? { start: 0, end: 0 };
  const said =
    end <= (words[first] as Word).start &&
    words.some((word) => word.definite && word.start >= start && word.end <= end);
  return results || said ? 'told' : role;
}

const RESULTS = /^(?:اسفر|اسفرت|يسفر|ادي|ادت|يؤدي|تؤدي|تسبب|تسببت|يتسبب|خلف|خلفت|نتج|نجم)$/;

const spanBetween = (first: Word, last: Word): Span => ({ start: first.start, end: last.end });

const resolved = (context: Context, entity: Entity | null): Entity | null => entity && resolve(context, entity);

export const CASUALTY = new Set(['killed', 'wounded', 'displaced', 'captured', 'arrested', 'missing', 'rescued']);

const flip = (polarity: Frame['polarity']): Frame['polarity'] => (polarity === 'yes' ? 'no' : 'yes');

/** From the first to the last word of a statement: a day may stand between the cue and the content. */
function hullOf(statement: Statement): Span {
  const spans = [...statement.cue, ...(statement.ref === null ? statement.source : []), ...statement.content];
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}

/** A short mention («المعمل») stands for what the text introduced by its full name. */
function resolve(context: Context, entity: Entity): Entity {
  if (entity.qualifiers.length > 0 || !isDefinite(fold(context.text.slice(entity.span.start, entity.span.end))))
    return entity;
  const introduced = context.introduced.get(entity.key);
  return introduced ? { ...entity, qualifiers: introduced.qualifiers } : entity;
}

/** The day of a statement: an ISO day, or the weekday's name where nothing says which week. */
function dayOf(context: Context, statement: Statement, dates: readonly FoundDate[]): string | null {
  const named = (date: FoundDate) => dayNamed(context.text, date);
  for (const date of dates) {
    const day = named(date);
    if (day) return day;
  }
  const start = Math.min(...statement.content.map((span) => span.start));
  const words = statement.content
    .flatMap((span) => context.wordsIn(span))
    .map((word) => word.form)
    .join(' ');
  if (/اليوم نفسه|اليوم ذاته|نفس اليوم/.test(words)) {
    const before = context.dates.filter((date) => date.span.end <= start).reverse();
    for (const date of before) {
      const day = named(date);
      if (day) return day;
    }
  }
  return null;
}

const UNITS_LONG = /^(?:شهر|اشهر|شهور|عام|عامين|عاما|اعوام|سنة|سنوات|سنتين|عقد|عقود|شهرين)$/;

const OVER = /^(?:الماضي|الماضية|الفائت|الفائتة|المنصرم|المنصرمة)$/;
const RUNNING =
  /^(?:منذ|حتي|الي|بحلول|نهاية|مطلع|بداية|المقبل|المقبلة|القادم|القادمة|الجاري|الحالي|الجارية|الحالية|بعد|خلال)$/;

/** Whether the words place what they tell in a time that is over: a month or year told as past, «قبل خمسة أعوام». */
function toldEarlier(words: readonly Word[], dates: readonly FoundDate[]): boolean {
  for (const date of dates) {
    if (date.precision !== 'month' && date.precision !== 'year') continue;
    const around = words.filter((word, at) => {
      const next = words[at + 1];
      return word.end > date.span.start - 1 && word.start < date.span.end
        ? true
        : next !== undefined && next.start === date.span.start;
    });
    const after = words.find((word) => word.start >= date.span.end)?.plain ?? '';
    const forms = around.map((word) => word.plain);
    // «الربع الثالث من 2023» is a season of figures, not of the past.
    const before = words.filter((word) => word.end <= date.span.start).slice(-3);
    if (before.some((word) => /^(?:الربع|النصف|الفصل)$/.test(word.plain))) continue;
    if (forms.some((form) => RUNNING.test(form))) continue;
    if (date.precision === 'year' || forms.some((form) => OVER.test(form)) || OVER.test(after)) return true;
  }
  for (let at = 0; at < words.length; at++) {
    if ((words[at] as Word).plain !== 'قبل') continue;
    if (words.slice(at + 1, at + 4).some((word) => UNITS_LONG.test(word.plain))) return true;
  }
  for (let at = 1; at < words.length; at++) {
    const season = /^(?:ربيع|صيف|شتاء|خريف|عام|سنة|شهر|موسم|قرن|عقد)$/.test((words[at - 1] as Word).bare);
    if (season && OVER.test((words[at] as Word).plain)) return true;
  }
  return words.some((word) =>
    /^(?:سابق|السابق|السابقة|سابقة|سابقا|انذاك|حينها|وقتها|مماثلا|مماثل|مماثلة)$/.test(word.plain),
  );
}

const spanOf = (clause: Clause, reading: Reading): Span => ({
  start: (clause.words[reading.first] as Word).start,
  end: reading.theme
    ? Math.max(reading.theme.span.end, (clause.words[reading.last] as Word).end)
    : (clause.words[reading.last] as Word).end,
});

function keysOf(words: readonly Word[]): string[] {
  const keys = new Set<string>();
  for (const word of words) {
    if (word.number) keys.add(word.form);
    else if (isNominal(word) && !word.senses.some((sense) => isVerb(sense)) && !VAGUE.has(word.light))
      keys.add(word.key);
  }
  return [...keys].slice(0, 24);
}

function nearKeys(words: readonly Word[], at: number): string[] {
  return keysOf(
    words
      .slice(Math.max(0, at - 12), at + 12)
      .filter((word) => !tellsCasualty(word) && !word.number && !tellsHowMany(word)),
  );
}

/** A hospital, or an office of one province, counts what it sees. */
const speaksOfAPart = (source: readonly Word[]): boolean =>
  source.some((word) => /^(?:مستشفي|مشفي|مشرحة|مستوصف)$/.test(word.bare)) ||
  source.some(
    (word, at) =>
      at > 0 && /^(?:المحافظة|الولاية|المقاطعة|الدائرة)$/.test(word.plain) && source[at - 1]?.plain === 'في',
  );

const withName = (context: Context, entity: Entity): Entity =>
  entity.name ? entity : { ...entity, name: excerpt(context.text, entity.span, MOST_NAME) };

/** The words of a span, cut at a word's end. */
function excerpt(text: string, span: Span, most: number): string {
  const words = text
    .slice(span.start, Math.min(span.end, span.start + 2 * most))
    .replace(/\s+/gu, ' ')
    .trim();
  if (words.length <= most) return words;
  const cut = words.lastIndexOf(' ', most);
  return `${words.slice(0, cut > 0 ? cut : most)}…`;
}

const clauseAt = (clauses: readonly Clause[], start: number): readonly Word[] =>
  clauses.find(({ words }) => (words[words.length - 1] as Word).end > start)?.words ?? [];

/** The place or vehicle of a kind that a clause names: «في بلدة السفح», «غرق مركب آخر». */
function namedPlace(words: readonly Word[]): Entity | null {
  for (const [at, word] of words.entries()) {
    if (!SITES.has(word.key)) continue;
    const phrase = readNounPhrase(words, at);
    if (phrase && phrase.entity.qualifiers.length > 0) return phrase.entity;
  }
  return null;
}

/** What an event happens at or to, of which there are others of the same kind. */
const SITES = new Set(
  'بلدة مدينة قرية حي مخيم محافظة ولاية منطقة سوق مدرسة مستشفى مطار ميناء معبر جسر محطة معمل مبنى ملعب سجن منجم سفينة قطار حافلة طائرة'
    .split(' ')
    .map(keyOf),
);

/** The place that «في» or «بين» names close behind. */
function placeIn(words: readonly Word[], from: number): Entity | null {
  for (let at = from; at < Math.min(words.length, from + 6); at++)
    if (/^(?:في|قرب|وسط)$/.test((words[at] as Word).plain)) {
      const phrase = readNounPhrase(words, at + 1);
      if (phrase && !/^(?:صفوف|اوساط|عداد)$/.test((words[at + 1] as Word).bare)) return phrase.entity;
    }
  return null;
}
