import { fold } from '../arabic/fold';
import { DocumentState } from './document-state';
import { fightsGovernment, sideOfFighters } from './fighting';
import { type Institution, ofOrgan } from './institution';
import { partyId } from './kinds';
import { leaderOf } from './leaders';
import { nameSkeleton } from './name-skeleton';
import type { PhraseReading } from './phrase';
import { readPhrase } from './phrase';
import { isHidden, isSpeaker, roleStem } from './roles';
import { bareWord, nameKey, phraseWords } from './words';

type Readings = readonly (PhraseReading | null)[];

/** What one document tells of its parties beyond each phrase: who «المجلس», «المصدر» and «سريع» are. */
export class DocumentParties {
  /** Persons who were introduced with whom they speak for, by the names they may be met under again. */
  private readonly people = new Map<string, number>();
  /** The same by the skeleton of the last name: newsrooms spell foreign names in several ways, one text at times too. */
  private readonly spellings = new Map<string, number>();
  /** Institutions by every tail of their key: «حركة نهوض» and «نهوض». */
  private readonly bodies = new Map<string, PhraseReading>();
  /** Persons with more than one name, by the last. */
  private readonly surnames = new Map<string, PhraseReading>();
  private readonly completed = new Map<number, PhraseReading>();
  private readonly mentions = new Map<string, PhraseReading | null>();
  private firstPlaces: Map<string, number> | null = null;
  private readonly fighters = new Map<string, boolean>();
  private foldedText: string | null = null;
  private readonly state = new DocumentState(() => this.folded());

  /** @param readings one for each source phrase, in text order */
  constructor(
    private readonly readings: Readings,
    private readonly text: string,
  ) {
    readings.forEach((reading, index) => {
      if (!reading) return;
      this.keep(reading);
      if (!reading.person || (!reading.institution && !reading.possessive)) return;
      for (const name of namesOf(reading.person)) if (!this.people.has(name)) this.people.set(name, index);
      const skeleton = nameSkeleton(lastName(reading.person));
      if (skeleton && !this.spellings.has(skeleton)) this.spellings.set(skeleton, index);
    });
  }

  private keep(reading: PhraseReading): void {
    const words = reading.institution?.key.key.split(' ') ?? [];
    for (let tail = 1; tail < words.length; tail++) {
      const key = words.slice(tail).join(' ');
      if (!this.bodies.has(key)) this.bodies.set(key, reading);
    }
    const names = reading.person.split(' ');
    const last = names.at(-1) as string;
    if (names.length > 1 && !this.surnames.has(last)) this.surnames.set(last, reading);
  }

  /** The reading at `index` with what its document tells. */
  complete(index: number): PhraseReading {
    const known = this.completed.get(index);
    if (known) return known;
    const reading = this.pointedOut(index);
    const whole = reading.institution ? { ...reading, institution: this.placed(reading.institution) } : reading;
    this.completed.set(index, whole);
    return whole;
  }

  /** The institution with the state and the side that the text tells. */
  private placed(institution: Institution): Institution {
    const placed = this.state.place(institution);
    if (placed.side || !this.text) return placed;
    const key = partyId(placed.key);
    let fights = this.fighters.get(key);
    if (fights === undefined) {
      fights = fightsGovernment(this.folded(), placed);
      this.fighters.set(key, fights);
    }
    return fights ? { ...placed, side: sideOfFighters(placed) } : placed;
  }

  private pointedOut(index: number): PhraseReading {
    const reading = this.readings[index] as PhraseReading;
    if (reading.possessive && !reading.institution?.key.key) {
      const owner = this.nearestBefore(
        index,
        (other) => other.institution !== null && !other.hidden && !other.possessive,
      );
      if (owner !== null) return adopt(reading, this.complete(owner));
    }
    if (reading.person && !reading.institution) return this.completePerson(reading, index);
    if (!reading.pointer) return reading;
    const pointed = this.pointed(reading, index);
    return pointed ? adopt(reading, pointed) : reading;
  }

  /** «سريع» after «المتحدث باسم الجيش العميد يحيى سريع», and «النهوض» where the document has «حركة النهوض». */
  private completePerson(reading: PhraseReading, index: number): PhraseReading {
    const introduced =
      this.people.get(reading.person) ??
      this.people.get(reading.person.split(' ').at(-1) as string) ??
      this.longerName(reading.person) ??
      this.spellings.get(nameSkeleton(lastName(reading.person)) ?? '');
    if (introduced !== undefined && introduced !== index) {
      return adopt({ ...reading, ...person(this.readings[introduced] as PhraseReading) }, this.complete(introduced));
    }
    const leader = leaderOf(reading.person);
    if (leader) return { ...reading, institution: leader, pointer: '' };
    const body = this.bodies.get(reading.person);
    if (body) return { ...body, person: '', personName: '' };
    // «الرئيس هادي» is a president; «الوزير» and «الناطق» with a name are whoever the text has told of.
    if (reading.pointer === 'رئيس') {
      return {
        ...reading,
        institution: ofOrgan({ kind: 'presidency', key: '', state: '', length: 0 }, []),
        pointer: '',
      };
    }
    const pointed = reading.pointer ? this.pointed(reading, index) : null;
    if (pointed) return adopt(reading, pointed);
    const told = this.introducedInText(reading.person);
    if (told) return adopt(reading, told);
    const fuller = this.surnames.get(reading.person);
    return fuller ? { ...reading, ...person(fuller) } : reading;
  }

  /** «عبد الله بن زايد آل نهيان» after «عبد الله بن زايد». */
  private longerName(name: string): number | undefined {
    const words = name.split(' ');
    for (let length = words.length - 1; length >= 3; length--) {
      const index = this.people.get(words.slice(0, length).join(' '));
      if (index !== undefined) return index;
    }
    return undefined;
  }

  /** What «المصدر», «الناطق», «الوزير», «المجلس» point back to: a source before, else a source after, else the text. */
  private pointed(reading: PhraseReading, index: number): PhraseReading | null {
    const fits = (other: PhraseReading) =>
      other !== reading && (bodyFits(other, reading.pointer) || roleFits(other, reading));
    const before = this.nearestBefore(index, fits);
    if (before !== null) return this.complete(before);
    for (let at = index + 1; at < Math.min(this.readings.length, index + WINDOW); at++) {
      const other = this.readings[at];
      if (other && !other.pointer && fits(other)) return this.complete(at);
    }
    return reading.institution?.key.kind === 'presidency' ? null : this.mentioned(reading.pointer);
  }

  /** The nearest source before that fits; «المصدر» alone tells nothing, «مصادر في المقاومة» does. */
  private nearestBefore(index: number, fits: (reading: PhraseReading) => boolean): number | null {
    for (let at = index - 1; at >= Math.max(0, index - WINDOW); at--) {
      const reading = this.readings[at];
      if (reading && reading.pointer !== reading.head && fits(reading)) return at;
    }
    return null;
  }

  /** The first place of the text where the noun stands with its complement: «مجلس الشرق» for «المجلس». */
  private mentioned(noun: string): PhraseReading | null {
    const known = this.mentions.get(noun);
    if (known !== undefined) return known;
    let found: PhraseReading | null = null;
    const pattern = new RegExp(`(?<!\\p{L})[وفبلك]{0,2}(${noun} [^\\s.،؛:؟!"]+(?: ال[^\\s.،؛:؟!"]+)*)`, 'gu');
    for (const match of this.folded().matchAll(pattern)) {
      const phrase = match[1] as string;
      if (!phraseWords(phrase)[1]?.definite) continue;
      const reading = readPhrase(phrase);
      if (!reading.institution || reading.pointer) continue;
      found = reading;
      break;
    }
    this.mentions.set(noun, found);
    return found;
  }

  /** Who a surname belongs to where the text introduces it outside of any source: «وزير الخارجية السوري وليد المعلم». */
  private introducedInText(name: string): PhraseReading | null {
    const key = `person ${name}`;
    const known = this.mentions.get(key);
    if (known !== undefined) return known;
    this.mentions.set(key, null);
    const surname = name.split(' ').at(-1) as string;
    const at = this.firstPlace(surname);
    if (at === undefined) return null;
    const before = this.folded().slice(Math.max(0, at - 120), at);
    const sentence = before.slice(Math.max(...[...before.matchAll(/[.،؛:؟!"\n]/g)].map((match) => match.index + 1), 0));
    const words = sentence.trim().split(/\s+/).filter(Boolean);
    for (let first = Math.max(0, words.length - 10); first < words.length; first++) {
      const [head] = phraseWords(words[first] as string);
      if (!head || !isSpeaker(head.bare) || isHidden(head.bare)) continue;
      const reading = readPhrase([...words.slice(first), name].join(' '));
      if (!reading.institution || !reading.person.endsWith(surname) || reading.person.split(' ').length > 5) continue;
      this.mentions.set(key, reading);
      return reading;
    }
    return null;
  }

  /** Where a word first stands in the text, whatever is written in front of it. */
  private firstPlace(word: string): number | undefined {
    if (!this.firstPlaces) {
      this.firstPlaces = new Map();
      for (const match of this.folded().matchAll(/\p{L}+/gu)) {
        const { bare } = bareWord(match[0]);
        if (!this.firstPlaces.has(bare)) this.firstPlaces.set(bare, match.index);
      }
    }
    return this.firstPlaces.get(word);
  }

  private folded(): string {
    this.foldedText ??= fold(this.text.slice(0, LONGEST));
    return this.foldedText;
  }
}

/** How many sources back or ahead something may be pointed to. */
const WINDOW = 200;

/** How much of a text is searched for what its sources leave out, in UTF-16 units: far more than an article has. */
const LONGEST = 200_000;

/** Whether a source's institution is one that the noun names: «مجلس الشرق» for «مجلس», a ministry for «وزير» and «وزارة». */
function bodyFits(other: PhraseReading, noun: string): boolean {
  if (!other.institution) return false;
  const { kind, key } = other.institution.key;
  if (key.startsWith(`${noun} `)) return true;
  if (/^(?:وزير|وزيرة|وزارة)$/.test(noun)) return kind === 'ministry';
  if (/^(?:نقيب|نقيبة)$/.test(noun)) return kind === 'union';
  if (noun === 'وكالة') return kind === 'agency';
  if (/^(?:صحيفة|قناة|مجلة|جريدة|شبكة|موقع|اذاعة)$/.test(noun)) return kind === 'media';
  return other.institution.actor !== null && nameKey(other.institution.actor.name.ar).startsWith(`${noun} `);
}

/** «المصادر الإخبارية» points to «مصادر إخبارية في المدينة», not to «مصادر محلية»: what it says more must be said there too. */
function roleFits(other: PhraseReading, reading: PhraseReading): boolean {
  if (roleStem(other.head) !== roleStem(reading.pointer)) return false;
  if (!other.institution && !other.hidden && !other.person) return false;
  return !reading.hidden || reading.told.every((word, index) => index === 0 || other.told.includes(word));
}

const person = (reading: PhraseReading) => ({ person: reading.person, personName: reading.personName });

/** The reading as what it points to; its own person stays. */
function adopt(reading: PhraseReading, from: PhraseReading): PhraseReading {
  const who = reading.person ? person(reading) : person(from);
  // «المصادر» points to «مصادر دبلوماسية»: nameless both, but the same.
  const unnamed = !from.institution && from.hidden;
  return {
    ...from,
    ...who,
    hidden: unnamed || reading.hidden || (from.hidden && !reading.person),
    pointer: '',
    possessive: false,
  };
}

const lastName = (name: string): string => name.split(' ').at(-1) as string;

/** Under which names a person may be met again: the whole, the last one, and a double-barrelled last one. */
function namesOf(name: string): string[] {
  const words = name.split(' ');
  const names = [name, words.at(-1) as string];
  if (words.length > 2) names.push(words.slice(-2).join(' '));
  return names;
}
