/**
 * Plain counts: what no other extractor claims, unless it counts nothing.
 *
 *   755 diplomats, dozens of boats, two and a half million, one of the three judges
 *   ^^^            ^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^  ^^^        ^^^^^
 */
import { NUMBER_WORDS } from '../../lexicon/number-words.ts';
import type { Token } from '../../model/segmented.ts';
import type { NumberExtractor } from '../extractor.ts';
import { isNotCounted } from './not-counted.ts';
import { afterHyphen, glued, type Numeral } from './numeral.ts';
import { isCountingOne } from './pronoun-one.ts';
import { quantityOf } from './quantity.ts';
import { readRate } from './rate.ts';

const RULE = 'number/count';

/** "run" in "a two-run double" is tagged a verb. */
const isUnitNoun = ({ pos, lower, lemma }: Token): boolean =>
  (pos === 'NOUN' || (pos === 'VERB' && lower === lemma)) && lower.length > 1 && !NUMBER_WORDS.has(lower);

/** "a six-figure sum", "double-digit", "a four-star general": how high, not how many */
const RANKS: ReadonlySet<string> = new Set(['figure', 'figures', 'digit', 'digits', 'star']);

/** "a three-judge panel" counts judges: the noun that a hyphen ties to the figure is its unit. */
const afterUnit = (tokens: readonly Token[], end: number): number => {
  const noun = tokens[end + 1];
  const tied = tokens[end]?.text === '-' && glued(tokens, end - 1) && glued(tokens, end);
  return tied && noun !== undefined && isUnitNoun(noun) ? end + 2 : end;
};

/** "one a month", "one per guest" */
const isRated = (tokens: readonly Token[], end: number): boolean => readRate(tokens, end) !== null;

/** "a month or two", "from 3 to 5 May": the figure belongs to the date beside it. */
const isOfDate = (
  tokens: readonly Token[],
  { first, end, plain }: Numeral,
  isTaken: (i: number) => boolean,
) => {
  const [before, after] = [tokens[first - 1]?.lower ?? '', tokens[end]?.lower ?? ''];
  if (before === 'or' && tokens[first]!.lower === 'two' && isTaken(first - 2)) return !isTaken(end);
  return (
    plain &&
    /^(?:from|between)$/.test(before) &&
    /^(?:to|and)$/.test(after) &&
    isTaken(end + 1) &&
    /^\d{1,2}$/.test(tokens[end + 1]!.text) &&
    isTaken(end + 2)
  );
};

export const count: NumberExtractor = {
  rule: RULE,
  read: ({ tokens, numerals, text, isTaken }, at) => {
    const numeral = numerals[at]!;
    const { form, first, end } = numeral;
    if (form === 'ordinal' || form === 'fraction') return null;
    // "the 5- to 10-year plan": both belong to the stretch of time
    if (tokens[end]?.text === '-' && (isTaken(end + 2) || isTaken(end + 3))) return null;
    const isOne = end === first + 1 && tokens[first]!.lower === 'one';
    if (isOne && !isCountingOne(tokens, first) && !isRated(tokens, end)) return null;
    if (isNotCounted(tokens, text, numeral) || isOfDate(tokens, numeral, isTaken)) return null;
    if (form === 'words' && RANKS.has(tokens[afterHyphen(tokens, end)]?.lower ?? '')) return null;
    const tied = afterUnit(tokens, end);
    // "20 a week", "300,000 a month"
    const rate = tied === end && !isTaken(end) ? readRate(tokens, end) : null;
    return quantityOf(numeral, RULE, 'count', {
      end: rate?.end ?? tied,
      of: tied === end ? undefined : tokens[tied - 1]!.text,
      ...(rate === null ? {} : { per: rate.per }),
    });
  },
};
