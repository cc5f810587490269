/**
 * Days told from the day of writing.
 *
 *   The court ruled yesterday, and the day before yesterday; it sits tonight.
 *                   ^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^ date/deictic-day
 */
import { DEICTIC_DAYS } from '../../lexicon/calendar-words.ts';
import type { Token } from '../../model/segmented.ts';
import { type DateExtractor, point } from './expression.ts';
import { factAt, withThe, wordAt } from './words.ts';

/** "the day before yesterday" is -1 more, "the day after tomorrow" 1 more. */
const furtherBy = (tokens: readonly Token[], at: number): number => {
  if (wordAt(tokens, at - 2) !== 'day') return 0;
  const side = wordAt(tokens, at - 1);
  return side === 'before' ? -1 : side === 'after' ? 1 : 0;
};

export const deicticDay: DateExtractor = {
  rule: 'date/deictic-day',
  heads: DEICTIC_DAYS.map(({ form }) => form),
  match: (tokens, at) => {
    const { days, part } = factAt(tokens, at).deictic!;
    const further = furtherBy(tokens, at);
    const first = further === 0 ? at : withThe(tokens, at - 2);
    return point(first, at + 1, {
      shift: { unit: 'day', by: days + further, from: 'published' },
      ...(part === null ? {} : { part }),
    });
  },
};
