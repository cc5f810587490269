import { describe, expect, it } from 'vitest';
import { originsOf } from '../../src/match/count-origins.ts';
import { digestOf } from '../support/hand-made.ts';

const LONG = 'The ferry company will lay up four of its nine boats for the whole of the coming winter.';
const claimIn = (id: string, source: string, text: string, speaker?: string) =>
  digestOf(id, [{ text, ...(speaker === undefined ? {} : { speaker }) }], { source }).claims[0]!;

const each = (ids: readonly string[]) => new Map(ids.map((id) => [id, id]));

describe('originsOf', () => {
  it('counts accounts of their own', () => {
    const members = [
      claimIn('a', 'Coast', LONG),
      claimIn('b', 'Herald', 'Four of nine ferries stay in port this winter.'),
    ];
    expect(originsOf(members, each(['a', 'b']))).toEqual([['a'], ['b']]);
  });

  it('takes reprints, and articles of one source, for one', () => {
    const members = [
      claimIn('a', 'Coast', 'Four boats stay in port.'),
      claimIn('b', 'Herald', 'Four stay in.'),
      claimIn('c', 'Coast', 'Four laid up.'),
    ];
    expect(originsOf(members, each(['a', 'b', 'c']))).toEqual([['a', 'c'], ['b']]);
    expect(
      originsOf(
        members,
        new Map([
          ['a', 'a'],
          ['b', 'a'],
          ['c', 'c'],
        ]),
      ),
    ).toEqual([['a', 'b', 'c']]);
  });

  it('takes a long passage word for word for a copy, but not a quotation', () => {
    expect(originsOf([claimIn('a', 'Coast', LONG), claimIn('b', 'Herald', LONG)], each(['a', 'b']))).toEqual([
      ['a', 'b'],
    ]);
    expect(
      originsOf(
        [claimIn('a', 'Coast', LONG, 'Ilse Marten'), claimIn('b', 'Herald', LONG, 'Ilse Marten')],
        each(['a', 'b']),
      ),
    ).toEqual([['a'], ['b']]);
  });
});
