/** Whether two quantities can both be right of one thing: "about 43,000" and "43,350" can, 755 and 455 cannot. */
import type { NumberMention } from '../model/number-mention.ts';
import type { Agreement } from './agreement.ts';

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** "About 43,000" is said of anything within a twentieth of it. */
const ABOUT = 0.05;

/** "More than 30" is said of 31 to 39, not of 300: nobody names a floor so far below what he knows. */
const FARTHEST_FLOOR = 1.3;

/** Half a unit of the last digit that is not nought: 43,000 stands for 42,500 to 43,500. */
const roundingOf = (value: number): number => {
  const digits = String(Math.abs(value));
  if (digits.includes('e')) return 0;
  const fraction = digits.split('.')[1]?.length ?? 0;
  const noughts = fraction > 0 ? -fraction : (/0*$/.exec(digits)?.[0].length ?? 0);
  return value === 0 ? 0 : 10 ** noughts / 2;
};

/** How many digits of it are not padding: 2 for 43,000, 3 for 455. */
const significantDigits = (value: number): number =>
  String(Math.abs(value))
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

/** A figure given with one digit ("400") is taken at its word; with two or more it may be rounded. */
const slackOf = ({ value, bound }: NumberMention): number => {
  if (value === null) return 0;
  if (bound === 'about') return Math.max(Math.abs(value) * ABOUT, roundingOf(value));
  return significantDigits(value) >= 2 && Math.abs(value) >= 100 ? roundingOf(value) : 0;
};

/** The amounts that a mention may stand for; null when it says none. */
const intervalOf = (mention: NumberMention): Interval | null => {
  const { value, bound } = mention;
  const low = value ?? mention.low ?? mention.high;
  const high = value ?? mention.high;
  if (low === null) return null;
  const slack = slackOf(mention);
  const open = Math.abs(low) * (FARTHEST_FLOOR - 1);
  if (bound === 'at_least' || bound === 'more_than') return { low, high: (high ?? low) + open };
  if (bound === 'at_most' || bound === 'less_than') return { low: low - open, high: high ?? low };
  if (high === null) return { low, high: low * 10 };
  return { low: low - slack, high: high + slack };
};

const plural = /(?:es|s)$/;
const headOf = (of: string): string => (of.toLowerCase().split(/\s+/).at(-1) ?? '').replace(plural, '');

/** Whether two counted things are the same, as far as their words tell. */
const sameCounted = (a: NumberMention, b: NumberMention): boolean =>
  a.of === null || b.of === null || headOf(a.of) === headOf(b.of);

const SAID_AS_IS: ReadonlySet<string> = new Set(['exact', 'about']);

/** Two figures rounded to one digit ("1.2 billion", "some 1.3 billion") are no roundings of each other. */
const equallyExact = (a: NumberMention, b: NumberMention): boolean =>
  a.value !== null &&
  b.value !== null &&
  SAID_AS_IS.has(a.bound) &&
  SAID_AS_IS.has(b.bound) &&
  roundingOf(a.value) === roundingOf(b.value) &&
  significantDigits(a.value) === significantDigits(b.value);

const KINDS_OF_AMOUNT: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'measure']);

/** Whether the two measure the same sort of thing, so that comparing their values means anything. */
const comparable = (a: NumberMention, b: NumberMention): boolean =>
  a.unit === b.unit &&
  (a.kind === b.kind || (KINDS_OF_AMOUNT.has(a.kind) && KINDS_OF_AMOUNT.has(b.kind) && a.unit !== null));

/**
 * @param sameThing whether two different nouns may be counted for one thing ("staff", "diplomats")
 */
export const compareNumbers = (
  a: NumberMention,
  b: NumberMention,
  sameThing: (a: NumberMention, b: NumberMention) => boolean = sameCounted,
): Agreement => {
  if (!comparable(a, b)) return 'unrelated';
  const [x, y] = [intervalOf(a), intervalOf(b)];
  if (x === null || y === null) return 'unrelated';
  if (a.value !== null && a.value === b.value) return 'same';
  const meet = x.low <= y.high && y.low <= x.high;
  if (meet && !equallyExact(a, b)) return 'compatible';
  if (a.change !== null && b.change !== null && a.change !== b.change) return 'unrelated';
  return sameThing(a, b) ? 'differs' : 'unrelated';
};
