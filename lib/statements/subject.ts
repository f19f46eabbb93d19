import { type Document, formAt, type Range } from './document';
import type { Agreement } from './draft';
import type { Gender } from './lexicon/cue-forms';
import { type Reading, readCue } from './lexicon/cue-forms';
import { isListedNoun } from './lexicon/masdars';
import { canBeNarrativeVerb, isNarrativeVerb } from './lexicon/narrative-verbs';
import { COUNTRIES, FEMININE, MEDIA_NOUNS, ROLE_NOUNS, SPEAKER_NOUNS, TARGET_NOUNS, TIME } from './lexicon/words';
import { isAdjective, isTitle, opensNewPhrase } from './phrase-boundary';
import { sourceWithin } from './source';
import { bareNoun, isComma, isDefinite, isPreposition, nounsOf, prepositionAt } from './words';

const isRelative = (form: string): boolean =>
  /^[وف]?(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|اللواتي)$/.test(form);

const CLAUSE_OPENERS = new Set(
  'لكنه لكنها لكنهم ولكنه ولكنها ولكنهم لكن ولكن فيما بينما وبينما حين اذ حيث كما ثم بل اما واما غير الا وان فان كان كانت كانوا وكان وكانت وكانوا لان انه ان بعدما عندما'.split(
    ' ',
  ),
);

/** The noun phrase before a verb that it is the subject of: «مجلس نينوى ينفي», «لكن لجنة الأهالي أكدت», «المديرة، التي أكدت». */
export function subjectBefore(document: Document, at: number, reading: Reading): Range | null {
  const { tokens } = document;
  const sentence = document.sentences[document.sentenceOf[at] as number]!;
  let end = at;
  const before = formAt(document, at - 1);
  if (isRelative(before)) {
    end = at - 1;
    const phrase = phraseEndingAt(document, sentence.first, end);
    return phrase && agrees(document, phrase, reading) ? phrase : null;
  }
  if (before === 'ما' || before === 'مما' || before === 'من' || before === 'قد') return null;
  const described = describedSpeaker(document, sentence.first, at);
  if (described) return described;
  const prior = priorSpeaker(document, sentence.first, at);
  if (prior) return prior;
  let reach = at;
  // «معظم المراقبين كانوا يتوقعون», «الوزارة قد أعلنت»
  while (
    /^(?:كان|كانت|كانوا|قد|كانا|كانتا)$/.test(formAt(document, reach - 1)) &&
    document.sentenceOf[reach - 1] === document.sentenceOf[at]
  )
    reach--;
  if (reach > sentence.first && reach < at && document.tokens[reach - 1]?.kind === 'word') at = reach;
  let first = at;
  const level = document.quotes.of[at] as number;
  while (first > sentence.first && at - first < 24) {
    const previous = first - 1;
    const form = formAt(document, previous);
    if (tokens[previous]!.kind === 'break') break;
    if (form === ':' || form === '؛' || form === '..' || form === '!' || form === '؟') break;
    if ((form === '-' || form === '–') && !(tokens[previous]!.glued && tokens[first]!.glued)) break;
    if (CLAUSE_OPENERS.has(form)) break;
    // «…، وكل هذه اللجان كانت تؤكد»: و begins a clause behind a comma.
    if (
      isComma(form) &&
      /^و/.test(formAt(document, first)) &&
      first < at - 1 &&
      QUANTIFIER.test(formAt(document, first).slice(1))
    )
      break;
    // «تشن إسرائيل عمليات، تقول إنها …»: another verb's clause lies between.
    if (
      tokens[previous]?.kind === 'word' &&
      isNarrativeVerb(form) &&
      previous > sentence.first &&
      !isRelative(formAt(document, previous - 1)) &&
      isComma(formAt(document, at - 1))
    )
      return null;
    if (level >= 0 && (document.quotes.list[level] as { open: number }).open === previous) break;
    first--;
  }
  // A clause that opens with its own verb has its subject behind it.
  while (first < at && tokens[first]!.kind !== 'word' && (document.quotes.opens[first] as number) < 0) first++;
  if (first >= at) return null;
  const head = formAt(document, first);
  if (
    /^و/.test(head) &&
    !SPEAKER_NOUNS.has(bareNoun(head)) &&
    !SPEAKER_NOUNS.has(bareNoun(head.slice(1))) &&
    !head.startsWith('وال')
  )
    return null;
  if (readCue(head).readings.some((other) => other.type === 'finite' && !ROLE_NOUNS.has(head))) return null;
  if (isPreposition(document, first) || isNarrativeVerb(head) || isNarrativeVerb(head.replace(/^[وف]/, '')))
    return null;
  const phrase = sourceWithin(document, first, at);
  if (!phrase || !reachesVerb(document, phrase.end, at)) return null;
  return agrees(document, phrase, reading) && canSpeak(document, phrase) !== 'no' ? phrase : null;
}

/** «شهدت المدينة احتجاجات حاشدة تطالب بـ…»: the clause describes the indefinite noun right before it. */
function describedSpeaker(document: Document, floor: number, at: number): Range | null {
  for (let head = at - 1; head > floor && head >= at - 3; head--) {
    const form = formAt(document, head);
    if (document.tokens[head]?.kind !== 'word' || isDefinite(form) || isPreposition(document, head)) return null;
    if (!SPEAKER_NOUNS.has(form)) continue;
    const before = formAt(document, head - 1);
    const closed =
      isDefinite(before) || /.{3}(?:ه|ها|هم)$/.test(before) || /^(?:متفرقة|مختلفة|عدة|متعددة)$/.test(before);
    return closed ? { first: head, end: at } : null;
  }
  return null;
}

/** «سبق لمجلة فرانس فوتبول أن كشفت»: the one who did so before stands with ل. */
function priorSpeaker(document: Document, floor: number, at: number): Range | null {
  if (formAt(document, at - 1) !== 'ان') return null;
  for (let back = at - 2; back >= Math.max(floor, at - 12); back--) {
    if (!/^و?سبق$/.test(formAt(document, back))) continue;
    if (!formAt(document, back + 1).startsWith('ل')) return null;
    const rest = sourceWithin(document, back + 2, at - 1);
    return { first: back + 1, end: rest && rest.first <= back + 3 ? rest.end : back + 2 };
  }
  return null;
}

/** Between subject and verb stand time, place and circumstance at most, no clause of its own. */
function reachesVerb(document: Document, from: number, at: number): boolean {
  if (at - from > 12) return false;
  for (let t = from; t < at; t++) if (isNarrativeVerb(formAt(document, t))) return false;
  return true;
}

/** The last noun phrase that ends before `end`: back to a speaker's title, else to the last preposition or mark. */
export function phraseEndingAt(document: Document, floor: number, end: number): Range | null {
  let last = end;
  while (last > floor && isComma(formAt(document, last - 1))) last--;
  let first = last;
  let best = -1;
  while (first > floor && last - first < 14) {
    const form = formAt(document, first - 1);
    if (isComma(form) || form === ':' || document.tokens[first - 1]!.kind === 'break') break;
    first--;
    const bare = bareNoun(form);
    if (SPEAKER_NOUNS.has(bare) || ROLE_NOUNS.has(bare)) best = first;
    if (readCue(form).readings.some((reading) => reading.type === 'finite') && !ROLE_NOUNS.has(bare)) {
      first++;
      break;
    }
  }
  const start = best >= 0 ? best : first;
  return sourceWithin(document, start, last);
}

/** Gender and number that the head of a phrase shows. */
export function genderOf(document: Document, range: Range): { gender: Gender; plural: boolean } {
  const form = formAt(document, range.first).replace(/^[وف](?=ال)/, '');
  const bare = bareNoun(form);
  const feminine = (/ة$|اء$|ات$/.test(bare) && !MASCULINE.test(bare)) || FEMININE.has(bare) || COUNTRIES.has(form);
  return { gender: feminine ? 'f' : 'm', plural: isPluralOfPersons(form, bare) };
}

const MASCULINE =
  /^(?:خبراء|علماء|وجهاء|وزراء|اطباء|زعماء|نشطاء|اعضاء|ابناء|شركاء|امراء|لواء|رؤساء|سفراء|وكلاء|خليفة|علامة|اسامة|حمزة|طلحة|عبيدة|قضاء)$/;

/** «المتظاهرون», «ناشطون», «مصدران», «خبراء»; not «غزوان», «ياسين», «الأمين». */
function isPluralOfPersons(form: string, bare: string): boolean {
  if (/^(?:خبراء|علماء|وجهاء|وزراء|اطباء|زعماء|نشطاء|اعضاء|ابناء|شركاء|امراء|رؤساء|سفراء|وكلاء)$/.test(bare))
    return true;
  if (!/(?:ون|ين|ان)$/.test(bare)) return false;
  if (SPEAKER_NOUNS.has(bare) || TARGET_NOUNS.has(bare))
    return !/^(?:بيان|ابن|سكان|برلمان|سلطان|كيان|لجان|امين)$/.test(bare);
  const stem = bare.slice(0, -2);
  if (SPEAKER_NOUNS.has(stem) || ROLE_NOUNS.has(stem) || SPEAKER_NOUNS.has(`${stem}ة`)) return true;
  return isDefinite(form) && /ون$/.test(bare) && bare.length > 4;
}

/**
 * Whether a phrase can be somebody, or a text, that says things: 'known' by its head, 'name' where nothing speaks against it, 'no'
 * for deeds and measures («هجوم», «صوتها»), 'thing' for any other definite noun («الفيلم», «القائم»). A word that was part of
 * a speaker's name before is a name («الدوش»).
 */
export function canSpeak(document: Document, range: Range): 'known' | 'name' | 'thing' | 'no' {
  let first = range.first;
  while (first < range.end && document.tokens[first]?.kind === 'mark') first++;
  const form = formAt(document, first).replace(/^[وف](?=ال)/, '');
  const token = document.tokens[first];
  if (QUANTIFIER.test(form) && first + 1 < range.end) return canSpeak(document, { first: first + 1, end: range.end });
  if (form === 'الله') return 'no';
  if (MANY.test(form)) return 'known';
  if (token?.kind === 'number') return first + 1 < range.end ? 'name' : 'no';
  if (first > range.first && (document.quotes.opens[first - 1] as number) >= 0) return 'known';
  if (COUNTRIES.has(form)) return 'known';
  if (
    nounsOf(form).some(
      (noun) =>
        SPEAKER_NOUNS.has(noun) ||
        ROLE_NOUNS.has(noun) ||
        TARGET_NOUNS.has(noun) ||
        MEDIA_NOUNS.has(noun) ||
        isTitle(noun),
    )
  )
    return 'known';
  if (/(?:ون|ين)$/.test(form) && form.length > 4) return 'known';
  if (document.names.has(form)) return 'known';
  // «تحدثت الحايك»: a verb in the feminine with a word that shows none has a woman's name for its subject.
  const verb = readCue(formAt(document, range.first - 1)).readings.find(
    (reading) => reading.type === 'finite' && reading.gender === 'f',
  );
  if (isDefinite(form) && verb && range.end - range.first === 1 && !/ة$|ات$|ى$|ا$/.test(form)) return 'name';
  if (isDefinite(form)) return /(?:ي|اني|اوي)$/.test(form) ? 'name' : 'thing';
  if (isListedNoun(form) || TIME.has(form) || /(?:ها|هم|ات)$|.{4}ه$/.test(form)) return 'no';
  return 'name';
}

const MANY = /^(?:ال)?(?:مئات|عشرات|الاف|الالاف)$/;
const QUANTIFIER =
  /^(?:و?كل|ذات|نفس|بعض|جميع|معظم|احد|احدي|عدد|هذا|هذه|تلك|ذلك|هؤلاء|غالبية|سائر|كبار|مئات|عشرات|الاف)$/;

/** A verb behind its subject agrees with it; foreign names are given the benefit of the doubt. */
function agrees(document: Document, range: Range, reading: Reading): boolean {
  const form = formAt(document, range.first);
  const bare = bareNoun(form);
  const { gender } = genderOf(document, range);
  if (reading.number === 'plural' || reading.number === 'dual') return true;
  const known = SPEAKER_NOUNS.has(bare) || ROLE_NOUNS.has(bare) || COUNTRIES.has(form);
  if (!known) return reading.gender === 'f' || gender === 'm';
  return reading.gender === gender;
}

/** Whether a speaker agrees with a verb or participle that does not name its own. Names that show no gender agree with both. */
export function agreesWith(document: Document, source: Range, agreement: Agreement): boolean {
  const form = formAt(document, source.first).replace(/^[وف](?=ال)/, '');
  const { gender, plural } = genderOf(document, source);
  if (agreement.number === 'plural') return plural || isCoordinated(document, source) || isGroup(form);
  if (agreement.number === 'dual') return true;
  if (plural) return false;
  const known =
    COUNTRIES.has(form) ||
    nounsOf(form).some(
      (noun) => SPEAKER_NOUNS.has(noun) || ROLE_NOUNS.has(noun) || TARGET_NOUNS.has(noun) || FEMININE.has(noun),
    );
  if (gender === 'f') return agreement.gender === 'f' || (!known && !/ة$/.test(form));
  return agreement.gender === 'm' || !known;
}

function isCoordinated(document: Document, range: Range): boolean {
  for (let at = range.first + 1; at < range.end; at++) if (/^و/.test(formAt(document, at))) return true;
  return false;
}

const GROUPS = new Set(
  'اهالي سكان مصادر شهود خبراء علماء نشطاء قادة زعماء نواب عمال طلاب اطباء وجهاء اعضاء اسر عائلات عدد بعض مئات عشرات الاف ناشطو اصحاب محللو مراقبو صيادو مسؤولو قوي فصائل احزاب اطراف ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة جيران ابناء محامو تجار جنود ضباط مشجعو جماهير لاعبو مهنيو رواد زوار الناس ناس قبائل'.split(
    ' ',
  ),
);
const isGroup = (form: string): boolean => nounsOf(form).some((noun) => GROUPS.has(noun));

/**
 * Who acts in the narrator's own clause that opens the sentence: «افتتح رئيس الوزراء المسابقة، وأكد أن …», «عبد الله بن زايد يلتقي
 * ولد الشيخ ويؤكد …», «تظاهر المئات …، مطالبين بـ». Looked for before the token at `at`.
 */
export function narrativeSubject(document: Document, at: number, fits: (actor: Range) => boolean): Range | null {
  const sentence = document.sentences[document.sentenceOf[at] as number];
  if (!sentence) return null;
  for (let verb = at - 1; verb >= Math.max(sentence.first, at - 60); verb--) {
    const form = formAt(document, verb);
    if (document.tokens[verb]?.kind !== 'word' || isRelative(formAt(document, verb - 1))) continue;
    const conjoined = /^[وف]/.test(form) && isNarrativeVerb(form.slice(1)) && !isNarrativeVerb(form);
    const opens = verb === sentence.first || isComma(formAt(document, verb - 1));
    if (!conjoined && !(opens ? canBeNarrativeVerb(form) : isNarrativeVerb(form))) continue;
    const before = !conjoined && verb > sentence.first ? sourceWithin(document, sentence.first, verb) : null;
    if (
      before &&
      before.first <= sentence.first + 1 &&
      before.end >= verb - 1 &&
      acts(document, before) &&
      fits(before)
    )
      return before;
    const subject = sourceWithin(document, verb + 1, phraseLimit(document, verb + 1, at));
    if (subject && acts(document, subject) && fits(subject)) return subject;
  }
  return null;
}

const acts = (document: Document, range: Range): boolean => /^(?:known|name)$/.test(canSpeak(document, range));

/** «افتتح رئيس الوزراء المعرض»: a verb of deeds has an object; a definite noun that is no adjective, title or name begins it. */
function opensDefiniteObject(document: Document, at: number): boolean {
  const form = formAt(document, at);
  const before = formAt(document, at - 1);
  return (
    isDefinite(form) &&
    isDefinite(before) &&
    !isTitle(bareNoun(form)) &&
    !isAdjective(bareNoun(form), before) &&
    !/ي$/.test(form)
  );
}

/** The subject's phrase ends at a preposition, a comma or the object. */
function phraseLimit(document: Document, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    const form = formAt(document, at);
    if (at > first && (prepositionAt(document, at) || isComma(form))) return at;
    if (at > first && (opensNewPhrase(document, first, at) || opensDefiniteObject(document, at))) return at;
  }
  return end;
}
