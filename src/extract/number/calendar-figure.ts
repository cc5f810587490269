/**
 * Figures that belong to the calendar or the clock, where no date extractor took them.
 *
 *   in 2016, the 2012 elections, at 10 p.m., Dec . 12, May 1-31, 1997-98
 *      ^^^^      ^^^^                ^^            ^^      ^^^^  ^^^^^^^
 */
import type { Token } from '../../model/segmented.ts';
import { glued, type Numeral } from './numeral.ts';
import { isPlural } from './plural.ts';

const MONTH =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** Words before a number that it counts with, however it looks like a year. */
const COUNTING: ReadonlySet<string> = new Set('than least nearly about some over most exactly'.split(' '));

/** The last year that a figure is taken for. */
const LAST_YEAR = 2100;

/** "2000 - 2500 cars": the upper end is no year, nor is the lower. */
const opensRange = (tokens: readonly Token[], end: number): boolean =>
  /^[-–]$/.test(tokens[end]?.text ?? '') &&
  /^\d{4}$/.test(tokens[end + 1]?.text ?? '') &&
  Number(tokens[end + 1]!.text) > LAST_YEAR;

/** "in 2016", "the 2012 elections"; "2000 people" and "1500 troops" are counts. */
const isYear = (tokens: readonly Token[], { first, end, value }: Numeral): boolean => {
  if (value === null || value < 1000 || value > LAST_YEAR) return false;
  const before = tokens[first - 1]?.lower ?? '';
  if (opensRange(tokens, end)) return false;
  if (COUNTING.has(before) && (isPlural(tokens[end]) || value < 1900 || value > 2050)) return false;
  const counts =
    isPlural(tokens[end]) && (value % 50 === 0 || value < 1700) && before !== 'the' && before !== 'in';
  return !counts;
};

const CLOCK: ReadonlySet<string> = new Set([
  'a.m.',
  'p.m.',
  'am',
  'pm',
  "o'clock",
  'a.m',
  'p.m',
  'gmt',
  'hrs',
  'edt',
  'est',
  'noon',
  'midnight',
]);

/** "July 28", "April, 22", "Dec . 12" in a text cut up before us */
const followsMonth = (tokens: readonly Token[], first: number): boolean => {
  const at = /^[.,]$/.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  const month = tokens[at];
  // "may" is a verb more often than not
  if (month === undefined || !MONTH.test(month.lower)) return false;
  return isCapital(month) || month.lower !== 'may' || tokens[at - 1]?.lower === 'on';
};

/** "10 p.m.", "July 28", "28 July" */
const isCalendar = (tokens: readonly Token[], { first, end, value }: Numeral): boolean => {
  if (CLOCK.has(tokens[end]?.lower ?? '')) return true;
  if (value === null || value > 31) return false;
  const after = tokens[end];
  return followsMonth(tokens, first) || (after !== undefined && MONTH.test(after.lower) && isCapital(after));
};

/** "May 1-31": the last day of a stretch that starts with a month. */
const endsStretch = (tokens: readonly Token[], { first, value }: Numeral): boolean =>
  value !== null &&
  value <= 31 &&
  /^[-–]$/.test(tokens[first - 1]?.text ?? '') &&
  /^\d{1,2}$/.test(tokens[first - 2]?.text ?? '') &&
  MONTH.test(tokens[first - 3]?.lower ?? '');

/** "1997-98", "2014-2016" */
const endsYears = (tokens: readonly Token[], { first }: Numeral): boolean =>
  /^[-–]$/.test(tokens[first - 1]?.text ?? '') &&
  /^(?:1[89]|20)\d\d$/.test(tokens[first - 2]?.text ?? '') &&
  glued(tokens, first - 2);

/** "April", "Sept." */
export const isMonth = ({ lower }: Token): boolean => MONTH.test(lower);

/** Whether bare digits are a year, a day of the month or an hour. */
export const isCalendarFigure = (tokens: readonly Token[], numeral: Numeral): boolean =>
  isCalendar(tokens, numeral) ||
  (numeral.plain && (isYear(tokens, numeral) || endsStretch(tokens, numeral) || endsYears(tokens, numeral)));
