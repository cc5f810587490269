/**
 * Whether a line break falls within a sentence because a page was cut up at the stop of an abbreviation.
 *
 *   A crowd stood outside the U.S.⏎⏎Embassy until the evening.   (goes on)
 *   He flew back to the U.S.⏎⏎Congress was in recess.             (goes on too: the price of the first)
 *   She is the envoy of the U.S.⏎⏎Her term ends in May.           (does not)
 */
import { isAbbreviation } from './abbreviations.ts';
import { INSTITUTIONS, TITLES } from './sentence-words.ts';

const LAST_WORD = /(?:^|[\s("“'‘])([\p{L}.&]{1,11}\.)$/u;
const DOTTED = /^(?:\p{L}\.){2,}$/u;
const FIRST_WORD = /^\p{L}+/u;
const ENDS_WITH_STOP = /[.!?…]["'”’)\]]*$/;
/** Longer than any last word. */
const TAIL = 16;
/** A sentence that a page cut off at its first "U.S." has few words; a whole one has more. */
const MOST_WORDS_CUT_OFF = 12;

const wordsSinceStop = (before: string): number =>
  before
    .slice(-200)
    .split(/(?<=\p{Ll}[.!?])\s/u)
    .at(-1)!
    .split(/\s+/).length;

/** Whether a line that ends like `before` goes on in one that begins like `after`. */
export const runsOn = (before: string, after: string): boolean => {
  if (!before.endsWith('.')) return false;
  const last = LAST_WORD.exec(before.slice(-TAIL))?.[1];
  if (last === undefined || !ENDS_WITH_STOP.test(after)) return false;
  if (TITLES.has(last.toLowerCase())) return true;
  if (!DOTTED.test(last) && !isAbbreviation(last.slice(0, -1), '')) return false;
  const first = FIRST_WORD.exec(after)?.[0] ?? '';
  if (/^\p{Ll}/u.test(first)) return true;
  return (
    last === 'U.S.' && INSTITUTIONS.has(first.toLowerCase()) && wordsSinceStop(before) <= MOST_WORDS_CUT_OFF
  );
};
