/** The reader says who a source is: claims that are saved follow at once, the rest as pages are read. */
import type { Party } from '../parties/party';
import { announce } from './changes';
import { write } from './database';
import { foundBy, placed } from './stored-claim';

/** Returns how many claims there were. Their ids, relations and places stay; what they are found by follows the new name. */
export async function setParty(ids: string[], party: Party | null): Promise<number> {
  const changed = await write(['claims', 'pages'], async (transaction) => {
    const claims = transaction.objectStore('claims');
    let count = 0;
    for (const id of ids) {
      const claim = await claims.index('id').get(id);
      const page = claim && (await transaction.objectStore('pages').get(claim.url));
      if (!claim || !page) continue;
      await claims.put(placed({ ...claim, party, words: foundBy(claim, party, page.siteName) }, claim.order));
      count++;
    }
    return count;
  });
  if (changed > 0) announce({ kind: 'claims', ids });
  return changed;
}
