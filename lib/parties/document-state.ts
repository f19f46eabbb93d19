import type { Institution } from './institution';
import { isExecutive, type PartyKind } from './kinds';
import { organAt } from './organs';
import { side, unlistedState } from './sides';
import { phraseWords } from './words';

/** The nouns, the closest first, by which a text names the organs of a state before it calls them «الجيش», «الحكومة», «النظام» alone. */
const HEADS: Partial<Record<PartyKind, string[]>> = {
  presidency: ['رئيس|رئاسة|ملك', 'حكومة|نظام'],
  army: ['جيش|قوات|جنود', 'نظام|حكومة'],
  security: ['شرطة|امن|قوات الامن', 'داخلية|حكومة|سلطات'],
  ministry: ['وزارة|وزير|وزيرة', 'حكومة'],
};
const GOVERNMENT = ['حكومة|سلطات|رئيس الوزراء|رئيس الحكومة|رئاسة الوزراء|رئاسة الحكومة', 'نظام'];

/**
 * Finds the state whose organs a text means by «الجيش» or «النظام»: the one that it names with these nouns, where it names no
 * other. Null where none is named, or several are.
 */
export class DocumentState {
  private readonly known = new Map<string, ReadonlySet<string>>();

  constructor(private readonly folded: () => string) {}

  /** The institution with its state and side where the text tells them; itself otherwise. */
  place(institution: Institution): Institution {
    const { kind, state } = institution.key;
    if (institution.side?.id === 'opposition' && !state) return this.placeOpposition(institution);
    if (state || institution.actor || institution.side?.id !== 'government') return institution;
    const found = this.onlyState(HEADS[kind] ?? GOVERNMENT);
    if (!found) return institution;
    const stands = side(`state:${found}`) ?? unlistedState(found, `ال${found}`);
    if (isExecutive(kind)) return { ...institution, key: { ...institution.key, state: found }, side: stands };
    // «وسائل إعلام تابعة للنظام» are known by whose they are.
    const key =
      institution.key.key === 'government' && stands ? { ...institution.key, key: stands.id } : institution.key;
    return { ...institution, key, side: stands };
  }

  /** «المعارضة» in a text on «النظام السوري». */
  private placeOpposition(institution: Institution): Institution {
    const found = this.onlyState(['معارضة', 'نظام|حكومة']);
    const listed = found ? side(`${found}-opposition`) : null;
    return listed ? { ...institution, side: listed } : institution;
  }

  /** The one state that the first of the nouns with any state names; null where they name several. */
  private onlyState(alternatives: readonly string[]): string | null {
    for (const heads of alternatives) {
      const states = this.statesOf(heads);
      if (states.size > 0) return states.size === 1 ? ([...states][0] as string) : null;
    }
    return null;
  }

  private statesOf(heads: string): ReadonlySet<string> {
    const known = this.known.get(heads);
    if (known) return known;
    const pattern = new RegExp(
      `(?<!\\p{L})[وفبلك]{0,2}(?:ال|لل)?(?:${heads}) (\\S+?)(?: (\\S+?))?(?=[\\s.،؛:؟!"»)]|$)`,
      'gu',
    );
    const states = new Set<string>();
    const headline = this.folded().indexOf('\n');
    for (const match of this.folded().matchAll(pattern)) {
      const words = phraseWords(match[0]);
      const organ = organAt(words, 0);
      if (organ?.state) states.add(organ.state);
      // «الجيش» told before any state's army is the one that the text's readers know; another's is named later, as a stranger's.
      else if (organ && words[0]?.definite && states.size === 0 && match.index > headline) break;
    }
    this.known.set(heads, states);
    return states;
  }
}
