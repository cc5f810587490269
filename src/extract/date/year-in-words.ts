/**
 * Years in words, as radio and transcripts have them.
 *
 *   In nineteen ninety-six she sang; by the year two thousand she had stopped.
 *      ^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^ date/year-in-words
 */
import { type DateExtractor, point } from './expression.ts';
import { spelledYearAt } from './spelled-year.ts';
import { withThe, wordAt } from './words.ts';

export const yearInWords: DateExtractor = {
  rule: 'date/year-in-words',
  heads: ['seventeen', 'eighteen', 'nineteen', 'twenty', 'two'],
  match: (tokens, at) => {
    const found = spelledYearAt(tokens, at);
    if (found === null) return null;
    if (wordAt(tokens, at - 1) === 'year')
      return point(withThe(tokens, at - 1), found.end, { year: found.year });
    // "two thousand" and "twenty fifteen" are figures as often
    return wordAt(tokens, at) === 'two' || wordAt(tokens, at) === 'twenty'
      ? null
      : point(at, found.end, { year: found.year });
  },
};
