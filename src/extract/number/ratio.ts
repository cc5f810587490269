/**
 * Shares and proportions.
 *
 *   one in five voters, nine out of 10, two-thirds of them, outnumbered 9 to 1, three times as many
 *   ^^^^^^^^^^^         ^^^^^^^^^^^^^^  ^^^^^^^^^^                      ^^^^^^  ^^^^^^^^^^^
 */
import type { Token } from '../../model/segmented.ts';
import { tidied } from '../../text/decimal.ts';
import type { NumberExtractor } from '../extractor.ts';
import type { NumberScene } from './number-scene.ts';
import { afterHyphen, glued, type Numeral } from './numeral.ts';
import { type Quantity, quantityOf } from './quantity.ts';

const RULE = 'number/ratio';

/** What polls and odds are counted against, when the first figure is not one: "three in 10". */
const WHOLES: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000, 10000, 100000]);

/** "Two out of 17" and "two out of 500" are shares; in "2,140 out of 3,600" both figures are told for themselves. */
const LARGEST_SHARED = 20;

const isWhole = (value: number | null): value is number =>
  value !== null && Number.isInteger(value) && value > 0;

/** Where the second figure of "one in five" starts, or null. */
const wholeAfter = (tokens: readonly Token[], { end, form }: Numeral): number | null => {
  if (form === 'fraction' || form === 'vague') return null;
  const at = afterHyphen(tokens, end);
  const word = tokens[at]?.lower;
  if (word === 'out' && tokens[at + 1]?.lower === 'of') {
    const next = at + 2;
    return tokens[next]?.lower === 'every' ? next + 1 : next;
  }
  if (word !== 'in' && word !== 'of') return null;
  const next = tokens[at + 1]?.lower === 'every' ? at + 2 : at + 1;
  return afterHyphen(tokens, next);
};

/** "One in 40", "two out of seven", "nine of 10"; "one of three judges" is a count of judges. */
const isShare = (joint: string, part: number, whole: number): boolean => {
  if (joint === 'of') return part > 1 && whole % 5 === 0 && WHOLES.has(whole);
  return part === 1 || WHOLES.has(whole) || (joint === 'out' && (whole <= LARGEST_SHARED || part < 10));
};

const share = ({ tokens, numerals }: NumberScene, at: number): Quantity | null => {
  const part = numerals[at]!;
  const whole = numerals[at + 1];
  if (whole?.first !== wholeAfter(tokens, part) || !isWhole(part.value) || !isWhole(whole.value)) return null;
  if (part.value >= whole.value || whole.form === 'ordinal') return null;
  if (!isShare(tokens[part.end]!.lower, part.value, whole.value)) return null;
  return quantityOf(whole, RULE, 'ratio', {
    first: part.first,
    value: tidied(part.value / whole.value),
    numerals: 2,
  });
};

const ODDS: ReadonlySet<string> = new Set([
  'odds',
  'ratio',
  'margin',
  'outnumber',
  'outnumbered',
  'outnumbers',
]);

/** "9 to 1", "two-to-one": the larger figure first, the second small. */
const odds = ({ tokens, numerals }: NumberScene, at: number): Quantity | null => {
  const a = numerals[at]!;
  const b = numerals[at + 1];
  const to = afterHyphen(tokens, a.end);
  if (tokens[to]?.lower !== 'to' || b?.first !== afterHyphen(tokens, to + 1)) return null;
  if (!isWhole(a.value) || !isWhole(b.value) || b.form === 'ordinal') return null;
  const told = tokens.slice(Math.max(0, a.first - 6), a.first).some(({ lower }) => ODDS.has(lower));
  if (!told && !ODDS.has(tokens[b.end]?.lower ?? '') && b.value !== 1) return null;
  return quantityOf(b, RULE, 'ratio', { first: a.first, value: tidied(a.value / b.value), numerals: 2 });
};

/** "1 over 20" and nothing after it */
const over = ({ tokens, numerals }: NumberScene, at: number): Quantity | null => {
  const a = numerals[at]!;
  const b = numerals[at + 1];
  if (tokens[a.end]?.lower !== 'over' || b?.first !== a.end + 1 || b.end < tokens.length) return null;
  if (a.value === null || !isWhole(b.value)) return null;
  return quantityOf(b, RULE, 'ratio', { first: a.first, value: tidied(a.value / b.value), numerals: 2 });
};

const COMPARED: ReadonlySet<string> = new Set(
  'as more higher larger greater bigger faster the its their what that'.split(' '),
);

/** "three times as many", "nine-fold" */
const multiple = ({ tokens, numerals }: NumberScene, at: number): Quantity | null => {
  const numeral = numerals[at]!;
  if (numeral.value === null) return null;
  const next = afterHyphen(tokens, numeral.end);
  if (tokens[next]?.lower === 'fold' && (next > numeral.end || glued(tokens, numeral.end - 1)))
    return quantityOf(numeral, RULE, 'ratio', { end: next + 1 });
  const compared = tokens[next]?.lower === 'times' && COMPARED.has(tokens[next + 1]?.lower ?? '');
  return compared ? quantityOf(numeral, RULE, 'ratio', { end: next + 1 }) : null;
};

export const ratio: NumberExtractor = {
  rule: RULE,
  read: (scene, at) => {
    const numeral = scene.numerals[at]!;
    if (numeral.form === 'ordinal') return null;
    if (numeral.form === 'fraction' || numeral.form === 'multiple') return quantityOf(numeral, RULE, 'ratio');
    return share(scene, at) ?? odds(scene, at) ?? over(scene, at) ?? multiple(scene, at);
  },
};
