/**
 * Weekdays told by their place in a month.
 *
 *   They vote on the first Tuesday in November and meet on the last Friday of every month.
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date/nth-weekday
 */
import { WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { pad } from '../../text/calendar.ts';
import { type DateExtractor, type Found, point } from './expression.ts';
import { factAt, withThe, wordAt } from './words.ts';

/** No month has more of one weekday. */
const MOST = 5;

export const nthWeekday: DateExtractor = {
  rule: 'date/nth-weekday',
  heads: WEEKDAYS.filter(({ style }) => style === 'full').map(({ form }) => form),
  match: (tokens, at): Found | null => {
    const nth = wordAt(tokens, at - 1) === 'last' ? -1 : factAt(tokens, at - 1).ordinal;
    if (nth === undefined || nth > MOST || !/^(?:of|in)$/.test(wordAt(tokens, at + 1))) return null;
    const first = withThe(tokens, at - 1);
    const { weekday } = factAt(tokens, at).weekday!;
    const { month } = factAt(tokens, at + 2);
    if (month) return point(first, at + 3, { holiday: `${pad(month.month, 2)} ${weekday} ${nth}` });
    const every = /^(?:every|each)$/.test(wordAt(tokens, at + 2)) && wordAt(tokens, at + 3) === 'month';
    return every ? { first, end: at + 4, meaning: { kind: 'set', value: 'P1M' } } : null;
  },
};
