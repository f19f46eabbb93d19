/** The shape of every message to the background, with its bounds. */
import * as v from 'valibot';
import { ArchivedPageShape, ArchivedRelationShape, ArchivedVerdictShape } from '../claims/exchange/archive';
import {
  CollectionShape,
  DraftShape,
  IdShape,
  IndexedRelationShape,
  OverShape,
  PageShape,
  TimeShape,
  VerdictShape,
  WebAddressShape,
} from '../claims/shapes';
import type { BackgroundMessages } from './messages';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const ids = v.pipe(v.array(IdShape), v.maxLength(10_000));

const collectionId = CollectionShape.entries.id;

export const shapes = {
  'page/read': v.object({
    page: PageShape,
    // One statement that breaks its bounds is not saved; the others of its page are, and their indices stay.
    drafts: v.pipe(v.array(v.fallback(v.nullable(DraftShape), null)), v.maxLength(10_000)),
    relations: v.pipe(v.array(IndexedRelationShape), v.maxLength(50_000)),
  }),
  'page/edited': v.object({
    url: WebAddressShape,
    edits: v.pipe(v.array(v.object({ id: IdShape, words: v.pipe(v.string(), v.maxLength(20_000)) })), v.maxLength(200)),
  }),
  'page/count': v.object({ statements: count, contested: count }),
  'part/load': v.object({ part: v.picklist(['engine', 'card']) }),
  'claims/drop': v.object({ ids }),
  'claims/restore': v.object({ ids }),
  'claims/forget': v.object({
    what: v.union([
      v.literal('all'),
      v.object({ site: v.pipe(v.string(), v.maxLength(253)) }),
      v.object({ url: WebAddressShape }),
      v.object({ from: TimeShape, to: TimeShape }),
    ]),
  }),
  'import/pages': v.object({ pages: v.pipe(v.array(ArchivedPageShape), v.maxLength(1000)) }),
  'import/relations': v.object({ relations: v.pipe(v.array(ArchivedRelationShape), v.maxLength(1000)) }),
  'site/status': v.object({ url: v.pipe(v.string(), v.maxLength(8192)) }),
  'site/read-once': v.object({ tabId }),
  'site/always': v.object({ url: WebAddressShape, on: v.boolean() }),
  'import/verdicts': v.object({ verdicts: v.pipe(v.array(ArchivedVerdictShape), v.maxLength(1000)) }),
  'claims/judge': v.object({ a: IdShape, b: IdShape, verdict: v.nullable(VerdictShape), over: OverShape }),
  'collections/name': v.object({
    id: collectionId,
    ...v.pick(CollectionShape, ['name', 'note', 'tags']).entries,
  }),
  'collections/remove': v.object({ id: collectionId }),
  'collections/change': v.object({ id: collectionId, add: ids, remove: ids }),
  'collections/merge': v.object({ collection: CollectionShape }),
} satisfies { [Name in keyof BackgroundMessages]: v.GenericSchema };

/** What a handler gets to see of a message. */
export type Arrived<Name extends keyof BackgroundMessages> = v.InferOutput<(typeof shapes)[Name]>;
