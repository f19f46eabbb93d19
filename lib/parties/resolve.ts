/** Source phrases → parties: each phrase by itself first, then all of one document brought together. */
import { fold } from '../arabic/fold';
import { corrected, type PartyCorrections } from './corrections';
import { country } from './countries';
import { isExecutive, type PartyKey, partyId } from './kinds';
import type { Name, Party } from './party';
import { type PhraseReading, readPhrase } from './phrase';
import { nameKey, phraseWords } from './words';

export interface PartyContext {
  /** The text that the phrases come from: «المجلس» is looked up there. */
  text?: string;
  corrections?: PartyCorrections;
}

/** The party of one phrase. Null for a phrase that names nobody. */
export function resolveParty(phrase: string, context: PartyContext = {}): Party | null {
  return resolveParties([phrase], context)[0] ?? null;
}

/**
 * The parties of all source phrases of one document, in text order, one for each phrase (null for an empty one). «المتحدث باسم
 * المجلس», «المجلس» and «مجلس الشرق» come out as one party, and a person who was introduced as a spokesman keeps the party.
 */
export function resolveParties(phrases: readonly (string | null)[], context: PartyContext = {}): (Party | null)[] {
  const read = new Map<string, PhraseReading>();
  const readings = phrases.map((phrase) => {
    if (!phrase?.trim()) return null;
    const known = read.get(phrase) ?? readPhrase(phrase);
    read.set(phrase, known);
    return { ...known };
  });
  const document = new DocumentParties(context.text ?? '');
  for (const reading of readings) if (reading) document.introduce(reading);
  return readings.map((reading, index) => {
    if (!reading) return null;
    const whole = document.complete(reading, index, readings);
    return toParty(whole, phrases[index] as string, context.corrections);
  });
}

type Readings = readonly (PhraseReading | null)[];

/** What one document tells of its parties beyond each phrase. */
class DocumentParties {
  private readonly people = new Map<string, PhraseReading>();
  private folded: string | null = null;
  private readonly mentions = new Map<string, PhraseReading | null>();

  constructor(private readonly text: string) {}

  /** Keeps who was introduced with a name and an institution: «الناطق باسم مجلس الشرق عاصم الوادياني». */
  introduce(reading: PhraseReading): void {
    if (!reading.person || (!reading.institution && !reading.possessive)) return;
    for (const name of namesOf(reading.person)) if (!this.people.has(name)) this.people.set(name, reading);
  }

  /** Fills in what a phrase leaves to its document: whom it points back to, and what its speaker was introduced as. */
  complete(reading: PhraseReading, index: number, readings: Readings): PhraseReading {
    let whole = reading;
    if (whole.possessive && !hasBody(whole))
      whole = adopt(
        whole,
        nearest(readings, index, (other) => hasBody(other) && !other.hidden),
      );
    if (whole.person && !whole.institution) {
      const introduced = this.people.get(whole.person) ?? this.people.get(whole.person.split(' ').at(-1) as string);
      if (introduced && introduced !== reading)
        return { ...this.complete(introduced, readings.indexOf(introduced), readings), hidden: false };
      const body = this.bodyNamed(whole.person, readings);
      if (body) return { ...body, person: '', personName: '' };
      const named = nearest(
        readings,
        readings.length,
        (other) => other !== reading && other.person.endsWith(` ${whole.person}`),
      );
      if (named) return named;
    }
    if (whole.institution?.kind === 'institution' && whole.by === 'words') {
      const body = this.bodyNamed(whole.institution.key, readings);
      if (body) whole = adopt(whole, body);
    }
    if (!whole.pointer) return whole;
    const pointed = this.pointed(whole, index, readings);
    return pointed ? adopt(whole, pointed) : whole;
  }

  /** «النهوض» where the document has «حركة النهوض». */
  private bodyNamed(name: string, readings: Readings): PhraseReading | null {
    const found = readings.find((other) => other?.institution?.key.endsWith(` ${name}`));
    return found ?? null;
  }

  /** What «المصدر», «الناطق», «الوزير», «المجلس» point back to: a source before, else a source after, else the text. */
  private pointed(reading: PhraseReading, index: number, readings: Readings): PhraseReading | null {
    const { pointer } = reading;
    const stem = pointer.replace(/^مصادر$/, 'مصدر');
    const fits = (other: PhraseReading): boolean => {
      if (other === reading || other.pointer) return false;
      if (other.institution && bodyFits(other, pointer)) return true;
      return other.head.replace(/^مصادر$/, 'مصدر') === stem && (other.institution !== null || other.hidden);
    };
    return (
      nearest(readings, index, fits) ??
      readings.find((other) => other !== null && fits(other)) ??
      this.mentioned(pointer)
    );
  }

  /** The first place of the text where the noun stands with its complement: «المجلس» after «مجلس الشرق». */
  private mentioned(noun: string): PhraseReading | null {
    const known = this.mentions.get(noun);
    if (known !== undefined) return known;
    this.folded ??= fold(this.text);
    const pattern = new RegExp(`(?<!\\p{L})[وفبلك]{0,2}(${noun} \\S+(?: ال\\S+)*)`, 'gu');
    let found: PhraseReading | null = null;
    for (const match of this.folded.matchAll(pattern)) {
      const words = phraseWords((match[1] as string).replace(/[.،؛:؟!].*$/s, ''));
      if (!words[1] || !/^(?:ال|لل)/.test(words[1].folded)) continue;
      const reading = readPhrase(words.map((word) => word.text).join(' '));
      if (!hasBody(reading)) continue;
      found = reading;
      break;
    }
    this.mentions.set(noun, found);
    return found;
  }
}

/** Whether a source's institution is one that the noun names: «مجلس الشرق» for «مجلس», a ministry for «وزير» and «وزارة». */
function bodyFits(other: PhraseReading, noun: string): boolean {
  const { kind, key } = other.institution as PartyKey;
  if (key.startsWith(`${noun} `)) return true;
  if (/^(?:وزير|وزيرة|وزارة)$/.test(noun)) return kind === 'ministry';
  if (noun === 'رئيس') return kind === 'presidency';
  if (/^(?:نقيب|نقيبة)$/.test(noun)) return kind === 'union';
  if (noun === 'وكالة') return kind === 'agency' || key.endsWith('وكالة');
  if (/^(?:صحيفة|قناة|مجلة|جريدة|شبكة|موقع|اذاعة)$/.test(noun)) return kind === 'media' && other.head === noun;
  if (!other.actor) return false;
  return nameKey(other.actor.name.ar).startsWith(`${noun} `) || other.head === noun;
}

const hasBody = (reading: PhraseReading): boolean =>
  reading.institution !== null &&
  (reading.institution.key !== '' || reading.institution.state !== '' || isExecutive(reading.institution.kind));

function nearest(readings: Readings, before: number, fits: (reading: PhraseReading) => boolean): PhraseReading | null {
  for (let index = before - 1; index >= 0; index--) {
    const reading = readings[index];
    if (reading && fits(reading)) return reading;
  }
  return null;
}

/** The reading with another's institution; its own person and words stay. */
function adopt(reading: PhraseReading, from: PhraseReading | null): PhraseReading {
  if (!from) return reading;
  const { institution, institutionName, actor, side, by } = from;
  const person =
    reading.person || !institution ? reading : { ...reading, person: from.person, personName: from.personName };
  return {
    ...person,
    institution,
    institutionName,
    actor,
    side,
    by,
    hidden: reading.hidden || from.hidden,
    pointer: '',
    head: from.head,
  };
}

/** Under which names a person may be met again: the whole, the last one, and a double-barrelled last one. */
function namesOf(person: string): string[] {
  const words = person.split(' ');
  const names = [person, words.at(-1) as string];
  if (words.length > 2) names.push(words.slice(-2).join(' '));
  if (words.length > 2 && /^(?:ابو|ابن|بن|ال|عبد|ولد|بو)$/.test(words.at(-2) as string))
    names.push(words.slice(-2).join(' '));
  return names;
}

function toParty(reading: PhraseReading, phrase: string, corrections: PartyCorrections | undefined): Party {
  const reader = corrected(corrections, [
    nameKey(phrase),
    nameKey(reading.institutionName),
    reading.actor ? nameKey(reading.actor.name.ar) : '',
    reading.person,
  ]);
  if (reader) return reader;
  const { institution, side, by, hidden } = reading;
  if (institution && (hasBody(reading) || institution.kind === 'opposition' || !hidden)) {
    return { id: partyId(institution), name: nameOf(reading, institution), side, by, anonymous: hidden };
  }
  if (hidden) {
    const words = nameKey(phrase.replace(/(?:^|\s)(?:ذات|نفسها?|ذاتها?)(?=\s|$)/g, ' '));
    return {
      id: partyId({ kind: 'unnamed', key: words, state: '' }),
      name: same(phrase.trim()),
      side,
      by,
      anonymous: true,
    };
  }
  const person = reading.person || nameKey(phrase);
  return {
    id: partyId({ kind: reading.person ? 'person' : 'institution', key: person, state: '' }),
    name: same(reading.personName || phrase.trim()),
    side,
    by: side ? by : 'words',
    anonymous: false,
  };
}

const same = (name: string): Name => ({ ar: name, en: name });

/** Names for a state's organs, so that one organ is called the same wherever it is met. */
const ORGAN_NAMES: Record<string, { ar: string; feminine: boolean; en: string }> = {
  army: { ar: 'الجيش', feminine: false, en: 'Army' },
  government: { ar: 'الحكومة', feminine: true, en: 'Government' },
  presidency: { ar: 'الرئاسة', feminine: true, en: 'Presidency' },
  security: { ar: 'الأمن', feminine: false, en: 'Security forces' },
  parliament: { ar: 'البرلمان', feminine: false, en: 'Parliament' },
  opposition: { ar: 'المعارضة', feminine: true, en: 'Opposition' },
};

function nameOf(reading: PhraseReading, { kind, key, state }: PartyKey): Name {
  if (reading.actor) return reading.actor.name;
  const organ = ORGAN_NAMES[kind];
  const known = country(state);
  if (organ && !key && (known || !state)) {
    if (!known) return { ar: organ.ar, en: organ.en };
    return { ar: `${organ.ar} ${organ.feminine ? known.feminine : known.masculine}`, en: `${organ.en} (${known.en})` };
  }
  const name = same(reading.institutionName || key);
  return kind === 'ministry'
    ? {
        ar: `وزارة ${reading.side && known ? `${article(key)} ${known.feminine}` : article(key)}`,
        en: `Ministry (${key})`,
      }
    : name;
}

const article = (key: string) => (key.startsWith('ال') ? key : `ال${key}`);
