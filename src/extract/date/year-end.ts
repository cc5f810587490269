/**
 * The end of the year as one word.
 *
 *   It must be done by year-end, or by the year's end.
 *                      ^^^^^^^^        ^^^^^^^^^^^^^^ date/year-end
 */
import { type DateExtractor, type Found, point } from './expression.ts';
import { isDash, withThe, wordAt } from './words.ts';

export const yearEnd: DateExtractor = {
  rule: 'date/year-end',
  heads: ['end'],
  match: (tokens, at): Found | null => {
    const link = isDash(tokens, at - 1) || wordAt(tokens, at - 1) === "'s";
    const place = link ? at - 2 : at - 1;
    if (wordAt(tokens, place) !== 'year' || /^(?:this|last|next)$/.test(wordAt(tokens, place - 1)))
      return null;
    if (isDash(tokens, at - 1)) return point(place, at + 1, { month: 12, day: 31 });
    const first = link ? withThe(tokens, place) : place;
    return { ...point(first, at + 1, { shift: { unit: 'year', by: 0, from: 'published' } }), mod: 'END' };
  },
};
