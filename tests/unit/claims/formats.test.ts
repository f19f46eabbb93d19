import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/claims/claim';
import { bibtex } from '../../../lib/claims/exchange/bibtex';
import { csv } from '../../../lib/claims/exchange/csv';
import { exportClaims } from '../../../lib/claims/exchange/export';
import { comparisonCitation, markdown } from '../../../lib/claims/exchange/markdown';
import { annotationOf } from '../../../lib/claims/exchange/web-annotation';
import { savePage } from '../../../lib/claims/save-page';
import { draft, freshDatabase, page, party } from './samples';

const NOON = Date.UTC(2026, 0, 2, 12);
const context = { language: 'ar' as const, now: NOON };

function claim(change: Partial<Claim> = {}): Claim {
  return {
    ...draft('سيطر الجيش على المعمل', { source: 'المتحدث باسم الجيش', party: party('army', 'الجيش') }),
    id: 'ab'.repeat(16),
    order: 0,
    page: page('a.example', {
      siteName: 'الأفق',
      title: 'خبر «المعمل»',
      author: 'كاتب',
      publishedAt: NOON,
      modifiedAt: NOON,
    }),
    firstSeenAt: NOON,
    lastSeenAt: NOON,
    goneAt: null,
    editedTo: null,
    contested: true,
    dispatch: 'cd'.repeat(16),
    ...change,
  };
}

/** What pages put into headlines and names to harm whoever opens the export. */
const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=HYPERLINK("http://evil.example")',
    '+1+cmd|calc',
    '@SUM(A1)',
    '-2',
    '\t=1',
    '\u202e=1',
    '\u200b=1',
    '</script><script>alert(1)</script>',
    '![x](http://evil.example/x.png)',
    '**x** [a](javascript:alert(1))',
    '\\input{/etc/passwd}}',
    'a"b,c\r\nd',
    '\u2069\u2069 x \u2068',
    '`',
  ),
);
const hostile = fc
  .record({ content: HOSTILE, source: HOSTILE, cue: HOSTILE, title: HOSTILE, siteName: HOSTILE })
  .map(({ title, siteName, ...words }) => claim({ ...words, page: page('a.example', { title, siteName }) }));

describe('CSV', () => {
  it('is read by Excel as UTF-8, and by a parser cell for cell', () => {
    const text = csv.head(context) + csv.one(claim({ content: 'قال: "نعم"، ثم\nلا' }), context);
    expect(text.startsWith('\ufeff')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(text.slice(1).trimEnd());
    expect(errors).toEqual([]);
    expect(data).toHaveLength(2);
    expect(data[1]).toHaveLength(data[0]?.length ?? 0);
    expect(data[1]).toContain('قال: "نعم"، ثم لا');
  });

  it('runs no formula, whatever a page writes', () => {
    fc.assert(
      fc.property(hostile, (one) => {
        const { data } = Papa.parse<string[]>(csv.one(one, context).trimEnd());
        expect(data).toHaveLength(1);
        for (const cell of data[0] ?? []) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@\t\r]/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Markdown', () => {
  it('quotes with speaker, outlet, address and time seen', () => {
    expect(markdown.one(claim(), context)).toBe(
      [
        '> «\u2068سيطر الجيش على المعمل\u2069»',
        '>',
        '> — \u2068المتحدث باسم الجيش\u2069, \u2068الأفق\u2069, [\u2068خبر «المعمل»\u2069](<https://a.example/news/1>), نشر 2026-01-02, شوهد 2026-01-02T12:00:00Z',
        '',
      ].join('\n'),
    );
  });

  it('numbers the accounts of a comparison and gives the reasons', () => {
    const other = claim({ id: 'cd'.repeat(16), content: 'صد الهجوم' });
    const relation = {
      ...{ type: 'conflict' as const, a: other.id, b: claim().id, over: 'control' as const },
      reason: { ar: 'تعارض حول السيطرة', en: 'Conflict over control' },
      by: 'rules' as const,
      foundAt: NOON,
    };
    const text = comparisonCitation([claim(), other], [relation], { ...context, language: 'en' });
    expect(text).toMatch(/^1\. > «/u);
    expect(text).toMatch(/\n2\. > «/u);
    expect(text).toContain('- Conflict (1, 2): \u2068Conflict over control\u2069');
  });

  it('isolates every foreign string, and lets none of them out', () => {
    fc.assert(
      fc.property(hostile, (one) => {
        const text = markdown.one(one, context);
        const signs = [...text].filter((sign) => '\u2068\u2069\n'.includes(sign)).join('');
        expect(signs.replaceAll('\u2068\u2069', '')).toBe('\n\n\n');
        expect(text).not.toMatch(/[\u202a-\u202e\u2066\u2067]|<script|(?<!\\)!(?<!\\)\[/u);
        expect(text.split('\n')).toHaveLength(4);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('BibTeX', () => {
  it('is an entry of BibLaTeX', () => {
    expect(bibtex.one(claim(), context)).toBe(
      [
        '@online{riwaya-abababababab,',
        '  author = {{كاتب}},',
        '  title = {خبر «المعمل»},',
        '  organization = {الأفق},',
        '  url = {https://a.example/news/1},',
        '  date = {2026-01-02},',
        '  urldate = {2026-01-02},',
        '  note = {المتحدث باسم الجيش: «سيطر الجيش على المعمل»},',
        '  langid = {arabic},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('keeps its braces balanced, and no command of a page alive', () => {
    fc.assert(
      fc.property(hostile, (one) => {
        const text = bibtex.one(one, context);
        const bare = text.replace(/\\[{}%&$#_]|\\text(?:backslash|asciitilde|asciicircum)\{\}/gu, '');
        expect(bare).not.toContain('\\');
        expect(bare.split('{').length).toBe(bare.split('}').length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('whole files', () => {
  beforeEach(freshDatabase);

  it.each([['webAnnotation'], ['schemaOrg']] as const)(
    'of %s are JSON, with none, one and many claims',
    async (format) => {
      for (const count of [0, 1, 260]) {
        await freshDatabase();
        const drafts = Array.from({ length: count }, (_, n) => draft(`</script> تصريح ${n}`));
        await savePage({ page: page('a.example'), drafts, relations: [] }, NOON);
        const { blob, name, claims } = await exportClaims('all', format, { language: 'ar', now: NOON });
        const json = JSON.parse(await blob.text());
        expect(claims).toBe(count);
        expect(name).toMatch(/^riwaya-2026-01-02\.json(?:ld)?$/u);
        expect(format === 'schemaOrg' ? json['@graph'] : json.first.items).toHaveLength(count);
      }
    },
  );
});

const SCHEMAS = path.resolve(import.meta.dirname, '../../../../shared/corpus/w3c-annotation');

describe.skipIf(!existsSync(SCHEMAS))('Web Annotations, against the schemas of the W3C', () => {
  const schemaOf = (file: string) => JSON.parse(readFileSync(path.join(SCHEMAS, file), 'utf8'));
  const assertions = existsSync(SCHEMAS) ? (schemaOf('annotations/annotationMusts.test').assertions as string[]) : [];
  const ajv = new Ajv({ strict: false, logger: false });
  addFormats(ajv);

  it('meet every assertion', () => {
    for (const file of readdirSync(path.join(SCHEMAS, 'definitions')))
      ajv.addSchema(schemaOf(`definitions/${file}`), file);
    expect(assertions.length).toBeGreaterThan(50);
    const claims = [
      claim(),
      claim({ party: null, source: '', cue: '' }),
      claim({ page: page('a.example'), goneAt: NOON }),
      ...fc.sample(hostile, 50),
    ];
    for (const file of assertions) {
      const { id: _id, ...schema } = schemaOf(file);
      const valid = ajv.compile(schema);
      for (const one of claims) {
        const annotation = JSON.parse(JSON.stringify(annotationOf(one)));
        expect([file, valid(annotation), valid.errors]).toEqual([
          file,
          schema.expectedResult === 'valid',
          schema.expectedResult === 'valid' ? null : valid.errors,
        ]);
      }
    }
  });

  it('would be refused without their target', () => {
    const { id: _id, ...schema } = schemaOf('annotations/3.2-targetObjectsRecognized.json');
    const { target: _target, ...rest } = annotationOf(claim()) as { target: object };
    expect(ajv.compile(schema)(rest)).toBe(false);
  });
});
