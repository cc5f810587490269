/** Of two readings of one cue the more believed is kept, whichever came first; what is kept stands in text order. */
import { expect, it } from 'vitest';
import { settle } from '../../src/attribute/decode.ts';

type TokenColumns = Parameters<typeof settle>[0];
type Accepted = Parameters<typeof settle>[1][number];

const reading = (first: number, last: number, belief: number) =>
  ({ proposal: { cue: { first, last } }, belief }) as unknown as Accepted;

const kept = (...readings: Accepted[]): number[][] =>
  settle({ size: 20 } as unknown as TokenColumns, readings).map(({ proposal: { cue }, belief }) => [
    cue.first,
    belief,
  ]);

it.each([
  ['the more believed, first', [reading(3, 4, 0.9), reading(4, 5, 0.6)], [[3, 0.9]]],
  ['the more believed, last', [reading(3, 4, 0.6), reading(4, 5, 0.9)], [[4, 0.9]]],
  [
    'both where no token is shared',
    [reading(5, 5, 0.9), reading(3, 4, 0.6)],
    [
      [3, 0.6],
      [5, 0.9],
    ],
  ],
  [
    'the outer two where the one between is least believed',
    [reading(8, 9, 0.7), reading(6, 8, 0.5), reading(5, 6, 0.9)],
    [
      [5, 0.9],
      [8, 0.7],
    ],
  ],
])('keeps %s', (_, readings, expected) => {
  expect(kept(...readings)).toEqual(expected);
});
