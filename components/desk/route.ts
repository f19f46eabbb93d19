export const ROOMS = ['points', 'matrix', 'search', 'collections', 'keeping'] as const;
export type DeskRoom = (typeof ROOMS)[number];

/** Where the desk is: what follows `#` in its address, so that the browser's own back and forward work. */
export interface Route {
  room: DeskRoom;
  /** The point or collection that is open in it. */
  id: string | null;
}

export function routeOf(hash: string): Route {
  const [room = '', ...rest] = hash.replace(/^#/, '').split('/');
  const known = ROOMS.find((each) => each === room) ?? 'points';
  return { room: known, id: rest.length > 0 ? decoded(rest.join('/')) : null };
}

export const hrefOf = ({ room, id }: Route): string =>
  id === null ? `#${room}` : `#${room}/${encodeURIComponent(id)}`;

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part) || null;
  } catch {
    return null; // an address that somebody mended by hand
  }
}
