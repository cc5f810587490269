/**
 * The second of two days under one month.
 *
 *   They voted on Sept. 27 and 28, and again on May 3 and 4, 2016.
 *                              ^^                         ^^^^^^^ date/second-day
 */
import type { PartOfSpeech } from '../../model/segmented.ts';
import { type DateExtractor, point } from './expression.ts';
import { dayNumberAt, factAt, isCapitalised, wordAt, yearNumberAt } from './words.ts';

/** After "28" these are counted by it: "Sept. 27 and 28 people". */
const COUNTED: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'SYM']);

export const secondDay: DateExtractor = {
  rule: 'date/second-day',
  heads: [],
  digits: true,
  match: (tokens, at) => {
    if (!/^(?:and|or)$/.test(wordAt(tokens, at - 1)) || !isCapitalised(tokens, at - 3)) return null;
    const { month } = factAt(tokens, at - 3);
    const day = dayNumberAt(tokens, at);
    const earlier = dayNumberAt(tokens, at - 2);
    if (month === undefined || day === null || earlier === null || day <= earlier) return null;
    const year = wordAt(tokens, at + 1) === ',' ? yearNumberAt(tokens, at + 2) : null;
    if (year !== null) return point(at, at + 3, { month: month.month, day, year });
    return COUNTED.has(tokens[at + 1]?.pos ?? 'PUNCT')
      ? null
      : point(at, at + 1, { month: month.month, day });
  },
};
