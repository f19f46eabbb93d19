/**
 * The shapes of what comes from outside: from a page's reader, and from a file. Every length and count is bounded, so that no page
 * can fill the disk. What a shape does not name is left out.
 */
import * as v from 'valibot';
import type { Relation } from '../accounts/relation';
import type { ClaimDraft, ClaimRelation, Collection, PageInfo, Verdict } from './claim';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31));

/** Milliseconds since 1970, until the year 2100: see `order.ts`. */
export const TimeShape = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_102_444_800_000));

export const WebAddressShape = v.pipe(
  v.string(),
  v.maxLength(4096),
  v.check((address) => {
    try {
      return /^https?:$/u.test(new URL(address).protocol);
    } catch {
      return false;
    }
  }, 'no web address'),
);

export const IdShape = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u, 'no claim id'));

const ReasonShape = v.object({ ar: text(2000), en: text(2000) });

export const OverShape = v.picklist([
  'control',
  'casualty',
  'blame',
  'occurrence',
  'quantity',
  'cause',
  'intent',
  'terms',
  'other',
]);

const RelationTypeShape = v.picklist(['conflict', 'agreement']);

/** A relation between statements of one page, by index. */
export const IndexedRelationShape = v.object({
  type: RelationTypeShape,
  a: index,
  b: index,
  over: OverShape,
  reason: ReasonShape,
});

export const ClaimRelationShape = v.object({
  type: RelationTypeShape,
  a: IdShape,
  b: IdShape,
  over: OverShape,
  reason: ReasonShape,
  by: v.picklist(['rules', 'reader']),
  foundAt: TimeShape,
});

export const VerdictShape = v.picklist(['unrelated', 'conflict', 'agreement']);

export const CollectionShape = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f-]{8,64}$/u, 'no collection id')),
  name: v.pipe(text(200), v.minLength(1)),
  note: text(20_000),
  tags: v.pipe(v.array(text(100)), v.maxLength(100)),
  createdAt: TimeShape,
  claims: v.pipe(v.array(IdShape), v.maxLength(20_000)),
});

const NameShape = v.object({ ar: text(500), en: text(500) });

const PartyShape = v.object({
  id: text(500),
  name: NameShape,
  side: v.nullable(v.object({ id: text(200), name: NameShape })),
  by: v.picklist(['reader', 'phrase', 'gazetteer', 'words']),
  anonymous: v.boolean(),
});

const SpanShape = v.object({ start: index, end: index });
const keys = v.pipe(v.array(text(500)), v.maxLength(200));
const EntityShape = v.object({ key: text(500), qualifiers: keys, name: text(500), span: SpanShape });

const FrameShape = v.object({
  predicate: text(100),
  agent: v.nullable(EntityShape),
  theme: v.nullable(EntityShape),
  place: v.nullable(EntityShape),
  day: v.nullable(text(40)),
  era: v.picklist(['now', 'earlier']),
  value: v.nullable(
    v.object({
      value: v.pipe(v.number(), v.finite()),
      low: v.pipe(v.number(), v.finite()),
      high: v.nullable(v.pipe(v.number(), v.finite())),
      qualifier: v.picklist(['exact', 'about', 'over', 'under', 'atLeast', 'atMost', 'many']),
      unit: text(100),
      kind: v.nullable(v.picklist(['civilian', 'fighter'])),
      who: v.nullable(text(200)),
      partial: v.boolean(),
      updated: v.boolean(),
      asOf: v.nullable(text(40)),
    }),
  ),
  extent: v.nullable(v.picklist(['whole', 'most', 'part'])),
  polarity: v.picklist(['yes', 'no']),
  role: v.picklist(['told', 'named']),
  modality: v.picklist(['fact', 'possible', 'planned']),
  words: keys,
  scene: keys,
  span: SpanShape,
  said: text(500),
});

const ActShape = v.picklist(['assert', 'deny', 'accuse', 'call', 'pledge']);
const KindShape = v.picklist(['direct', 'indirect', 'mixed', 'label', 'headline']);

export const DraftShape = v.object({
  kind: KindShape,
  act: ActShape,
  cue: text(1000),
  source: text(2000),
  content: text(20_000),
  quote: v.object({
    type: v.literal('TextQuoteSelector'),
    exact: text(24_000),
    prefix: text(500),
    suffix: text(500),
  }),
  position: v.object({ type: v.literal('TextPositionSelector'), start: index, end: index }),
  party: v.nullable(PartyShape),
  frames: v.pipe(v.array(FrameShape), v.maxLength(64)),
});

export const PageShape = v.object({
  url: WebAddressShape,
  site: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
  siteName: text(300),
  title: text(2000),
  author: v.nullable(text(500)),
  agency: v.nullable(text(500)),
  publishedAt: v.nullable(TimeShape),
  modifiedAt: v.nullable(TimeShape),
});

/** Fails to compile where a type has a field that its shape would drop, or the other way round. */
type Same<A, B> = [A, B] extends [B, A] ? true : never;
const complete: {
  draft: Same<v.InferOutput<typeof DraftShape>, ClaimDraft>;
  page: Same<v.InferOutput<typeof PageShape>, PageInfo>;
  relation: Same<v.InferOutput<typeof IndexedRelationShape>, Relation>;
  claimRelation: Same<v.InferOutput<typeof ClaimRelationShape>, ClaimRelation>;
  collection: Same<v.InferOutput<typeof CollectionShape>, Collection>;
  verdict: Same<v.InferOutput<typeof VerdictShape>, Verdict>;
} = { draft: true, page: true, relation: true, claimRelation: true, collection: true, verdict: true };
void complete;
