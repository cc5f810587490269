/**
 * Decades in digits or words.
 *
 *   Inflation rose in the 1970s and fell in the '80s and the nineties.
 *                     ^^^^^^^^^             ^^^^^^^^     ^^^^^^^^^^^^ date/decade
 */
import { type DateExtractor, point } from './expression.ts';
import { isGlued, withThe, wordAt } from './words.ts';

const DECADES: Readonly<Record<string, number>> = {
  twenties: 192,
  thirties: 193,
  forties: 194,
  fifties: 195,
  sixties: 196,
  seventies: 197,
  eighties: 198,
  nineties: 199,
};
const LONG = /^(1[5-9]\d|20\d)0s$/;
const SHORT = /^['’](\d)0s$/;

export const decade: DateExtractor = {
  rule: 'date/decade',
  heads: Object.keys(DECADES),
  digits: true,
  match: (tokens, at) => {
    const word = wordAt(tokens, at);
    const first = withThe(tokens, at);
    const spelled = DECADES[word];
    // "in her sixties" is an age
    if (spelled !== undefined) return first < at ? point(first, at + 1, { decade: spelled }) : null;
    const long = LONG.exec(word);
    // "the 1800s" are a century, "the 2000s" ten years
    if (long && /^1[5-8]0$/.test(long[1]!)) return point(first, at + 1, { century: Number(long[1]) / 10 });
    if (long) return point(first, at + 1, { decade: Number(long[1]) });
    const possessive =
      /^(?:1[5-9]\d|20\d)0$/.test(word) && wordAt(tokens, at + 1) === "'s" && isGlued(tokens, at + 1);
    // "the 1990’s"; "in 1990's budget" is a year
    const led = first < at || /^(?:early|mid|late|-)$/.test(wordAt(tokens, at - 1));
    if (possessive && led) return point(first, at + 2, { decade: Number(word.slice(0, 3)) });
    const short = SHORT.exec(word);
    if (!short) return null;
    const digit = Number(short[1]);
    return point(first, at + 1, { decade: digit < 2 ? 200 + digit : 190 + digit });
  },
};
