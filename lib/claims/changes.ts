/** Tells every open screen of the extension that the database has changed, so that it reads again what it shows. */

export type Change =
  | { kind: 'page'; url: string; added: number }
  | { kind: 'claims'; ids: string[] }
  /** Much at once: an import, forgetting. */
  | { kind: 'all' };

const CHANNEL = 'riwaya:changes';

export function announce(change: Change): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  channel.close();
}

/** Calls back for every change until the returned function is called. Changes that this page announces itself come too. */
export function onChange(listener: (change: Change) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => listener(data as Change);
  return () => channel.close();
}
