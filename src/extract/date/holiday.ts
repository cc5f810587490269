/**
 * Holidays and other named days.
 *
 *   They met on Christmas Eve, after Labor Day and before last Thanksgiving; a Christmas tree.
 *               ^^^^^^^^^^^^^        ^^^^^^^^^            ^^^^^^^^^^^^^^^^^ date/holiday
 */
import { HOLIDAY_INDEX } from '../../lexicon/holidays.ts';
import { phraseAt } from '../../lexicon/phrase-index.ts';
import { directionBefore } from './direction.ts';
import { type DateExtractor, point } from './expression.ts';
import { isCapitalised } from './words.ts';

/** Of one word, they qualify as often as they date: "a Christmas tree". */
const isQualifier = (words: number, next: { pos: string; text: string } | undefined): boolean =>
  words === 1 && next !== undefined && next.pos === 'NOUN' && next.text !== 'day' && next.text !== 'week';

export const holiday: DateExtractor = {
  rule: 'date/holiday',
  heads: [...HOLIDAY_INDEX.keys()],
  match: (tokens, at) => {
    const phrase = phraseAt(HOLIDAY_INDEX, tokens, at);
    if (phrase === null || !isCapitalised(tokens, phrase.end - 1)) return null;
    if (isQualifier(phrase.end - at, tokens[phrase.end])) return null;
    const before = directionBefore(tokens, at);
    return before === null
      ? point(at, phrase.end, { holiday: phrase.row.rule })
      : point(before.first, phrase.end, { holiday: phrase.row.rule, direction: before.direction });
  },
};
