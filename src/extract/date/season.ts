/**
 * Seasons, where the words around them make them one: "fall" and "spring" are verbs and nouns too.
 *
 *   Sales fell this summer, as in the winter of 1994 and in spring; a fall of the wall.
 *              ^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^        ^^^^^^ date/season
 */
import { SEASONS } from '../../lexicon/calendar-words.ts';
import type { Token } from '../../model/segmented.ts';
import { directionBefore } from './direction.ts';
import { type DateExtractor, type Found, point } from './expression.ts';
import { factAt, withThe, wordAt, yearNumberAt } from './words.ts';

const LEADS: ReadonlySet<string> = new Set([
  'in',
  'by',
  'until',
  'since',
  'during',
  'over',
  'through',
  'throughout',
  'early',
  'late',
  'mid',
  'into',
  'from',
  'between',
  'before',
  'after',
  'for',
  'end',
  'last',
  'every',
  'each',
  '-',
]);
/** Words that are as often something else: "the fall of the wall", "spring rolls". */
const DOUBTFUL: ReadonlySet<string> = new Set(['fall', 'spring']);

const yearFollows = (tokens: readonly Token[], at: number): boolean =>
  yearNumberAt(tokens, wordAt(tokens, at) === 'of' ? at + 1 : at) !== null;

const isLed = (tokens: readonly Token[], at: number): boolean => {
  const first = withThe(tokens, at);
  const lead = wordAt(tokens, first - 1);
  if (lead === 'of') return /^(?:end|beginning|start|middle|rest)$/.test(wordAt(tokens, first - 2));
  if (!LEADS.has(lead)) return false;
  if (!DOUBTFUL.has(wordAt(tokens, at))) return tokens[at + 1]?.pos !== 'NOUN';
  return (
    wordAt(tokens, at + 1) !== 'of' &&
    tokens[at + 1]?.pos !== 'NOUN' &&
    lead !== 'for' &&
    lead !== 'after' &&
    lead !== 'by'
  );
};

export const season: DateExtractor = {
  rule: 'date/season',
  heads: SEASONS.map(({ form }) => form),
  match: (tokens, at): Found | null => {
    const season = factAt(tokens, at).season!;
    const each = wordAt(tokens, at - 1);
    if (each === 'every' || each === 'each')
      return { first: at - 1, end: at + 1, meaning: { kind: 'set', value: `XXXX-${season}` } };
    const before = directionBefore(tokens, at);
    if (before !== null && before.direction !== 'recent')
      return point(before.first, at + 1, { season, direction: before.direction });
    if (
      /^\p{Lu}/u.test(tokens[at]!.text) &&
      at > 0 &&
      !yearFollows(tokens, at + 1) &&
      wordAt(tokens, at - 1) !== '.'
    )
      return null;
    if (yearFollows(tokens, at + 1) || isLed(tokens, at))
      return point(withThe(tokens, at), at + 1, { season });
    return null;
  },
};
