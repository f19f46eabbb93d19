import { describe, expect, it } from 'vitest';
import { marksOfClaims } from '../../../components/accounts/account';
import { hrefOf, routeOf } from '../../../components/desk/route';
import { columnsOf, silentSites } from '../../../components/points/point';
import { layOut } from '../../../components/points/timeline-layout';
import { POINT } from '../../browser/gallery/points';
import { CLAIMS, PARTIES } from '../../browser/gallery/sample';

const { claims, relations } = POINT;
const layout = () => layOut(claims, relations, marksOfClaims(claims, relations), 5);

describe('columns', () => {
  it('are sites or parties, those that say most first, each in the order of time', () => {
    expect(columnsOf(claims, 'site').map(({ id }) => id)).toEqual([
      'alufuq.example',
      'wna.example',
      'almadar.example',
      'minbaralsharq.example',
    ]);
    const [first] = columnsOf(claims, 'party');
    expect(first?.id).toBe('council');
    const times = first?.claims.map(({ page }) => page.publishedAt ?? 0) ?? [];
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('keep sources apart that hide their names on two sites', () => {
    const [one] = CLAIMS;
    if (!one) throw new Error('no sample');
    const hidden = { ...one, party: PARTIES.doctor };
    const elsewhere = { ...hidden, id: 'other', page: { ...hidden.page, site: 'other.example' } };
    expect(columnsOf([hidden, elsewhere], 'party')).toHaveLength(2);
  });
});

describe('the timeline', () => {
  it('has a row for each party in the order in which they first speak', () => {
    expect(layout().rows.map(({ key }) => key)).toEqual([
      'council',
      'army',
      'alufuq.example مراسل الأفق',
      'wna.example military-source',
      'marqab',
    ]);
  });

  it('lays time out in order, and all of it within the picture', () => {
    for (const row of layout().rows) {
      const places = row.dots.map(({ at }) => at);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places.every((at) => at > 0 && at < 1)).toBe(true);
    }
  });

  it('puts what one party says in one article into one dot, with its marks', () => {
    const [council] = layout().rows;
    expect(council?.dots[0]?.claims).toHaveLength(3);
    expect(council?.dots[0]?.marks).toEqual(['contested', 'denied', 'agreed']);
  });

  it('draws one line between two dots, and a conflict rather than an agreement', () => {
    const { links } = layout();
    expect(new Set(links.map(({ key }) => key)).size).toBe(links.length);
    const within = links.find(({ from, to }) => from.row + to.row === 1 && from.at === to.at);
    expect(within?.type).toBe('conflict');
  });

  it('tells of words that are gone, and stands where all was told at one moment', () => {
    const [one] = claims;
    if (!one) throw new Error('no sample');
    const gone = layOut([{ ...one, goneAt: (one.page.publishedAt ?? 0) + 7_200_000 }], [], new Map(), 5);
    expect(gone.rows[0]?.dots[0]?.goneAt).toBeGreaterThan(gone.rows[0]?.dots[0]?.at ?? 1);
    expect(layOut([one], [], new Map(), 5).rows).toHaveLength(1);
  });
});

describe('addresses of the desk', () => {
  it('go there and back', () => {
    for (const route of [
      { room: 'points', id: null },
      { room: 'points', id: 'control-a/b ‏ج' },
      { room: 'matrix', id: null },
    ] as const)
      expect(routeOf(hrefOf(route))).toEqual(route);
  });

  it('lead to the points where they are none', () => {
    expect(routeOf('')).toEqual({ room: 'points', id: null });
    expect(routeOf('#nowhere/x')).toEqual({ room: 'points', id: 'x' });
    expect(routeOf('#points/%E0%A4')).toEqual({ room: 'points', id: null });
  });
});

describe('one dispatch on several sites', () => {
  it('is one account', () => {
    const [one] = CLAIMS;
    if (!one) throw new Error('no sample');
    const copy = { ...one, id: 'copy', order: one.order + 1, page: { ...one.page, site: 'copy.example' } };
    const [column] = columnsOf([one, copy], 'party');
    expect(column?.claims).toHaveLength(2);
    expect(column?.accounts.map((account) => account.map(({ id }) => id))).toEqual([[one.id, 'copy']]);
    expect(columnsOf([one, copy], 'site').map(({ accounts }) => accounts.length)).toEqual([1, 1]);
  });
});

describe('who is silent', () => {
  const [one] = POINT.claims;
  const elsewhere = (site: string, latestAt: number) => ({
    ...POINT,
    id: site,
    latestAt,
    claims: one ? [{ ...one, page: { ...one.page, site, siteName: '' } }] : [],
  });

  it('are sites that were read at about the time, and say nothing of the point', () => {
    const near = elsewhere('silent.example', POINT.latestAt - 86_400_000);
    const far = elsewhere('old.example', POINT.latestAt - 30 * 86_400_000);
    expect(silentSites(POINT, [POINT, near, far])).toEqual(['silent.example']);
    expect(silentSites(POINT, [POINT])).toEqual([]);
  });
});
