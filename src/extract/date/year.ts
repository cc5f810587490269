/**
 * Years in digits, by their place and neighbours, so that "2000 troops" and "No. 1984" stay numbers.
 *
 *   In 1988 it lost the 2016 election and '98 saw FY2018 planned with 2000 troops.
 *      ^^^^             ^^^^              ^^^     ^^^^^^ date/year
 */
import type { PartOfSpeech, Token } from '../../model/segmented.ts';
import { type DateExtractor, type Found, point } from './expression.ts';
import { factAt, isDash, isGlued, rawAt, withThe, wordAt, yearNumberAt } from './words.ts';

/** What a figure after these is, and no year. */
const NOT_AFTER: ReadonlySet<string> = new Set([
  '$',
  '£',
  '€',
  '¥',
  '#',
  'no.',
  'nos.',
  'number',
  'flight',
  'room',
  'channel',
  'route',
  'highway',
  'boeing',
  'section',
  'article',
  'page',
  'chapter',
  'about',
  'nearly',
  'some',
  'than',
  'over',
  'almost',
  'approximately',
  'around',
  'roughly',
  'only',
  'least',
  'most',
  'per',
  'dlrs',
  'x',
  '/',
  '.',
  'area',
  'code',
  'resolution',
  'model',
]);
/** What a figure before these counts. */
const NOT_BEFORE: ReadonlySet<string> = new Set([
  '%',
  'percent',
  'per',
  'people',
  'troops',
  'soldiers',
  'men',
  'women',
  'children',
  'miles',
  'mile',
  'km',
  'kilometers',
  'kilometres',
  'meters',
  'metres',
  'feet',
  'pounds',
  'tons',
  'tonnes',
  'dollars',
  'euros',
  'francs',
  'marks',
  'yen',
  'barrels',
  'acres',
  'hectares',
  'votes',
  'points',
  'gmt',
  'hours',
  'hrs',
  'square',
  'megawatts',
  'jobs',
  'workers',
  'residents',
  'students',
  'members',
  'million',
  'billion',
  'thousand',
  'homes',
  'cases',
  'deaths',
  'words',
  'rpm',
  'calories',
  'shares',
  'delegates',
  'civilians',
  'refugees',
  'soldiers',
  'police',
  'fans',
  'spectators',
  'seats',
  'yards',
  'books',
  'guests',
  'passengers',
  'rooms',
  'copies',
  'employees',
  'kg',
  'kilograms',
  'grams',
  'meter',
  'metre',
  'foot',
  'st.',
  'street',
  'ave.',
  'avenue',
  'pennsylvania',
]);
const LEADS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'through',
  'of',
  'during',
  'before',
  'after',
  'between',
  'for',
  'early',
  'late',
  'mid',
  'circa',
  'year',
  'fiscal',
  'calendar',
  'throughout',
  'summer',
  'winter',
  'spring',
  'autumn',
  'fall',
  'post',
  'pre',
]);
const COUNTABLE: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'ADJ']);

/** From when a bare figure is a year; an older one needs a word that leads to a year. */
const PLAIN_FROM = 1900;
const PLAIN_TO = 2039;

const plausible = (tokens: readonly Token[], at: number, year: number): boolean => {
  const before = wordAt(tokens, at - 1);
  const after = wordAt(tokens, at + 1);
  if (NOT_AFTER.has(before) || NOT_BEFORE.has(after)) return false;
  if (isGlued(tokens, at) && !isDash(tokens, at - 1) && !/^["'“‘([—–]$/.test(before)) return false;
  if (isGlued(tokens, at + 1) && /^[-–]$/.test(after) && /^\d{1,2}$/.test(wordAt(tokens, at + 2)))
    return false;
  if (factAt(tokens, at + 1).unit?.many || /^[%$°]/.test(after)) return false;
  const led = LEADS.has(before);
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

export const year: DateExtractor = {
  rule: 'date/year',
  heads: ['fy18'],
  digits: true,
  match: (tokens, at) => {
    const found = yearNumberAt(tokens, at);
    if (found === null) return shortYear(tokens, at) ?? fiscalYear(tokens, at);
    return plausible(tokens, at, found) ? point(firstOf(tokens, at), at + 1, { year: found }) : null;
  },
};
