import { describe, expect, it } from 'vitest';
import { quantifiersApart } from '../../src/match/compare-quantifiers.ts';

describe('quantifiersApart', () => {
  it.each([
    ['permits for nearly all food stalls', 'permits for all food stalls', ['nearly all', 'all']],
    ['All the boats were lost', 'Almost all boats were lost', ['All', 'Almost all']],
    ['Every ferry sailed', 'Virtually every ferry sailed', ['Every', 'Virtually every']],
    ['not all of the miners left', 'all miners left', ['not all', 'all']],
    ['permits for all food stalls', 'permits for all food stalls', null],
    ['nearly all boats were lost', 'almost all boats were lost', null],
    ['nearly all boats were lost', 'all ferries were lost', null],
    ['above all she sings', 'nearly all boats were lost', null],
    ['the boats were lost', 'all boats were lost', null],
  ])('%s / %s', (a, b, apart) => {
    expect(quantifiersApart(a, b)).toEqual(apart);
  });
});
