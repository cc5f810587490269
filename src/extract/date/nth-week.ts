/**
 * Which week or weekend of a month or a year; counts only beside its month or year.
 *
 *   Trams stop in the last week of January; the second week of June was wet.
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^ date/nth-week
 *
 * Nobody agrees on where such a week begins, with the month or on its first Monday. So its value and stretch are those
 * of the month that it lies in, shaded START or END for the first and the last.
 */
import { type DateExtractor, point } from './expression.ts';
import { factAt, withThe, wordAt } from './words.ts';

/** No month has more. */
const MOST = 5;

const nthAt = (word: string, ordinal: number | undefined): number | null => {
  if (/^(?:last|final|closing)$/.test(word)) return -1;
  if (word === 'opening') return 1;
  return ordinal !== undefined && ordinal <= MOST ? ordinal : null;
};

export const nthWeek: DateExtractor = {
  rule: 'date/nth-week',
  heads: ['week', 'weekend'],
  match: (tokens, at) => {
    const nth = nthAt(wordAt(tokens, at - 1), factAt(tokens, at - 1).ordinal);
    const first = withThe(tokens, at - 1);
    if (nth === null || first === at - 1 || !/^(?:of|in)$/.test(wordAt(tokens, at + 1))) return null;
    return { ...point(first, at + 1, { nthWeek: nth }), weak: true };
  },
};
