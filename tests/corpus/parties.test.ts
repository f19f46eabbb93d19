import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { accountsOf } from '../../lib/accounts/analysis';
import { isSameSource } from '../../lib/parties/sameness';
import { type GoldText, readGold } from './gold';
import { goldStatements } from './score-relations';

/** The events that are told by several invented sites; their gold says which sources are one party. */
const events = path.resolve(import.meta.dirname, 'events');

type Address = [site: string, id: number];
interface Across {
  relations: { a: Address; b: Address }[];
  sameParty: { a: Address; b: Address }[];
}

const partiesOf = (text: GoldText) =>
  new Map(accountsOf(text.text, goldStatements(text)).map((account) => [account.id, account.party]));

describe.each(readdirSync(events).filter((name) => existsSync(path.join(events, name, 'relations.json'))))(
  'parties of %s',
  (event) => {
    const texts = readGold(path.join(events, event));
    const parties = new Map(texts.map((text) => [text.name.replace(`${event}-`, ''), partiesOf(text)]));
    const gold: Across = JSON.parse(readFileSync(path.join(events, event, 'relations.json'), 'utf8'));
    const isSame = ([siteA, a]: Address, [siteB, b]: Address) => {
      const [one, two] = [parties.get(siteA)?.get(a), parties.get(siteB)?.get(b)];
      return Boolean(one && two && isSameSource(one, two));
    };

    it('brings the sources of one party together across sites', () =>
      expect(gold.sameParty.filter(({ a, b }) => !isSame(a, b))).toEqual([]));

    it('keeps apart the sources that conflict or agree', () =>
      expect(gold.relations.filter(({ a, b }) => isSame(a, b))).toEqual([]));

    it('keeps apart the sources that conflict or agree within a site', () => {
      for (const text of texts) {
        const own = partiesOf(text);
        const same = text.relations.filter(({ a, b }) => {
          const [one, two] = [own.get(a), own.get(b)];
          return one && two && isSameSource(one, two, true);
        });
        expect(same).toEqual([]);
      }
    });
  },
);
