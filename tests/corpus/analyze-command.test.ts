import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'riwaya-analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

function analyze(...args: string[]) {
  const run = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/tsx/dist/cli.mjs'), path.join(root, 'tests/commands/analyze.ts'), ...args],
    { encoding: 'utf8' },
  );
  return {
    ...run,
    lines: run.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

describe('npm run analyze', () => {
  it('prints a line for each file, whose offsets cut out what they name', () => {
    const text = 'قال وزير المالية إن العجز انخفض، مشيرا إلى أن الديون تراجعت.';
    const a = file('a.txt', text);
    const b = file('b.txt', 'وزیر امور خارجه گفت که مذاکرات ادامه دارد و این گفتگوها پایان می‌یابد.');
    const { lines, status } = analyze(a, b);
    expect(status).toBe(0);
    expect(lines.map((line) => [line.file, line.language, line.statements.length])).toEqual([
      [a, 'ar', 2],
      [b, 'fa', 0],
    ]);
    for (const statement of lines[0].statements) {
      for (const span of [...statement.cue, ...statement.source, ...statement.content]) {
        expect(text.slice(span.start, span.end)).toBe(span.text);
      }
      expect(statement.source[0].text).toBe('وزير المالية');
    }
  });

  it('reads the article of a page', () => {
    const paragraph =
      '<p>قال وزير المالية إن العجز انخفض إلى النصف خلال العام الماضي بفضل زيادة الإيرادات وترشيد الإنفاق.</p>';
    const page = `<!doctype html><html lang="ar"><head><title>خبر</title><script>var x = "قال"</script></head><body><nav>الرئيسية</nav><article><h1>تراجع العجز في الموازنة</h1>${paragraph}<p>وأضاف أن الحكومة ستواصل سياستها الحالية حتى نهاية العام المقبل من دون تغيير يذكر.</p></article></body></html>`;
    const { lines } = analyze(file('page.html', page));
    expect(lines[0].statements).toHaveLength(2);
  });

  it('names what it cannot read, reads the others, and fails', () => {
    const good = file('good.txt', 'قال الوزير إن الأمر انتهى.');
    const bad = file('bad.txt', Buffer.from([0xff, 0xfe, 0x00]));
    const { lines, status, stderr } = analyze(bad, path.join(folder, 'none.txt'), good);
    expect(status).toBe(1);
    expect(stderr).toContain('bad.txt could not be read: it is not UTF-8.');
    expect(stderr).toContain('none.txt could not be read: it is not there.');
    expect(lines.map((line) => line.file)).toEqual([good]);
  });

  it('relates files with --across', () => {
    const one = path.join(root, 'tests/corpus/events/e01/e01-s1.txt');
    const other = path.join(root, 'tests/corpus/events/e01/e01-s2.txt');
    const { lines } = analyze('--across', one, other);
    const last = lines[lines.length - 1];
    expect(last.across.length).toBeGreaterThan(0);
    expect(last.across[0]).toMatchObject({
      type: 'conflict',
      a: [one, expect.any(Number)],
      b: [other, expect.any(Number)],
    });
    expect(readFileSync(one, 'utf8').length).toBeGreaterThan(0);
  });
});
