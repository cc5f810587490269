/**
 * Days of the week, single, told by direction, or repeated.
 *
 *   He met her last Friday and again on Monday; the court sits every Tuesday and on Thursdays.
 *              ^^^^^^^^^^^              ^^^^^^                 ^^^^^^^^^^^^^        ^^^^^^^^^ date/weekday
 */
import { WEEKDAYS } from '../../lexicon/calendar-words.ts';
import type { Token } from '../../model/segmented.ts';
import { amountBefore } from './amount.ts';
import { directionBefore } from './direction.ts';
import { type DateExtractor, type Found, point } from './expression.ts';
import { factAt, isCapitalised, wordAt } from './words.ts';

const EACH: ReadonlySet<string> = new Set(['every', 'each']);

const asSet = (first: number, end: number, weekday: number, part: string): Found => ({
  first,
  end,
  meaning: { kind: 'set', value: `XXXX-WXX-${weekday}${part && `T${part}`}` },
});

/** "Sun., Oct. 8" or "Sat. night": the short forms are words too. */
const hasDateBeside = (tokens: readonly Token[], end: number): boolean => {
  const next = wordAt(tokens, end) === ',' ? end + 1 : end;
  return factAt(tokens, next).month !== undefined || factAt(tokens, end).part !== undefined;
};

/** "Tuesday nights" are many, "Tuesday night" is one. */
const repeatedPart = (tokens: readonly Token[], at: number): string | null => {
  const part = factAt(tokens, at).part;
  return part !== undefined && wordAt(tokens, at).endsWith('s') ? part : null;
};

/** "two Sundays ago": the last, and a week back for each further one. */
const daysAgo = (tokens: readonly Token[], at: number, weekday: number): Found | null => {
  if (wordAt(tokens, at + 1) !== 'ago') return null;
  const amount = amountBefore(tokens, at);
  if (amount === null || amount.low === null || amount.low !== amount.high) return null;
  const offset = { unit: 'week' as const, by: 1 - amount.low };
  return point(amount.first, at + 2, { weekday, direction: 'last', offset });
};

export const weekday: DateExtractor = {
  rule: 'date/weekday',
  heads: WEEKDAYS.map(({ form }) => form),
  match: (tokens, at) => {
    const { weekday, style } = factAt(tokens, at).weekday!;
    if (!isCapitalised(tokens, at)) return null;
    if (style === 'short') {
      const end = wordAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
      return hasDateBeside(tokens, end) ? point(at, end, { weekday }) : null;
    }
    const parts = repeatedPart(tokens, at + 1);
    if (EACH.has(wordAt(tokens, at - 1))) {
      const part = factAt(tokens, at + 1).part;
      return asSet(at - 1, part ? at + 2 : at + 1, weekday, part ?? '');
    }
    if (wordAt(tokens, at - 1) === 'other' && wordAt(tokens, at - 2) === 'every')
      return asSet(at - 2, at + 1, weekday, '');
    if (parts !== null) return asSet(at, at + 2, weekday, parts);
    const ago = style === 'plural' ? daysAgo(tokens, at, weekday) : null;
    if (ago !== null) return ago;
    if (style === 'plural') return asSet(at, at + 1, weekday, '');
    const before = directionBefore(tokens, at);
    return before === null
      ? point(at, at + 1, { weekday })
      : point(before.first, at + 1, { weekday, direction: before.direction });
  },
};
