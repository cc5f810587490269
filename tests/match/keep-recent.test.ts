import { expect, it } from 'vitest';
import { keepRecent } from '../../src/match/keep-recent.ts';

/** Asks for each in turn, each of the size of its number, and tells which had to be made. */
const made = (room: number, ...asked: readonly number[]): number[] => {
  const found: number[] = [];
  const kept = keepRecent(
    room,
    (i) => found.push(i) && `item ${i}`,
    (i) => i,
  );
  for (const i of asked) expect(kept(i)).toBe(`item ${i}`);
  return found;
};

it.each([
  { what: 'all that there is room for', room: 6, asked: [1, 2, 3, 1, 2, 3], found: [1, 2, 3] },
  {
    what: 'not what was asked for longest ago',
    room: 6,
    asked: [1, 2, 3, 1, 4, 1, 2],
    found: [1, 2, 3, 4, 2],
  },
  { what: 'one that takes more than all the room, alone', room: 3, asked: [1, 9, 9, 1], found: [1, 9, 1] },
])('keeps $what', ({ room, asked, found }) => {
  expect(made(room, ...asked)).toEqual(found);
});
