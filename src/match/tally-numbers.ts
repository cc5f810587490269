/** Which numbers of two claims are of one thing, and whether those agree: 17 injured with 19 injured, not with four dead. */
import type { NumberMention } from '../model/number-mention.ts';
import { NOTHING, type Tally, tally } from './agreement.ts';
import { compareNumbers } from './compare-numbers.ts';
import type { ClaimView } from './view-claim.ts';

/** A figure of so many units is written for what it counts, and seldom comes twice by chance. */
const THREE_DIGITS = 100;

/** Whether both say what they count by one such figure. */
export const countsAlike = (a: ClaimView, b: ClaimView): boolean =>
  a.claim.numbers.some(
    ({ value, of }) =>
      value !== null &&
      value >= THREE_DIGITS &&
      of !== null &&
      b.claim.numbers.some((other) => other.value === value && other.of !== null),
  );

/** A number with the keys of the words beside it. */
interface Placed {
  readonly mention: NumberMention;
  readonly beside: readonly string[];
}

const placed = ({ claim }: ClaimView): Placed[] =>
  claim.numbers.map((mention, i) => ({ mention, beside: claim.besideNumbers[i]! }));

/** Whether a sum or share is the only one of its unit, so that no other can be meant; a bare count never is. */
const isOnly = ({ claim }: ClaimView, { unit }: NumberMention): boolean =>
  unit !== null && claim.numbers.filter((other) => other.unit === unit).length === 1;

/**
 * Numbers are of one thing when a word beside them is the same ("injuring 17", "19 were injured"); different
 * nouns may also count one thing where the other claim uses the same noun: "755 diplomats", "755 of its staff".
 */
const sameThing =
  (a: ClaimView, b: ClaimView, keyOf: (noun: string) => string) => (x: Placed, y: Placed) => (): boolean => {
    if (x.beside.some((key) => y.beside.includes(key))) return true;
    const alone = isOnly(a, x.mention) && isOnly(b, y.mention);
    if (!alone && x.beside.length > 0 && y.beside.length > 0) return false;
    const [of, other] = [x.mention.of, y.mention.of];
    if (of === null || other === null) return true;
    return keyOf(of) === keyOf(other) || (a.at.has(keyOf(other)) && b.at.has(keyOf(of)));
  };

/** @param keyOf the word key of a counted noun */
export const tallyNumbers = (a: ClaimView, b: ClaimView, keyOf: (noun: string) => string): Tally => {
  if (a.claim.numbers.length === 0 || b.claim.numbers.length === 0) return NOTHING;
  const same = sameThing(a, b, keyOf);
  return tally(placed(a), placed(b), (x, y) => compareNumbers(x.mention, y.mention, same(x, y)));
};
