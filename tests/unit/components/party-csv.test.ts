import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPartyCsv, writePartyCsv } from '../../../components/options/party-csv';

describe('a table of parties as CSV', () => {
  it('is read with a head in either language, or none, in any order of columns', () => {
    const row = { name: 'مجلس الشرق', names: 'المجلس|Eastern Council', side: 'المعارضة' };
    expect(readPartyCsv('name,names,side\nمجلس الشرق,المجلس|Eastern Council,المعارضة\n')).toEqual({ rows: [row] });
    expect(readPartyCsv('\uFEFFالجانب,الطرف,أسماء أخرى\r\nالمعارضة,مجلس الشرق,المجلس|Eastern Council')).toEqual({
      rows: [row],
    });
    expect(readPartyCsv('مجلس الشرق;المجلس|Eastern Council;المعارضة')).toEqual({ rows: [row] });
    expect(readPartyCsv('مجلس الشرق,,')).toEqual({ rows: [{ ...row, names: '', side: '' }] });
  });

  it('is refused whole with the line of the first fault', () => {
    expect(readPartyCsv('الجيش,,الحكومة\nأ,ب,ج,د')).toEqual({ faultAtLine: 2 });
    expect(readPartyCsv('الجيش,"مفتوح')).toEqual({ faultAtLine: 1 });
  });

  it('has the mark for Excel and no cell that runs as a formula', () => {
    const text = writePartyCsv([{ name: '=HYPERLINK("http://x")', names: '+1|@a', side: '-b' }]);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(readPartyCsv(text)).toEqual({ rows: [{ name: '=HYPERLINK("http://x")', names: '+1|@a', side: '-b' }] });
    for (const cell of text.split('\n')[1]?.match(/"[^"]*(?:""[^"]*)*"|[^,]+/g) ?? [])
      expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@]/);
  });

  it('comes back as it was written', () => {
    const word = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\p{C}'=+\-@]/gu, '').trim());
    const rows = fc.array(fc.record({ name: word.filter(Boolean), names: word, side: word }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, (table) => {
        expect(readPartyCsv(writePartyCsv(table))).toEqual({ rows: table });
      }),
    );
  });
});
