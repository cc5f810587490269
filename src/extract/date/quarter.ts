/**
 * Quarters and halves of a year, by number or as the one spoken of.
 *
 *   Profit fell in the third quarter, after Q2 and the year-ago quarter; the latest period; H1 2018 was good.
 *                  ^^^^^^^^^^^^^^^^^        ^^     ^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^  ^^^^^^^ date/quarter
 */
import type { Token } from '../../model/segmented.ts';
import { type DateExtractor, type Fields, type Found, point } from './expression.ts';
import { factAt, isDash, isGlued, withThe, wordAt, yearNumberAt } from './words.ts';

const LATEST: ReadonlySet<string> = new Set(['latest', 'current', 'recent', 'this']);
const MATCHING: ReadonlySet<string> = new Set(['corresponding', 'comparable']);
/** Football and basketball have quarters and halves too. */
const SPORT =
  /^(?:touchdowns?|yards?|goals?|scored|overtime|quarterback|halftime|kick|interceptions?|rebounds|tied|lead|game|coach|buzzer|basket|field)$/;
/** How far around the words of sport tell. */
const REACH = 15;

const isSport = (tokens: readonly Token[], at: number): boolean => {
  for (let i = Math.max(0, at - REACH); i < at + REACH; i += 1)
    if (SPORT.test(wordAt(tokens, i))) return true;
  return false;
};

/** What may stand before "third quarter": "fiscal", "year-ago", "1988". */
const before = (tokens: readonly Token[], first: number): { first: number; fields: Fields } => {
  let at = first;
  let fields: Fields = {};
  if (wordAt(tokens, at - 1) === 'fiscal') at -= 1;
  else if (isDash(tokens, at - 1) && wordAt(tokens, at - 2) === 'fiscal') at -= 2;
  const ago = wordAt(tokens, at - 1);
  if ((ago === 'ago' || ago === 'earlier') && isDash(tokens, at - 2) && wordAt(tokens, at - 3) === 'year') {
    fields = { shift: { unit: 'year', by: -1, from: 'text', same: true } };
    at -= 3;
  } else {
    const year = yearNumberAt(tokens, at - 1);
    if (year !== null && year >= 1900) {
      fields = { year };
      at -= wordAt(tokens, at - 2) === 'fiscal' ? 2 : 1;
    }
  }
  if (MATCHING.has(wordAt(tokens, at - 1))) at -= 1;
  return { first: at, fields };
};

/** "third quarter", "third-quarter". */
const numbered = (tokens: readonly Token[], at: number): Found | null => {
  const hyphen = isDash(tokens, at - 1) && isGlued(tokens, at);
  const place = hyphen ? at - 2 : at - 1;
  const ordinal = factAt(tokens, place).ordinal ?? (wordAt(tokens, place) === 'final' ? 4 : undefined);
  if (ordinal === undefined || ordinal > 4 || isSport(tokens, at)) return null;
  const { first, fields } = before(tokens, place);
  return point(hyphen ? first : withThe(tokens, first), at + 1, { ...fields, quarter: ordinal });
};

/** "the first half of 2016"; a half without its year is one of a match as often. */
const half = (tokens: readonly Token[], at: number): Found | null => {
  const place = isDash(tokens, at - 1) ? at - 2 : at - 1;
  const { ordinal } = factAt(tokens, place);
  const number = wordAt(tokens, place) === 'last' ? 2 : ordinal;
  if (number === undefined || number > 2) return null;
  const of = wordAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const next = wordAt(tokens, of) === 'the' ? of + 1 : of;
  const yearNext =
    yearNumberAt(tokens, of) !== null ||
    factAt(tokens, next).unit?.unit === 'year' ||
    (factAt(tokens, next).direction && factAt(tokens, next + 1).unit?.unit === 'year');
  return yearNext ? point(withThe(tokens, place), at + 1, { half: number }) : null;
};

/** "the same quarter of 2016": the one spoken of, in that year. */
const sameOf = (tokens: readonly Token[], at: number): Found | null => {
  const year = /^(?:of|in)$/.test(wordAt(tokens, at + 1)) ? yearNumberAt(tokens, at + 2) : null;
  const isSame = /^(?:same|corresponding|comparable)$/.test(wordAt(tokens, at - 1));
  return isSame && year !== null ? point(withThe(tokens, at - 1), at + 3, { quarter: 'latest', year }) : null;
};

/** "the quarter", "the latest period", "the year-ago quarter", "the 1988 period": the quarter spoken of. */
const spokenOf = (tokens: readonly Token[], at: number): Found | null => {
  // "this quarter" is the one of today, "the quarter" the one that figures are told for
  if (/^(?:this|current)$/.test(wordAt(tokens, at - 1)) && wordAt(tokens, at) === 'quarter')
    return point(withThe(tokens, at - 1), at + 1, { shift: { unit: 'quarter', by: 0, from: 'published' } });
  const { first, fields } = before(tokens, at);
  const latest = first === at && LATEST.has(wordAt(tokens, at - 1));
  const start = latest ? at - 1 : first;
  if (wordAt(tokens, at) === 'period' && start === at) return null;
  if (wordAt(tokens, at) === 'period' && latest && wordAt(tokens, at - 1) !== 'latest') return null;
  const opened = withThe(tokens, start);
  // "last year's quarter" is joined to its year
  if (start === at && wordAt(tokens, at - 1) === "'s" && wordAt(tokens, at) === 'quarter')
    return { ...point(at, at + 1, { quarter: 'latest' }), weak: true };
  if (opened === start && first === at && wordAt(tokens, start) !== 'this') return null;
  if (opened === start && fields.year !== undefined) return null;
  if (wordAt(tokens, at + 1) === 'of' || isSport(tokens, at)) return null;
  return point(opened, at + 1, { ...fields, quarter: 'latest' });
};

const SYMBOL = /^(?:q([1-4])|([1-4])q|h([12])|([12])h)$/;

const symbol = (tokens: readonly Token[], at: number): Found | null => {
  const match = SYMBOL.exec(wordAt(tokens, at));
  if (match === null || !/[QH]/.test(tokens[at]!.text)) return null;
  const quarter = match[1] ?? match[2];
  if (quarter === undefined && yearNumberAt(tokens, at + 1) === null) return null;
  return point(
    at,
    at + 1,
    quarter === undefined ? { half: Number(match[3] ?? match[4]) } : { quarter: Number(quarter) },
  );
};

export const quarter: DateExtractor = {
  rule: 'date/quarter',
  heads: ['quarter', 'period', 'half', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2'],
  match: (tokens, at) => {
    const word = wordAt(tokens, at);
    if (word === 'half') return half(tokens, at);
    if (word === 'quarter') return numbered(tokens, at) ?? sameOf(tokens, at) ?? spokenOf(tokens, at);
    return word === 'period' ? spokenOf(tokens, at) : symbol(tokens, at);
  },
};
