/**
 * Years in digits, by their place and neighbours, so that "2000 troops" and "No. 1984" stay numbers.
 *
 *   In 1988 it lost the 2016 election and '98 saw FY2018 planned with 2000 troops.
 *      ^^^^             ^^^^              ^^^     ^^^^^^ date/year
 */
import { YEAR_AFTER, YEAR_BEFORE } from '../../lexicon/year-neighbours.ts';
import type { PartOfSpeech, Token } from '../../model/segmented.ts';
import { type DateExtractor, type Found, point } from './expression.ts';
import { factAt, isDash, isGlued, rawAt, withThe, wordAt, yearNumberAt } from './words.ts';

const COUNTABLE: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'ADJ']);

const isPlural = (token: Token | undefined): boolean => token?.pos === 'NOUN' && /[^s]s$/.test(token.lower);

/** From when a bare figure is a year; an older one needs a word that leads to a year. */
const PLAIN_FROM = 1900;
const PLAIN_TO = 2039;

/** "between 1700 and 1800", "from 1700 to 1800": the second of two years. */
const closesYears = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|to|or)$/.test(wordAt(tokens, at - 1)) &&
  yearNumberAt(tokens, at - 2) !== null &&
  /^(?:between|from|in)$/.test(wordAt(tokens, at - 3));

/** "2000 - 2500 cars": a range whose upper end is no year. */
const opensAmounts = (tokens: readonly Token[], at: number): boolean =>
  isDash(tokens, at + 1) &&
  /^\d{4}$/.test(wordAt(tokens, at + 2)) &&
  Number(wordAt(tokens, at + 2)) > PLAIN_TO + 100;

const plausible = (tokens: readonly Token[], at: number, year: number): boolean => {
  const before = wordAt(tokens, at - 1);
  const after = wordAt(tokens, at + 1);
  if (opensAmounts(tokens, at)) return false;
  if (YEAR_BEFORE.get(before) === 'none' || YEAR_AFTER.get(after) === 'none') return false;
  if (isGlued(tokens, at) && !isDash(tokens, at - 1) && !/^["'“‘([—–]$/.test(before)) return false;
  if (isGlued(tokens, at + 1) && /^[-–]$/.test(after) && /^\d{1,2}$/.test(wordAt(tokens, at + 2)))
    return false;
  if (factAt(tokens, at + 1).unit?.many || /^[%$°]/.test(after)) return false;
  const led = YEAR_BEFORE.get(before) === 'year' || closesYears(tokens, at);
  // "it printed 2000 posters" against "the 2000 elections"
  if (year % 100 === 0 && !led && before !== 'the' && isPlural(tokens[at + 1])) return false;
  if (year >= PLAIN_FROM && year <= PLAIN_TO) return true;
  return (
    led &&
    (year >= 1500 || before === 'in' || before === 'since') &&
    !COUNTABLE.has(tokens[at + 1]?.pos ?? 'PUNCT')
  );
};

/** "fiscal 1989", "fiscal year 2018", "the year 2000". */
const firstOf = (tokens: readonly Token[], at: number): number => {
  const before = wordAt(tokens, at - 1);
  if (before === 'year') {
    const fiscal = wordAt(tokens, at - 2);
    if (fiscal === 'fiscal' || fiscal === 'financial' || fiscal === 'calendar') return at - 2;
    return withThe(tokens, at - 1);
  }
  return before === 'fiscal' || before === 'calendar' || before === 'fy' ? at - 1 : at;
};

const SHORT = /^(?:19|20)?(\d\d)$/;

/** "'98": the apostrophe and two digits. Before 40 they are of this century. */
const shortYear = (tokens: readonly Token[], at: number): Found | null => {
  const mark = rawAt(tokens, at - 1);
  if ((mark !== "'" && mark !== '’' && mark !== '‘') || !isGlued(tokens, at) || isGlued(tokens, at - 1))
    return null;
  if (
    !/^\d\d$/.test(wordAt(tokens, at)) ||
    tokens[at + 1]?.text === mark ||
    (isGlued(tokens, at + 1) && /^['’]/.test(rawAt(tokens, at + 1)))
  )
    return null;
  const digits = Number(wordAt(tokens, at));
  return point(at - 1, at + 1, { year: digits < 40 ? 2000 + digits : 1900 + digits });
};

/** "FY2018", "FY18". */
const fiscalYear = (tokens: readonly Token[], at: number): Found | null => {
  const match = /^fy((?:19|20)?\d\d)$/.exec(wordAt(tokens, at));
  const digits = match && SHORT.exec(match[1]!);
  if (!digits) return null;
  const year = match[1]!.length === 4 ? Number(match[1]) : 2000 + Number(digits[1]);
  return point(at, at + 1, { year });
};

/** "the 2020 fiscal year". */
const namesYear = (tokens: readonly Token[], at: number): boolean =>
  /^(?:fiscal|financial|calendar|school|academic)$/.test(wordAt(tokens, at)) &&
  wordAt(tokens, at + 1) === 'year';

export const year: DateExtractor = {
  rule: 'date/year',
  heads: [],
  digits: true,
  match: (tokens, at) => {
    const found = yearNumberAt(tokens, at);
    if (found === null) return shortYear(tokens, at) ?? fiscalYear(tokens, at);
    if (namesYear(tokens, at + 1)) return point(withThe(tokens, at), at + 3, { year: found });
    return plausible(tokens, at, found) ? point(firstOf(tokens, at), at + 1, { year: found }) : null;
  },
};
