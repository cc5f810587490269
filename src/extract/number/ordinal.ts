/**
 * Ranks and places in a row.
 *
 *   It was the 35th attack; she finished third in the second-largest city.
 *              ^^^^                      ^^^^^         ^^^^^^
 */
import type { Token } from '../../model/segmented.ts';
import type { NumberExtractor } from '../extractor.ts';
import { afterHyphen, type Numeral } from './numeral.ts';
import { quantityOf } from './quantity.ts';

const RULE = 'number/ordinal';

/** After "first" and "second" only these make a rank; "first lady", "second half", "first said" do not. */
const RANKED: ReadonlySet<string> = new Set('place consecutive straight successive'.split(' '));
const SUPERLATIVE = /(?:^most|^least|^best|^worst|est)$/;

/** Stretches of the calendar, which dates are made of, and parts of names. */
const NOT_RANKED: ReadonlySet<string> = new Set(
  'century centuries quarter half day week month year floor degree amendment grade grader graders party parties world avenue street person hand inning innings base baseman baseball down generation reading'.split(
    ' ',
  ),
);

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|[a-z]+)?$/;

/** "the 8th Circuit", "Fifth Avenue", "May 4th", "the 4th of July" */
const isName = (tokens: readonly Token[], { first, end }: Numeral): boolean => {
  const next = tokens[end];
  if (next !== undefined && next.pos === 'PROPN' && /^\p{Lu}/u.test(next.text)) return true;
  if (/^\p{Lu}/u.test(tokens[first]!.text) && tokens[first - 1]?.pos === 'PROPN') return true;
  return (
    MONTH.test(tokens[first - 1]?.lower ?? '') ||
    (next?.lower === 'of' && MONTH.test(tokens[end + 1]?.lower ?? ''))
  );
};

/** "finished 20th", "was third", "came in fifth" */
const PLACING: ReadonlySet<string> = new Set(
  'finish place rank come be take secure claim earn win seed in to or tie end stand'.split(' '),
);

/** Something is ranked: a noun follows, or a verb of placing stands before. */
const isRank = (tokens: readonly Token[], { first, end }: Numeral): boolean => {
  const after = tokens[end];
  if (after?.pos === 'NOUN' || after?.pos === 'ADJ') return true;
  const before = tokens[first - 1];
  return before !== undefined && before.pos !== 'DET' && PLACING.has(before.lemma);
};

export const ordinal: NumberExtractor = {
  rule: RULE,
  read: ({ tokens, numerals }, at) => {
    const numeral = numerals[at]!;
    if (numeral.form !== 'ordinal' || isName(tokens, numeral)) return null;
    const next = tokens[afterHyphen(tokens, numeral.end)]?.lower ?? '';
    if (NOT_RANKED.has(next)) return null;
    const superlative = numeral.value! > 1 && SUPERLATIVE.test(next);
    // "in the first place": to begin with
    if (next === 'place' && tokens[numeral.first - 2]?.lower === 'in') return null;
    // "her 2nd win": in digits it is a rank, where "her second win" may be another one
    const digits = /^\d/.test(tokens[numeral.first]!.text) && tokens[numeral.end]?.pos === 'NOUN';
    const ranked =
      RANKED.has(next) || superlative || digits || (numeral.value! > 2 && isRank(tokens, numeral));
    return ranked ? quantityOf(numeral, RULE, 'ordinal') : null;
  },
};
