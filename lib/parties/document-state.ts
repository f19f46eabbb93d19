import { countryOfAdjective, countryOfName } from './countries';
import type { Institution } from './institution';
import { isExecutive, type PartyKind } from './kinds';
import { side } from './sides';
import { bareWord } from './words';

/** The nouns by which a text names the organs of a state before it calls them «الجيش», «الحكومة», «النظام» alone. */
const HEADS: Partial<Record<PartyKind, string>> = {
  government: 'حكومة|نظام|سلطات|رئيس الوزراء|رئيس الحكومة|رئاسة الوزراء|رئاسة الحكومة',
  presidency: 'رئيس|رئاسة|ملك',
  army: 'جيش|قوات|جنود|قوات المسلحة|نظام|حكومة',
  security: 'شرطة|امن|قوات الامن|داخلية|حكومة|سلطات',
  ministry: 'وزارة|وزير|وزيرة|حكومة',
  governorate: 'حكومة|سلطات',
};

/**
 * Finds the state whose organs a text means by «الجيش» or «النظام»: the one that it names with these nouns, where it names no
 * other. Null where none is named, or several are.
 */
export class DocumentState {
  private readonly known = new Map<string, string | null>();

  constructor(private readonly folded: () => string) {}

  /** The institution with its state and side where the text tells them; itself otherwise. */
  place(institution: Institution): Institution {
    const { kind, state } = institution.key;
    if (institution.side?.id === 'opposition' && !state) return this.placeOpposition(institution);
    if (state || institution.actor || institution.side?.id !== 'government') return institution;
    const heads = HEADS[kind] ?? HEADS.government;
    const found = heads ? this.stateOf(heads) : null;
    if (!found) return institution;
    const stands = side(`state:${found}`);
    if (isExecutive(kind)) return { ...institution, key: { ...institution.key, state: found }, side: stands };
    // «وسائل إعلام تابعة للنظام» are known by whose they are.
    const key =
      institution.key.key === 'government' && stands ? { ...institution.key, key: stands.id } : institution.key;
    return { ...institution, key, side: stands };
  }

  /** «المعارضة» in a text on «النظام السوري». */
  private placeOpposition(institution: Institution): Institution {
    const found = this.stateOf('معارضة') ?? this.stateOf('نظام|حكومة');
    const listed = found ? side(`${found}-opposition`) : null;
    return listed ? { ...institution, side: listed } : institution;
  }

  private stateOf(heads: string): string | null {
    const known = this.known.get(heads);
    if (known !== undefined) return known;
    const pattern = new RegExp(
      `(?<!\\p{L})[وفبلك]{0,2}(?:ال|لل)?(?:${heads}) (\\S+?)(?: (\\S+?))?(?=[\\s.،؛:؟!"»)]|$)`,
      'gu',
    );
    const states = new Set<string>();
    for (const [, first = '', second = ''] of this.folded().matchAll(pattern)) {
      const one = bareWord(first);
      const two = bareWord(second);
      const state =
        (one.definite && countryOfAdjective(one.bare)) ||
        countryOfName(one.bare) ||
        (one.definite && two.definite && countryOfAdjective(two.bare)) ||
        undefined;
      if (state) states.add(state.id);
    }
    const only = states.size === 1 ? ([...states][0] as string) : null;
    this.known.set(heads, only);
    return only;
  }
}
