/** The part of the address after #, read and written. */
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/report/page/address.ts';

describe('addresses', () => {
  it.each([
    ['', { view: 'overview', id: '', filters: {} }],
    ['#claims', { view: 'claims', id: '', filters: {} }],
    [
      '#claims?source=The+Pilot&conflict=1',
      { view: 'claims', id: '', filters: { source: 'The Pilot', conflict: '1' } },
    ],
    ['#article/a%2Fb%20c.txt?at=3-9', { view: 'article', id: 'a/b c.txt', filters: { at: '3-9' } }],
    ['#article/100%', { view: 'article', id: '100%', filters: {} }],
    ['#claims?q=a%26b%3D%23', { view: 'claims', id: '', filters: { q: 'a&b=#' } }],
  ])('%s', (hash, address) => {
    expect(parseAddress(hash)).toEqual(address);
  });

  it.each(['a/b?c#d', '%2F', '<script>', 'ä “q” 100 %', '…'])(
    'gives back the id and filter %s',
    (written) => {
      const address = { view: 'article', id: written, filters: { q: written } };
      expect(parseAddress(formatAddress(address))).toEqual(address);
    },
  );

  it('leaves empty filters out', () => {
    expect(formatAddress({ view: 'claims', id: '', filters: { q: '', kind: 'quote' } })).toBe(
      '#claims?kind=quote',
    );
  });
});
