import { describe, expect, it } from 'vitest';
import { readPartyTable } from '../../../lib/parties/corrections';
import { resolveParties, resolveParty } from '../../../lib/parties/resolve';

const corrections = readPartyTable([
  { name: 'مجلس الوادي', names: 'المجلس الموحد|مجلس الشرق', side: 'المعارضة المحلية' },
  { name: 'حماس (غزة)', names: 'حماس', side: 'palestine-factions' },
  { name: '  ', names: 'الجيش', side: 'government' },
]);

describe("the reader's own table", () => {
  it('wins over the phrase, the gazetteer and the words', () => {
    expect(resolveParty('مجلس الشرق', { corrections })).toMatchObject({ by: 'reader', name: { ar: 'مجلس الوادي' } });
    expect(resolveParty('حماس', { corrections })).toMatchObject({ by: 'reader', name: { ar: 'حماس (غزة)' } });
  });

  it('holds for whoever speaks for the party', () =>
    expect(resolveParty('الناطق باسم مجلس الشرق عاصم الوادياني', { corrections })?.name.ar).toBe('مجلس الوادي'));

  it('holds for what points back to it', () =>
    expect(resolveParties(['مجلس الشرق', 'المجلس'], { corrections }).map((party) => party?.by)).toEqual([
      'reader',
      'reader',
    ]));

  it('takes a side in the words of the reader, or one of ours by its id', () => {
    expect(resolveParty('مجلس الوادي', { corrections })?.side?.name.ar).toBe('المعارضة المحلية');
    expect(resolveParty('حماس', { corrections })?.side?.id).toBe('palestine-factions');
  });

  it('holds for every name that a known actor goes by, and keeps its id', () => {
    const table = readPartyTable([{ name: 'حزب الله', names: '', side: 'المقاومة' }]);
    expect(resolveParty('المقاومة الإسلامية في لبنان', { corrections: table })).toMatchObject({
      id: 'armed:hezbollah',
      by: 'reader',
      side: { name: { ar: 'المقاومة' } },
    });
  });

  it('knows a side by its name', () => {
    const table = readPartyTable([{ name: 'مجلس الوادي', names: '', side: 'المعارضة السورية' }]);
    expect(resolveParty('مجلس الوادي', { corrections: table })?.side?.id).toBe('syria-opposition');
  });

  it('keeps a hidden source hidden', () =>
    expect(resolveParty('قيادي في مجلس الشرق', { corrections })).toMatchObject({ by: 'reader', anonymous: true }));

  it('leaves out rows without a name', () => expect(resolveParty('الجيش', { corrections })?.by).toBe('phrase'));
});
