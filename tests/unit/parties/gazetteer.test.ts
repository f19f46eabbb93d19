import { describe, expect, it } from 'vitest';
import { country } from '../../../lib/parties/countries';
import { actorById } from '../../../lib/parties/gazetteer';
import { ACTORS } from '../../../lib/parties/gazetteer-data';
import { LEADERS } from '../../../lib/parties/leaders-data';
import type { Party } from '../../../lib/parties/party';
import { resolveParty } from '../../../lib/parties/resolve';
import { side } from '../../../lib/parties/sides';
import { nameKey } from '../../../lib/parties/words';

const lines = ACTORS.trim()
  .split('\n')
  .map((line) => line.split('|'));

describe('the gazetteer', () => {
  it('has at least 300 actors, each id once', () => {
    expect(lines.length).toBeGreaterThanOrEqual(300);
    expect(new Set(lines.map(([id]) => id)).size).toBe(lines.length);
  });

  it.each(lines.map((line) => [line[0] as string, line] as const))(
    '%s is told in full',
    (_, [, kind, sideId, en, ...names]) => {
      expect(kind).toMatch(/^[a-z]+$/);
      if (sideId) expect(side(sideId)).not.toBeNull();
      expect(en).toMatch(/^[\p{Script=Latin}\d]/u);
      for (const name of names) expect(name).toMatch(/^\p{Script=Arabic}[\p{Script=Arabic}\d .()]*$/u);
    },
  );

  it('gives no name to two actors', () => {
    const owners = new Map<string, string>();
    const doubled: string[] = [];
    for (const [id, , , , ...names] of lines) {
      for (const name of names) {
        const key = nameKey(name);
        const owner = owners.get(key);
        if (owner && owner !== id) doubled.push(`${name}: ${owner}, ${id}`);
        owners.set(key, id as string);
      }
    }
    expect(doubled).toEqual([]);
  });

  it.each(lines.map((line) => [line[4] as string, `${line[1]}:${line[0]}`]))(
    '%s is found by its first name',
    (name, id) => expect(resolveParty(name)?.id).toBe(id),
  );
});

describe('leaders', () => {
  const leaders = LEADERS.trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string, string]);
  it.each(leaders)('%s: %s', (target) => {
    const state = /^state:(.+)$/.exec(target)?.[1];
    expect(state ? country(state) : actorById(target)).toBeTruthy();
  });
  it.each([
    ['نتنياهو', 'نتانياهو', 'state:israel'],
    ['زيلينسكي', 'زيلنسكي', 'state:ukraine'],
    ['أردوغان', 'إردوغان', 'state:turkey'],
    ['ترامب', 'ترمب', 'state:us'],
    ['الرئيس بايدن', 'جو بايدن', 'state:us'],
  ])('%s and %s are one', (a, b, sideId) => {
    expect(resolveParty(a)?.id).toBe(resolveParty(b)?.id);
    expect(resolveParty(a)?.side?.id).toBe(sideId);
  });
});

describe('spellings and other names of one actor', () => {
  it.each([
    ['الحوثيون', 'جماعة أنصار الله (الحوثيين)'],
    ['الخارجية الأمريكية', 'وزارة الخارجية الأميركية'],
    ['حماس', 'حركة المقاومة الإسلامية (حماس)'],
    ['تنظيم الدولة الإسلامية', 'داعش'],
    ['قسد', 'قوات سوريا الديمقراطية'],
    ['وكالة الأنباء الرسمية (سانا)', 'سانا'],
    ['هيومن رايتس ووتش', 'منظمة «هيومن رايتس ووتش» الحقوقية'],
    ['وكالة «الأناضول» للأنباء الرسمية', 'الأناضول'],
  ])('%s = %s', (a, b) => expect((resolveParty(a) as Party).id).toBe((resolveParty(b) as Party).id));
});
