/** The articles of one event: linked, of one time, and not by a chain alone. */
import { expect, it } from 'vitest';
import { centralities, gatherStories } from '../../src/match/gather-stories.ts';

const link = (a: number, b: number, similarity = 0.3) => ({ a, b, similarity });
const undated = [null, null, null, null, null];

it('puts articles together that are linked', () => {
  expect(gatherStories(undated, [link(0, 2), link(3, 4)])).toEqual([
    [0, 2],
    [3, 4],
  ]);
});

it('needs links between half of the pairs of two sets', () => {
  const chain = [link(0, 1, 0.5), link(2, 3, 0.5), link(1, 2, 0.3)];
  expect(gatherStories(undated, chain)).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(gatherStories(undated, [...chain, link(0, 3, 0.2)])).toEqual([[0, 1, 2, 3]]);
  expect(gatherStories(undated, [link(0, 1), link(1, 2)])).toEqual([[0, 1, 2]]);
});

it('parts what appeared more than thirty days apart', () => {
  expect(gatherStories(['2031-03-01', '2031-03-31'], [link(0, 1)])).toEqual([[0, 1]]);
  expect(gatherStories(['2031-03-01', '2031-04-01'], [link(0, 1)])).toEqual([]);
  expect(gatherStories(['2031-03-01', null], [link(0, 1)])).toEqual([[0, 1]]);
});

it('is the same whatever the order of the links', () => {
  const links = [link(0, 1, 0.5), link(2, 3, 0.5), link(1, 2, 0.3), link(0, 4, 0.3)];
  expect(gatherStories(undated, links.toReversed())).toEqual(gatherStories(undated, links));
});

it('adds up how close each article is to the others', () => {
  const similarity = (a: number, b: number): number => (a + b === 1 ? 0.5 : a + b === 2 ? 0.25 : 0);
  expect(centralities([0, 1, 2], similarity)).toEqual([0.75, 0.5, 0.25]);
});
