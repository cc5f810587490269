import { describe, expect, it } from 'vitest';
import { dropEchoes } from '../../src/match/drop-echoes.ts';
import type { ClaimDigest } from '../../src/model/digest.ts';
import { digestOf } from '../support/hand-made.ts';

const [sample] = digestOf('a', [{ text: 'The mill will close.' }]).claims;

/** A claim, or with a number a part of it. */
const claim = (id: string, start: number, end: number, part?: number): ClaimDigest => ({
  ...sample!,
  claimId: part === undefined ? id : `${id}.${part}`,
  partOf: part === undefined ? null : id,
  start,
  end,
});

const set = (fit: number, ...members: ClaimDigest[]) => ({ members, fit });

describe('what parts say again', () => {
  const wholes = set(0.5, claim('a', 0, 90), claim('b', 10, 80));
  const [left, right] = [
    set(0.9, claim('a', 0, 40, 1), claim('b', 10, 40, 1)),
    set(0.8, claim('a', 50, 90, 2), claim('b', 50, 80, 2)),
  ];

  it('is dropped beside the whole claims, however well the parts fit', () => {
    expect(dropEchoes([left, wholes, right])).toEqual([wholes]);
  });

  it('stays where two claims share two facts', () => {
    expect(dropEchoes([left, right])).toEqual([left, right]);
  });

  it('stays where it joins a third source', () => {
    const third = set(0.4, claim('a', 0, 40, 1), claim('b', 10, 40, 1), claim('c', 0, 30));
    expect(dropEchoes([third, right])).toEqual([third, right]);
  });

  it('goes by fit between parts of the same stretches', () => {
    const worse = set(0.3, claim('a', 5, 40, 3), claim('b', 10, 35, 3));
    expect(dropEchoes([worse, left])).toEqual([left]);
  });
});
