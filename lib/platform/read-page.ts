/** A page has been read: save it where it may be saved, and tell its reader what other pages say. */
import type { Relation } from '../accounts/relation';
import { othersOfUnsaved } from '../claims/across-pages';
import { noteEdits } from '../claims/edits';
import { claimsOfPage, type OtherSide, othersOfPage } from '../claims/pages';
import { pairKey } from '../claims/relations';
import { savePage } from '../claims/save-page';
import { verdictsOfPage } from '../claims/verdicts';
import type { Asker } from './answer';
import type { Arrived } from './message-shapes';
import type { BackgroundMessages, OtherAccount } from './messages';
import { isOff, readSettings } from './settings';
import { ownAddress, siteOf } from './site-names';

export async function pageRead(
  { page: claimed, drafts, relations }: Arrived<'page/read'>,
  asker: Asker,
): Promise<BackgroundMessages['page/read']['answer']> {
  const page = asker.kind === 'reader' ? ownPage(claimed, asker.url) : claimed;
  if (!(await maySave(asker))) {
    const { ids, others } = await othersOfUnsaved(page, drafts);
    return {
      saved: false,
      claims: drafts.map(() => null),
      others: byStatement(ids, others),
      within: relations,
      missing: [],
    };
  }
  const claims = await savePage({ page, drafts, relations });
  const [others, stored, verdicts] = await Promise.all([
    othersOfPage(page.url),
    claimsOfPage(page.url),
    verdictsOfPage(page.url),
  ]);
  return {
    saved: true,
    claims,
    others: byStatement(claims, others),
    within: withVerdicts(claims, relations, verdicts),
    missing: stored.filter(({ goneAt }) => goneAt !== null),
  };
}

/** Takes note of what the page has edited since it was saved: of its own claims alone, whatever address it names. */
export async function pageEdited({ url, edits }: Arrived<'page/edited'>, asker: Asker): Promise<null> {
  if (await maySave(asker)) await noteEdits(asker.kind === 'reader' ? ownAddress(url, asker.url) : url, edits);
  return null;
}

async function maySave(asker: Asker): Promise<boolean> {
  const { save, savePrivate } = await readSettings();
  if (!save || asker.kind === 'ours') return save;
  if (asker.incognito && !savePrivate) return false;
  // Switched off while its page is open: what is still running there saves nothing more.
  return !(await isOff(asker.url));
}

/** The relations that were found, with the reader's word in the place of the rules' where there is one. */
function withVerdicts(
  ids: (string | null)[],
  found: Relation[],
  { pairs, relations }: Awaited<ReturnType<typeof verdictsOfPage>>,
): Relation[] {
  const judged = ({ a, b }: Relation) => pairs.has(pairKey(ids[a] ?? '', ids[b] ?? ''));
  const made = relations.flatMap(({ a, b, type, over, reason }) => {
    const [first, second] = [ids.indexOf(a), ids.indexOf(b)];
    return first < 0 || second < 0 ? [] : [{ type, a: first, b: second, over, reason }];
  });
  return [...found.filter((relation) => !judged(relation)), ...made];
}

/** `ids` are those of the statements, in their order. A dispatch that several sites print is one account. */
function byStatement(ids: (string | null)[], others: OtherSide[]): OtherAccount[] {
  const places = new Map(ids.map((id, index) => [id, index]));
  const accounts = new Map<string, OtherAccount>();
  for (const { own, relation, other: claim } of others) {
    const statement = places.get(own);
    if (statement === undefined) continue;
    const { type, over, reason } = relation;
    const key = [statement, type, over, claim.dispatch].join(' ');
    const known = accounts.get(key);
    if (known) {
      known.sites = [...new Set([...known.sites, claim.page.site])];
      continue;
    }
    const { id, source, content, party, act, page, quote, firstSeenAt } = claim;
    const other = { id, source, content, party, act, page, quote, firstSeenAt };
    accounts.set(key, { statement, type, over, reason, other, sites: [page.site] });
  }
  return [...accounts.values()];
}

/** The address and the site are what the browser says that they are, whatever the page claims. */
function ownPage<Page extends { url: string; site: string }>(page: Page, actual: string): Page {
  const url = ownAddress(page.url, actual);
  return { ...page, url, site: siteOf(url) ?? page.site };
}
