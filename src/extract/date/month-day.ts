/**
 * A day by its number alone, in the month that the text speaks of or the nearest one.
 *
 *   She was seen on the 12th and missed on the 17th of this month; the 12th floor, the 2nd time.
 *                   ^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^^^ date/month-day
 */
import type { PartOfSpeech, Token } from '../../model/segmented.ts';
import { type DateExtractor, point } from './expression.ts';
import { factAt, isDash, wordAt } from './words.ts';

const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/;
/** What leads to a day: "on the 15th"; "in the 15th" is a place or a century. */
const LEADS = /^(?:on|until|till|by|since|from|before|after|through|between|for|to|and)$/;
/** After "the 15th" these are counted by it: "on the 15th floor". */
const COUNTED: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'VERB']);
/** "by the 3rd of the four": something else than a month. */
const MONTHLY = /^(?:this|last|next|the|that|each|every)$/;

const follows = (tokens: readonly Token[], at: number): boolean => {
  const { pos = 'PUNCT', lower = '.' } = tokens[at] ?? {};
  if (lower === 'of')
    return MONTHLY.test(wordAt(tokens, at + 1)) && factAt(tokens, at + 2).unit?.unit === 'month';
  return !COUNTED.has(pos) && !isDash(tokens, at) && !/^(?:in|among)$/.test(lower);
};

/** "Friday the 13th": beside its weekday no word need lead to it. */
const isLed = (tokens: readonly Token[], at: number): boolean =>
  LEADS.test(wordAt(tokens, at)) || factAt(tokens, at).weekday?.style === 'full';

export const monthDay: DateExtractor = {
  rule: 'date/month-day',
  heads: [],
  digits: true,
  match: (tokens, at) => {
    const word = wordAt(tokens, at);
    if (!DAY.test(word) || wordAt(tokens, at - 1) !== 'the' || !isLed(tokens, at - 2)) return null;
    return follows(tokens, at + 1) ? point(at - 1, at + 1, { day: Number.parseInt(word, 10) }) : null;
  },
};
