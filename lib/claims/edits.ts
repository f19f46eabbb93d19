/** A page has edited words that were saved from it: the saved ones stay, and remember what stands in their place now. */
import { announce } from './changes';
import { write } from './database';

export interface Edit {
  id: string;
  /** The words that the page has now. */
  words: string;
}

/** Takes note of edits to claims of this page that are gone from it; of any other it takes none. Returns how many were new. */
export async function noteEdits(url: string, edits: Edit[]): Promise<number> {
  const noted = await write(['claims'], async (transaction) => {
    const claims = transaction.objectStore('claims');
    let count = 0;
    for (const { id, words } of edits) {
      const claim = await claims.index('id').get(id);
      if (!claim?.gone || claim.url !== url || claim.gone.editedTo === words) continue;
      await claims.put({ ...claim, gone: { ...claim.gone, editedTo: words } });
      count++;
    }
    return count;
  });
  if (noted > 0) announce({ kind: 'claims', ids: edits.map(({ id }) => id) });
  return noted;
}
