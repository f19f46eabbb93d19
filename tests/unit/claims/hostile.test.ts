/** Whatever a page writes: read, saved, listed, exported and imported again, nothing is lost and nothing comes alive. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/accounts/analysis';
import type { ClaimDraft } from '../../../lib/claims/claim';
import { mergeCollection } from '../../../lib/claims/collections';
import { exportClaims, FORMATS, type FormatName } from '../../../lib/claims/exchange/export';
import { importArchive } from '../../../lib/claims/exchange/import';
import { importPages, importRelations, importVerdicts } from '../../../lib/claims/exchange/import-records';
import { savePage } from '../../../lib/claims/save-page';
import { listClaims } from '../../../lib/claims/search';
import { draftOf } from '../../../lib/page/drafts';
import { shapes } from '../../../lib/platform/message-shapes';
import { parse } from '../../../lib/platform/parse';
import { draft, freshDatabase, page } from './samples';

const PAGES = 250;
const STATEMENTS = 40;
const NOON = 1_700_000_000_000;
const writer = {
  pages: importPages,
  relations: importRelations,
  verdicts: importVerdicts,
  collection: mergeCollection,
  parties: async () => {},
};

const evil = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom(...'قال إن «»":؛،.\u200f\u202e\u2067\u0640\u064b\u00a0') }),
  },
  fc.constantFrom(
    '</script><script>globalThis.ran = 1</script>',
    '<img src=x onerror="globalThis.ran = 1">',
    'javascript:globalThis.ran=1',
    '=HYPERLINK("http://evil.example")',
    '__proto__',
    'constructor',
    '{"__proto__":{"ran":1}}',
    '\ud800',
    '\0',
    '\u2028\u2029',
    'ﷺ'.repeat(50),
    'ا'.repeat(3000),
    `a${'\u0301'.repeat(500)}`,
  ),
);

const hostileDraft = fc
  .record({ content: evil, source: evil, cue: evil, prefix: evil, suffix: evil, party: fc.option(evil, { nil: null }) })
  .map(
    ({ content, source, cue, prefix, suffix, party }): ClaimDraft =>
      draft(content, {
        source,
        cue,
        quote: { type: 'TextQuoteSelector', exact: content, prefix, suffix },
        party:
          party === null
            ? null
            : { id: party, name: { ar: party, en: party }, side: null, by: 'words', anonymous: false },
      }),
  );

/** An article that holds them where statements have their sources and contents. */
const hostileArticle = fc
  .array(fc.tuple(evil, evil), { minLength: 1, maxLength: 4 })
  .map((pairs) => pairs.map(([who, what]) => `قال ${who} إن ${what}. وأعلن «${what}» ${who}:\n${what}`).join('\n'));

describe('hostile pages', () => {
  it(`${PAGES * STATEMENTS} statements of theirs are kept as they are, through every door`, async () => {
    const own = fc.record({
      drafts: fc.array(hostileDraft, { minLength: STATEMENTS, maxLength: STATEMENTS }),
      article: hostileArticle,
      title: evil,
      siteName: evil,
    });
    await fc.assert(
      fc.asyncProperty(own, async ({ drafts, article, title, siteName }) => {
        await freshDatabase();
        const found = analyze(article).statements.map((statement) => draftOf(article, statement));
        const message = {
          page: page('a.example', { title: title.slice(0, 2000), siteName: siteName.slice(0, 300) }),
          drafts: [...drafts, ...found],
          relations: [],
        };
        const arrived = parse(shapes['page/read'], JSON.parse(JSON.stringify(message)));
        const ids = await savePage(arrived, NOON);

        const { claims } = await listClaims({}, { limit: 5000 });
        expect(claims.map(({ id }) => id).sort()).toEqual([...new Set(ids.filter((id) => id !== null))].sort());
        for (const claim of claims) {
          const sent = arrived.drafts[ids.lastIndexOf(claim.id)];
          expect([claim.content, claim.source, claim.cue]).toEqual([sent?.content, sent?.source, sent?.cue]);
        }

        const archive = await exportClaims('all', 'archive', { language: 'ar', now: NOON });
        for (const format of Object.keys(FORMATS) as FormatName[]) {
          const { blob } = await exportClaims('all', format, { language: 'ar', now: NOON });
          const text = await blob.text();
          if (format === 'csv') expect(Papa.parse(text.trimEnd()).data).toHaveLength(claims.length + 1);
          if (format === 'webAnnotation' || format === 'schemaOrg') JSON.parse(text);
        }
        await freshDatabase();
        await importArchive(archive.blob, writer);
        expect((await listClaims({}, { limit: 5000 })).claims).toEqual(claims);
        expect(globalThis).not.toHaveProperty('ran');
        expect({}).not.toHaveProperty('ran');
      }),
      { numRuns: PAGES },
    );
  }, 180_000);
});
