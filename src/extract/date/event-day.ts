/**
 * Days that became the name of what happened on them.
 *
 *   After 9/11 and the Sept. 11 attacks the law changed.
 *         ^^^^         ^^^^^^^^ date/event-day
 */
import { type DateExtractor, point } from './expression.ts';
import { factAt, wordAt } from './words.ts';

const SEPTEMBER_11 = { year: 2001, month: 9, day: 11 };
const WHAT =
  /^(?:attacks?|terrorist|terror|hijackers?|hijackings?|commission|plot|plotters?|memorial|victims?|families)$/;

export const eventDay: DateExtractor = {
  rule: 'date/event-day',
  heads: ['9/11', '11', '11th'],
  match: (tokens, at) => {
    if (wordAt(tokens, at) === '9/11') return point(at, at + 1, SEPTEMBER_11);
    if (factAt(tokens, at - 1).month?.month !== 9 || !WHAT.test(wordAt(tokens, at + 1))) return null;
    return point(at - 1, at + 1, SEPTEMBER_11);
  },
};
