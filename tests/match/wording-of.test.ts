import { expect, it } from 'vitest';
import { wordingOf } from '../../src/match/wording-of.ts';
import type { Difference, Link } from '../../src/model/group.ts';
import { digestOf } from '../support/hand-made.ts';

const [long] = digestOf('a', [
  { text: 'The old mill on the river at Oster will close at the end of June.' },
]).claims;
const [middle] = digestOf('b', [{ text: 'The mill at Oster will close in June.' }]).claims;
const [short] = digestOf('c', [{ text: 'The mill closes in July.' }]).claims;
const MEMBERS = [long!, middle!, short!];

const link = (a: string, b: string, score: number): Link => ({ a, b, score });
const [A, B, C] = MEMBERS.map(({ claimId }) => claimId) as [string, string, string];

it('is the wording closest to the others, not the longest', () => {
  expect(wordingOf(MEMBERS, [link(A, B, 0.5), link(B, C, 0.6), link(A, C, 0.3)], [])).toBe(middle!.text);
});

it('is the longer one of two', () => {
  expect(wordingOf([short!, long!], [link(A, C, 0.5)], [])).toBe(long!.text);
});

it('is one that shows the difference', () => {
  const differ: Difference = {
    field: 'date',
    a: { claimId: A, value: 'June' },
    b: { claimId: C, value: 'July' },
    update: false,
  };
  const links = [link(A, B, 0.9), link(B, C, 0.9), link(A, C, 0.3)];
  expect(wordingOf(MEMBERS, links, [differ])).toBe(long!.text);
});
