/**
 * A currency whose name is a verb as well: what stands around tells.
 *
 *   The phone cost 900 won; of 30 runners, 12 won.
 *                  ^^^^^^^                 no
 */
import type { Token } from '../../model/segmented.ts';
import type { Numeral } from './numeral.ts';

/** From a thousand on nobody counts winners: "12,000 won" is a price. */
const PRICED = 1000;

const PRICES: ReadonlySet<string> = new Set('cost costs price priced fee'.split(' '));

/** "cost 900 won", "a fine of 900 won"; "of 12 candidates, nine won" has a comma or "and" before. */
const leadsPrice = (before: Token | undefined, earlier: Token | undefined): boolean => {
  if (before === undefined) return false;
  if (before.lower === 'of')
    return earlier !== undefined && earlier.pos !== 'NUM' && !/s$/.test(earlier.lower);
  return before.pos === 'VERB' || before.pos === 'ADP' || before.lower === 'to' || PRICES.has(before.lower);
};

/** "the 900 won fee" */
const isFee = (before: Token | undefined, after: Token | undefined): boolean =>
  before?.pos === 'DET' && after?.pos === 'NOUN' && !/s$/.test(after.lower);

/** "12 won seats", "12 won the vote": what was won. */
const hasObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:the|their|his|her|its|all|both|by)$/.test(token.lower) ||
    (token.pos === 'NOUN' && /[^s]s$/.test(token.lower)));

/** Whether "won" at token `at` is the verb of those counted before it. */
export const isVerbWon = (
  tokens: readonly Token[],
  { first, value, form, power }: Numeral,
  at: number,
): boolean => {
  if (tokens[at]?.lower !== 'won' || tokens[at - 1]?.text === '-') return false;
  if (power > 0 || form === 'vague' || (value ?? 0) >= PRICED) return false;
  if (isFee(tokens[first - 1], tokens[at + 1])) return false;
  return hasObject(tokens[at + 1]) || !leadsPrice(tokens[first - 1], tokens[first - 2]);
};
