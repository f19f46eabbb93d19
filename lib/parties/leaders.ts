import { fold } from '../arabic/fold';
import { actorById } from './gazetteer';
import { type Institution, ofActor, ofOrgan } from './institution';
import { LEADERS } from './leaders-data';
import { side } from './sides';
import { bareWord } from './words';

let byName: Map<string, string> | undefined;

/** Whom a well-known person speaks for, by the bare folded words of the name; null for anybody else. */
export function leaderOf(person: string): Institution | null {
  if (!byName) {
    byName = new Map();
    for (const line of fold(LEADERS.trim()).split('\n')) {
      const [target, , ...names] = line.split('|') as [string, string, ...string[]];
      for (const name of names) byName.set(joined(name.split(' ').map((word) => bareWord(word).bare)), target);
    }
  }
  const target = byName.get(joined(person.split(' ')));
  if (!target) return null;
  const state = /^state:(.+)$/.exec(target)?.[1];
  if (state)
    return { ...ofOrgan({ kind: 'government', key: '', state, length: 0 }, []), side: side(target), by: 'gazetteer' };
  const actor = actorById(target);
  return actor && ofActor(actor);
}

/** «عبد الله» and «عبدالله» are one. */
const joined = (words: readonly string[]): string => words.join(' ').replace(/(?<=^| )عبد /g, 'عبد');
