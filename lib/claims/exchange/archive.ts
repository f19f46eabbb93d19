/**
 * The archive: everything that is kept, as one JSON file that can be read in again without loss or doubles. Versioned. Pages come
 * first, each with its claims, then the relations between claims, what the reader has said of them, the collections, and the
 * reader's own table of parties.
 *
 * `{"format": "riwaya", "version": 1, "exportedAt": …, "pages": [{…page, "claims": […]}], "relations": […], "verdicts": […],
 * "collections": […], "parties": […]}`
 */
import * as v from 'valibot';
import type { StoredClaim, StoredPage, StoredRelation, StoredVerdict } from '../database';
import { MOST_CLAIMS_OF_A_PAGE } from '../save-page';
import { ClaimRelationShape, DraftShape, IdShape, PageShape, TimeShape, VerdictShape } from '../shapes';

export const FORMAT = 'riwaya';
export const ARCHIVE_VERSION = 1;

const key = v.pipe(v.string(), v.maxLength(500));

const ArchivedFrameShape = v.omit(DraftShape.entries.frames.pipe[0].item, ['scene']);

export const ArchivedClaimShape = v.object({
  ...v.omit(DraftShape, ['frames']).entries,
  frames: v.pipe(v.array(ArchivedFrameShape), v.maxLength(64)),
  id: IdShape,
  firstSeenAt: TimeShape,
  gone: v.nullable(
    v.object({
      lastSeenAt: TimeShape,
      noticedAt: TimeShape,
      editedTo: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
    }),
  ),
});

export const ArchivedPageShape = v.object({
  ...PageShape.entries,
  firstSeenAt: TimeShape,
  lastSeenAt: TimeShape,
  scene: v.pipe(v.array(key), v.maxLength(200)),
  claims: v.pipe(v.array(ArchivedClaimShape), v.maxLength(MOST_CLAIMS_OF_A_PAGE)),
});

export const ArchivedRelationShape = ClaimRelationShape;

export const ArchivedVerdictShape = v.object({
  claims: v.tuple([IdShape, IdShape]),
  verdict: VerdictShape,
  at: TimeShape,
  removed: v.pipe(v.array(ArchivedRelationShape), v.maxLength(100)),
});

/** A row of the reader's own table of parties. */
export const PartyRowShape = v.object({
  name: v.pipe(v.string(), v.maxLength(500)),
  names: v.pipe(v.string(), v.maxLength(5000)),
  side: v.pipe(v.string(), v.maxLength(500)),
});

export type ArchivedClaim = v.InferOutput<typeof ArchivedClaimShape>;
export type ArchivedPage = v.InferOutput<typeof ArchivedPageShape>;
export type ArchivedRelation = v.InferOutput<typeof ArchivedRelationShape>;
export type ArchivedVerdict = v.InferOutput<typeof ArchivedVerdictShape>;

export function archivedPage(page: StoredPage, claims: StoredClaim[]): ArchivedPage {
  const { sceneDays: _days, ...kept } = page;
  return { ...kept, claims: claims.map(archivedClaim) };
}

/** What can be drawn from the words again (search words, dispatch, marks) stays out. */
function archivedClaim(claim: StoredClaim): ArchivedClaim {
  const { order: _o, url: _u, site: _s, contested: _c, words: _w, dispatch: _d, ...kept } = claim;
  return kept;
}

export function archivedRelation({
  key: _key,
  claims: _claims,
  urls: _urls,
  ...kept
}: StoredRelation): ArchivedRelation {
  return kept;
}

export function archivedVerdict({ claims, verdict, at, removed }: StoredVerdict): ArchivedVerdict {
  return { claims: claims as [string, string], verdict, at, removed: removed.map(archivedRelation) };
}
