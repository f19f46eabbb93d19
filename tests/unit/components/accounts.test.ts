import { describe, expect, it } from 'vitest';
import { counterpartsOf, marksOfClaims } from '../../../components/accounts/account';
import { differingWords, foundWords } from '../../../components/accounts/differing';
import { marksOf } from '../../../components/marks/mark';
import { groupBySource } from '../../../components/statements/groups';
import { CLAIMS, PAGE_STATE, PARTIES, RELATIONS } from '../../browser/gallery/sample';

const bold = (text: string, other: string) =>
  differingWords(text, other)
    .filter(({ differs }) => differs)
    .map(({ text: piece }) => piece);

describe('marks', () => {
  const { council, army, network } = PARTIES;

  it('says contested where another account conflicts, and denied where its source denies', () => {
    expect(marksOf(council, 'assert', [{ type: 'conflict', party: army, act: 'assert' }])).toEqual(['contested']);
    expect(marksOf(council, 'assert', [{ type: 'conflict', party: army, act: 'deny' }])).toEqual([
      'contested',
      'denied',
    ]);
  });

  it('does not call a denial denied by the denial that it answers', () => {
    expect(marksOf(army, 'deny', [{ type: 'conflict', party: council, act: 'deny' }])).toEqual(['contested']);
  });

  it('says agreed only where the other does not stand on the same side', () => {
    const agreeing = (party: typeof council) =>
      marksOf(council, 'assert', [{ type: 'agreement', party, act: 'assert' }]);
    expect(agreeing(army)).toEqual(['agreed']);
    expect(agreeing(network)).toEqual(['agreed']);
    expect(agreeing({ ...network, side: council.side })).toEqual(['alone']);
    expect(agreeing(council)).toEqual(['alone']);
  });

  it('says that an account stands alone where none meets it', () => {
    expect(marksOf(null, 'assert', [])).toEqual(['alone']);
  });

  it('are the same for saved claims', () => {
    const marks = marksOfClaims(CLAIMS, RELATIONS);
    expect(marks.get(CLAIMS[0]?.id ?? '')).toEqual(['contested', 'denied', 'agreed']);
    expect(marks.get(CLAIMS[15]?.id ?? '')).toEqual(['alone']);
  });
});

describe('the other accounts of a statement', () => {
  const counterparts = counterpartsOf(PAGE_STATE);

  it('are found on the page and on other pages, conflicts first', () => {
    const first = counterparts.get(0) ?? [];
    expect(first.map(({ type, index }) => [type, index])).toEqual([
      ['conflict', 1],
      ['conflict', null],
      ['conflict', null],
      ['conflict', null],
      ['agreement', null],
    ]);
    expect(first.every(({ index, other }) => (index === null) === (other !== null))).toBe(true);
  });

  it('stand on both ends of a relation within the page', () => {
    expect(counterparts.get(1)?.map(({ index }) => index)).toEqual([0, 2]);
  });
});

describe('statements under their source', () => {
  const statement = (index: number, source: string, party: (typeof PARTIES)['army'] | null) => ({
    index,
    draft: { ...(CLAIMS[0] as (typeof CLAIMS)[number]), source, party },
    contested: false,
    agreed: false,
    claim: null,
    dropped: false,
  });

  it('brings the names of a party together, in the order of the page', () => {
    const groups = groupBySource([
      statement(0, 'الجيش', PARTIES.army),
      statement(1, 'المجلس', PARTIES.council),
      statement(2, 'متحدث باسم الجيش', PARTIES.army),
    ]);
    expect(groups.map((group) => group.statements.map(({ index }) => index))).toEqual([[0, 2], [1]]);
  });

  it('never takes two sources that hide their names for one', () => {
    const groups = groupBySource([
      statement(0, 'مصادر مطلعة', PARTIES.doctor),
      statement(1, 'مسؤول طبي', PARTIES.doctor),
    ]);
    expect(groups).toHaveLength(2);
  });
});

describe('words that differ', () => {
  it('lets prefixes, spelling and vowel marks be', () => {
    expect(bold('سيطر على المعمل بالكامل', 'الْجيش في معمل، كاملا سيطر')).toEqual(['بالكامل']);
    expect(bold('والمعمل', 'للمعمل')).toEqual([]);
  });

  it('joins neighbours, and gives the text back whole', () => {
    const pieces = differingWords('قتل ثلاثون جنديا في الهجوم', 'قتل عشرون مدنيا في الهجوم');
    expect(pieces.map(({ text }) => text).join('')).toBe('قتل ثلاثون جنديا في الهجوم');
    expect(pieces.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(['ثلاثون جنديا']);
  });

  it('finds the words of a search in whatever form the text has them', () => {
    const found = foundWords('وقال إن الجيش في المعمل وبالمعمل', 'معمل');
    expect(found.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(['المعمل وبالمعمل']);
    expect(foundWords('نص', '')).toEqual([{ text: 'نص', differs: false }]);
  });
});
