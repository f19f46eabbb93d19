/** Source phrases → parties: each phrase by itself first, then all of one document brought together. */
import { corrected, type PartyCorrections } from './corrections';
import { country, countryOfAdjective } from './countries';
import { DocumentParties } from './document';
import type { Institution } from './institution';
import { type PartyKey, partyId } from './kinds';
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
    const reading = read.get(phrase) ?? readPhrase(phrase);
    read.set(phrase, reading);
    return reading;
  });
  const known = new DocumentParties(readings, context.text ?? '');
  return readings.map((reading, index) =>
    reading ? toParty(known.complete(index), phrases[index] as string, context.corrections) : null,
  );
}

function toParty(reading: PhraseReading, phrase: string, corrections: PartyCorrections | undefined): Party {
  const { institution, hidden } = reading;
  const names = [
    nameKey(phrase),
    institution ? nameKey(institution.name) : '',
    institution?.actor ? nameKey(institution.actor.name.ar) : '',
    reading.person,
  ];
  const reader = corrected(corrections, names, institution && partyId(institution.key));
  if (reader) return hidden ? { ...reader, anonymous: true } : reader;
  if (institution) {
    return {
      id: partyId(institution.key),
      name: nameOf(institution),
      side: institution.side,
      by: institution.by,
      anonymous: hidden,
    };
  }
  const person = reading.person !== '' && !hidden;
  const key = person ? reading.person : nameKey(reading.phrase);
  const name = (person && reading.personName) || phrase.trim();
  return {
    id: partyId({ kind: person ? 'person' : 'unnamed', key, state: '' }),
    name: { ar: name, en: name },
    side: null,
    by: 'words',
    anonymous: !person,
  };
}

/** Names for a state's organs, so that one organ is called the same wherever it is met. */
const ORGAN_NAMES: Record<string, { ar: string; feminine: boolean; en: string }> = {
  army: { ar: 'الجيش', feminine: false, en: 'Army' },
  government: { ar: 'الحكومة', feminine: true, en: 'Government' },
  presidency: { ar: 'الرئاسة', feminine: true, en: 'Presidency' },
  security: { ar: 'قوات الأمن', feminine: true, en: 'Security forces' },
  parliament: { ar: 'البرلمان', feminine: false, en: 'Parliament' },
  opposition: { ar: 'المعارضة', feminine: true, en: 'Opposition' },
};

function nameOf(institution: Institution): Name {
  if (institution.actor) return institution.actor.name;
  const { kind, key, state }: PartyKey = institution.key;
  const known = country(state);
  const organ = ORGAN_NAMES[kind];
  if (organ && !key && (known || !state)) {
    const nisba = known ? ` ${organ.feminine ? known.feminine : known.masculine}` : '';
    return { ar: organ.ar + nisba, en: known ? `${organ.en} (${known.en})` : organ.en };
  }
  const name = institution.name.replace(/^وزيرة?(?= )/, 'وزارة').replace(/^نقيبة?(?= )/, 'نقابة') || key;
  const last = phraseWords(name).at(-1);
  const whole =
    kind === 'ministry' && known && last && countryOfAdjective(last.bare) ? name.replace(/\S+$/, known.feminine) : name;
  const field = kind === 'ministry' ? FIELDS[key] : undefined;
  if (!field) return { ar: whole, en: whole };
  return { ar: whole, en: known ? `Ministry of ${field} (${known.en})` : `Ministry of ${field}` };
}

const FIELDS: Record<string, string> = {
  خارجية: 'Foreign Affairs',
  داخلية: 'Interior',
  دفاع: 'Defence',
  صحة: 'Health',
  تربية: 'Education',
  تعليم: 'Education',
  كهرباء: 'Electricity',
  طاقة: 'Energy',
  نفط: 'Oil',
  بترول: 'Petroleum',
  مالية: 'Finance',
  عدل: 'Justice',
  اعلام: 'Information',
  ثقافة: 'Culture',
  نقل: 'Transport',
  زراعة: 'Agriculture',
  صناعة: 'Industry',
  تجارة: 'Trade',
  اقتصاد: 'Economy',
  سياحة: 'Tourism',
  عمل: 'Labour',
  بيئة: 'Environment',
  اسكان: 'Housing',
  تخطيط: 'Planning',
  اوقاف: 'Religious Endowments',
  امن: 'Security',
};
