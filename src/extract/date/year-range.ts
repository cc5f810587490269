/**
 * Two years joined by a dash.
 *
 *   He ruled in 1994-2003 and sat out the 2015-16 season.
 *               ^^^^^^^^^                 ^^^^^^^ date/year-range
 */
import type { DateExtractor, Found } from './expression.ts';
import { isDash, isGlued, wordAt, yearNumberAt } from './words.ts';

/** A longer stretch is more likely two figures than a span of years. */
const LONGEST = 200;

export const yearRange: DateExtractor = {
  rule: 'date/year-range',
  heads: [],
  digits: true,
  match: (tokens, at): Found | null => {
    const from = yearNumberAt(tokens, at);
    if (
      from === null ||
      from < 1500 ||
      !isDash(tokens, at + 1) ||
      !isGlued(tokens, at + 1) ||
      !isGlued(tokens, at + 2)
    )
      return null;
    if (isGlued(tokens, at) || (isGlued(tokens, at + 3) && /^[-/\d]/.test(wordAt(tokens, at + 3))))
      return null;
    const short = /^\d\d$/.test(wordAt(tokens, at + 2));
    const to = short
      ? Math.floor(from / 100) * 100 + Number(wordAt(tokens, at + 2))
      : yearNumberAt(tokens, at + 2);
    if (to === null || to <= from || to - from > LONGEST || (short && to - from === from)) return null;
    return { first: at, end: at + 3, meaning: { kind: 'range', from: { year: from }, to: { year: to } } };
  },
};
