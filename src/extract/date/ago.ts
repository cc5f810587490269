/**
 * Points told by a length of time back from now or from another date.
 *
 *   It closed two weeks ago, up from a year earlier; many years ago it was a year-ago loss.
 *             ^^^^^^^^^^^^^          ^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^          ^^^^^^^^ date/ago
 */
import type { Token } from '../../model/segmented.ts';
import { type DateExtractor, type Found, point, type Shift } from './expression.ts';
import { lengthAt } from './length.ts';
import { factAt, isDash, isGlued, wordAt } from './words.ts';

/** "a week or so ago": the two words between. */
const skipOrSo = (tokens: readonly Token[], at: number): number =>
  wordAt(tokens, at - 1) === 'so' && wordAt(tokens, at - 2) === 'or' ? at - 2 : at;

const past = (first: number, end: number, shift: Shift, approximate: boolean): Found => ({
  ...point(first, end, { shift }),
  ...(approximate ? { mod: 'APPROX' as const } : {}),
});

/** "year-ago", "year-earlier": beside a quarter it is that quarter of the year before. */
const yearAgo = (tokens: readonly Token[], at: number): Found | null => {
  if (!isDash(tokens, at - 1) || !isGlued(tokens, at) || wordAt(tokens, at - 2) !== 'year') return null;
  return point(at - 2, at + 1, { shift: { unit: 'year', by: -1, from: 'text', same: true } });
};

const yearsAgo = (tokens: readonly Token[], at: number): Found | null => {
  const stop = skipOrSo(tokens, at);
  const length = lengthAt(tokens, stop - 1);
  if (length === null || length.end !== stop) {
    const bare = factAt(tokens, stop - 1).unit;
    return bare?.many && wordAt(tokens, at) === 'ago'
      ? { first: stop - 1, end: at + 1, meaning: { kind: 'reference', value: 'PAST_REF' } }
      : null;
  }
  const { low, high } = length.amount;
  if (low === null)
    return { first: length.first, end: at + 1, meaning: { kind: 'reference', value: 'PAST_REF' } };
  const from = wordAt(tokens, at) === 'ago' ? 'published' : 'text';
  const same = length.unit === 'year' && low === 1;
  return past(length.first, at + 1, { unit: length.unit, by: -low, from, same }, stop < at || low !== high);
};

/** "two years from now". */
const fromNow = (tokens: readonly Token[], at: number): Found | null => {
  if (wordAt(tokens, at + 1) !== 'now') return null;
  const length = lengthAt(tokens, at - 1);
  if (length?.amount.low == null) return null;
  return past(length.first, at + 2, { unit: length.unit, by: length.amount.low, from: 'published' }, false);
};

export const ago: DateExtractor = {
  rule: 'date/ago',
  heads: ['ago', 'earlier', 'from'],
  match: (tokens, at) =>
    wordAt(tokens, at) === 'from' ? fromNow(tokens, at) : (yearAgo(tokens, at) ?? yearsAgo(tokens, at)),
};
