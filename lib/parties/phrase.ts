import { alignmentOf } from './alignment';
import { type Institution, withoutPreposition, written } from './institution';
import { isExecutive, type PartyKind } from './kinds';
import type { Side } from './party';
import { beginsKnown, personOf, personStart } from './person';
import { isSpeaker } from './roles';
import { opponentOf, ownSide, side } from './sides';
import { readSpeaker } from './speaker';
import type { Speaker } from './voice';
import { nameKey, type PhraseWord, phraseWords } from './words';

/** What a source phrase says of who speaks, before the rest of its document is looked at. */
export interface PhraseReading extends Speaker {
  /** The bare folded first word: «مصدر», «متحدث», «وزارة». */
  head: string;
  /** The phrase itself, without «ذات» and «نفسها». */
  phrase: string;
  /** Its bare folded words. */
  told: string[];
}

/** Where a relative clause or a verb ends what names the source: «شبكة مرقاب التي تتابع النزاع», «بائعة نجت من القصف». */
const CLAUSE =
  /^(?:الذي|التي|الذين|اللذين|اللذان|اللتين|اللواتي|ممن|كان|كانت|كانوا|كانا|كانتا|نجت|نجا|نجوا|نجيا|صدر|صدرت|نشر|نشرت|نشره|نشرته|نشرها|نشرتها|اصدره|اصدرته|اصدرها|اصدرتها|حصل|حصلت|رفض|رفضت|رفضوا|طلب|طلبت|طلبوا|فضل|فضلت|لم|لن|يحمل|وصل|وصلت|بثه|بثته|بثتها|خصت|تلقت|تلقته|اشترط|اشترطت|اشترطوا|يتابع|تتابع|يعمل|تعمل|يقيم|تقيم|شارك|شاركت|حضر|حضرت|فقد|فقدت|برئاسة|بقيادة|بزعامة)$/;

/** No source is named in more words; what is longer was cut wrongly. */
const LONGEST = 60;

/** «ذات المصادر», «المصادر نفسها»: the same as before. */
const SAME = /^و?(?:ذات|ذاته|ذاتها|نفس|نفسه|نفسها|عينه|عينها)$/;

/** Reads a phrase by itself, in a time linear in its length. */
export function readPhrase(phrase: string): PhraseReading {
  const words = withoutConjunction(
    phraseWords(phrase)
      .slice(0, LONGEST)
      .filter((word, _, all) => all.length === 1 || !SAME.test(word.folded)),
  );
  const aligned = alignmentOf(words);
  const clause = words.findIndex((word, index) => index > 0 && CLAUSE.test(word.folded));
  const end = Math.min(aligned?.at ?? words.length, clause < 0 ? words.length : clause);
  const reading = {
    ...readSpeaker(words.slice(0, end)),
    head: words[0]?.bare ?? '',
    phrase: written(words),
    told: words.map((word) => word.bare),
  };
  if (!aligned || (clause >= 0 && clause < aligned.at)) return reading;
  const behind = words.findIndex((word, index) => index > aligned.at && word.broken);
  const target = aligned.target === null ? null : words.slice(aligned.target, behind < 0 ? undefined : behind);
  const of = target ? sideOfTarget(target) : side('government');
  if (!of) return reading;
  const stands = aligned.stand === 'with' ? of : opponentOf(of);
  // «القيادي المنشق عن الحزب سمير الزين».
  const named = target && !reading.institution && !reading.person ? personStart(target, 1) : null;
  if (target && named !== null) {
    return withSide({ ...reading, ...personOf(target.slice(named)), hidden: false }, stands, words);
  }
  // «الصحافي المقرب من الحزب، دياري محمد».
  if (behind > 0 && !reading.institution) {
    const { person, personName } = readSpeaker(words.slice(behind));
    if (person) return withSide({ ...reading, person, personName, hidden: false }, stands, words);
  }
  return withSide(reading, stands, words);
}

/** «وكل هذه اللجان»: «و» is cut off only where what is left is known and the whole is not («وزير», «وكالة»). */
function withoutConjunction(words: PhraseWord[]): PhraseWord[] {
  const first = words[0];
  if (!first || !/^و\p{L}{2}/u.test(first.folded) || words.length < 2 || beginsKnown(words, 0)) return words;
  const [bare] = phraseWords(first.text.slice(1));
  if (!bare) return words;
  const stripped = [{ ...bare, quoted: first.quoted, broken: first.broken }, ...words.slice(1)];
  return beginsKnown(stripped, 0) && !/^(?:ثيقة|سائل)$/.test(bare.bare) ? stripped : words;
}

function sideOfTarget(words: PhraseWord[]): Side | null {
  const [first, ...rest] = words as [PhraseWord, ...PhraseWord[]];
  const { institution } = readSpeaker([beginsKnown(words, 0) ? first : withoutPreposition(first), ...rest]);
  if (!institution) return null;
  return (
    institution.side ??
    ownSide(institution.key.key || institution.pointer, { ar: institution.name, en: institution.name })
  );
}

/** The side that the phrase itself tells wins over the gazetteer's. */
function withSide(reading: PhraseReading, stands: Side, words: PhraseWord[]): PhraseReading {
  const { institution, hidden, head } = reading;
  const named =
    institution !== null &&
    (institution.key.key !== '' || institution.key.state !== '') &&
    institution.key.kind !== 'institution';
  if (named || (institution && isExecutive(institution.key.kind))) {
    return { ...reading, institution: { ...(institution as Institution), side: stands, by: 'phrase' } };
  }
  // «وسائل إعلام تابعة للنظام» and «مواقع موالية للنظام» have no name but whose they are.
  if (reading.person && !institution && kindOf(words) === 'institution') {
    const key = { kind: 'person' as const, key: reading.person, state: '' };
    return {
      ...reading,
      institution: { key, actor: null, side: stands, by: 'phrase', name: reading.personName, pointer: '' },
      pointer: '',
    };
  }
  const collective = kindOf(words) !== 'institution' && !isSpeaker(head) && !/^(?:مصدر|مصادر)$/.test(head);
  const nameless = hidden && !collective;
  const kind = nameless ? 'unnamed' : kindOf(words);
  const own = institution?.key.kind === 'institution' && isSpeaker(head);
  const key = own
    ? (institution as Institution).key
    : { kind, key: nameless ? nameKey(written(words)) : stands.id, state: '' };
  const name = own ? (institution as Institution).name : written(words);
  const body: Institution = { key, actor: null, side: stands, by: 'phrase', name, pointer: '' };
  return { ...reading, institution: body, hidden: nameless, pointer: '' };
}

const MEDIA = /^(?:وسائل|اعلام|مواقع|صفحات|صحف|قنوات|وكالات|منصات|حسابات|صحيفة|قناة|موقع|اذاعة|اخبارية|اعلامية)$/;
const FIGHTERS =
  /^(?:قوات|مليشيات|ميليشيات|مليشيا|ميليشيا|مسلحون|مسلحين|مقاتلون|مقاتلين|فصائل|كتائب|جماعات|مجموعات|مجموعة|وحدات)$/;

function kindOf(words: readonly PhraseWord[]): PartyKind {
  if (words.some((word) => MEDIA.test(word.bare))) return 'media';
  return words.some((word) => FIGHTERS.test(word.bare)) ? 'armed' : 'institution';
}
