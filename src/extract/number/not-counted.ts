/**
 * Figures that count nothing: years, clock times, days of the month, labels, telephone numbers, list marks.
 *
 *   in 2016, at 10:30 p.m., July 28, Boeing 737, COVID-19, No. 10, 1600 Linden Avenue, 555-0142
 */

import { LABEL_NOUNS } from '../../lexicon/label-nouns.ts';
import type { Token } from '../../model/segmented.ts';
import { glued, type Numeral } from './numeral.ts';

const MONTH =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** Words before a number that it counts with, however it looks like a year. */
const COUNTING: ReadonlySet<string> = new Set('than least nearly about some over most exactly'.split(' '));

const isPlural = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && (/[^s]s$/.test(token.lower) || token.lower === 'people');

/** "in 2016", "the 2012 elections"; "2000 people" and "1500 troops" are counts. */
const isYear = (tokens: readonly Token[], { first, end, value }: Numeral): boolean => {
  if (value === null || value < 1000 || value > 2100) return false;
  const before = tokens[first - 1]?.lower ?? '';
  if (COUNTING.has(before)) return false;
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
]);

/** "July 28", "Dec . 12" in a text cut up before us */
const followsMonth = (tokens: readonly Token[], first: number): boolean => {
  const at = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
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

/** "13F", "24703L", "5G": letters glued on that are no unit make a code. */
const isCode = (tokens: readonly Token[], { end }: Numeral): boolean =>
  glued(tokens, end - 1) && /^\p{L}/u.test(tokens[end]!.text);

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

/** "COVID-19", "F-16", "SCP-173", "G-20", "MH-17" */
export const isHyphened = (tokens: readonly Token[], { first }: Numeral): boolean => {
  const hyphen = tokens[first - 1];
  const name = tokens[first - 2];
  return (
    hyphen?.text === '-' &&
    name !== undefined &&
    name.end === hyphen.start &&
    hyphen.end === tokens[first]!.start &&
    /^\p{L}/u.test(name.text)
  );
};

/** "Section 427", "Boeing 737", "No. 10", "Nikkei 225" */
const isLabel = (tokens: readonly Token[], { first, end }: Numeral): boolean => {
  const before = tokens[first - 1]?.text === '.' ? tokens[first - 2] : tokens[first - 1];
  if (before === undefined) return false;
  if (before.text === '#' || before.text === '§') return true;
  if (LABEL_NOUNS.has(before.lower)) return !isPlural(tokens[end]);
  const named = before.pos === 'PROPN' && isCapital(before) && before.end + 1 === tokens[first]!.start;
  return named && !isPlural(tokens[end]) && tokens[end]?.pos !== 'ADJ';
};

const STREET =
  /^(?:street|st|st\.|avenue|ave|ave\.|road|rd|rd\.|boulevard|blvd|blvd\.|lane|drive|square|place|court|parkway|highway|dr|dr\.|way|terrace)$/;

/** "1600 Linden Avenue" */
const isAddress = (tokens: readonly Token[], { end }: Numeral): boolean => {
  for (let i = end; i < end + 4; i += 1) {
    const token = tokens[i];
    if (token === undefined || !isCapital(token)) return false;
    if (i > end && STREET.test(token.lower)) return true;
  }
  return false;
};

/** "555-0142", "212-555-0142": three or four digits hyphened to three or four. */
const isTelephone = (tokens: readonly Token[], { first, end }: Numeral): boolean => {
  const own = tokens[first]!.text.length;
  const left = tokens[first - 1]?.text === '-' && glued(tokens, first - 1) ? tokens[first - 2] : undefined;
  const right = tokens[end]?.text === '-' && glued(tokens, end - 1) ? tokens[end + 1] : undefined;
  const isPart = (other: Token | undefined) => other !== undefined && /^\d{3,4}$/.test(other.text);
  return own >= 3 && own <= 4 && ((isPart(left) && own === 4) || (isPart(right) && right!.text.length === 4));
};

/** "1111-2222-3333": three groups or more joined by hyphens are a code. */
const isChain = (tokens: readonly Token[], { first, end }: Numeral): boolean => {
  const hyphened = (i: number): boolean =>
    tokens[i]?.text === '-' &&
    glued(tokens, i - 1) &&
    glued(tokens, i) &&
    /^\d+$/.test(tokens[i - 1]?.text ?? '') &&
    /^\d/.test(tokens[i + 1]?.text ?? '');
  const [left, right] = [hyphened(first - 1), hyphened(end)];
  return (left && right) || (left && hyphened(first - 3)) || (right && hyphened(end + 2));
};

/** "the travel ban 2.0" */
const isVersion = (tokens: readonly Token[], { first, end }: Numeral): boolean =>
  end === first + 1 &&
  /^\d\.0$/.test(tokens[first]!.text) &&
  /NOUN|PROPN/.test(tokens[first - 1]?.pos ?? '') &&
  tokens[end]?.pos !== 'NOUN';

/** "1. Wash the rice", "2) Drain it", "[12]" */
const isListMark = (tokens: readonly Token[], text: string, { first, end }: Numeral): boolean => {
  const after = tokens[end];
  const before = tokens[first - 1];
  if (before?.text === '[' && after?.text === ']') return true;
  const bracketed = tokens.slice(Math.max(0, first - 5), first).some((token) => token.text === '(');
  if (after?.text === ')' && !bracketed) return true;
  const start = tokens[first]!.start;
  const gap = text.slice(before?.end ?? 0, start);
  const opens = before === undefined || gap.includes('\n');
  return (
    opens &&
    after?.start === tokens[end - 1]!.end &&
    (after.text === ')' || (after.text === '.' && end < tokens.length - 1))
  );
};

/** Whether bare digits are no quantity. */
export const isNotCounted = (tokens: readonly Token[], text: string, numeral: Numeral): boolean => {
  // "number two on the list", "phase one"
  if (numeral.form === 'words')
    return LABEL_NOUNS.has(tokens[numeral.first - 1]?.lower ?? '') && !isPlural(tokens[numeral.end]);
  if (numeral.form !== 'digits') return false;
  if (isHyphened(tokens, numeral) || isCalendar(tokens, numeral)) return true;
  if (!numeral.plain) return isVersion(tokens, numeral);
  return (
    isCode(tokens, numeral) ||
    endsStretch(tokens, numeral) ||
    endsYears(tokens, numeral) ||
    isYear(tokens, numeral) ||
    isLabel(tokens, numeral) ||
    isAddress(tokens, numeral) ||
    isTelephone(tokens, numeral) ||
    isChain(tokens, numeral) ||
    isListMark(tokens, text, numeral)
  );
};
