/**
 * Dates in digits only, read by chrono-node, which is shown nothing but the stretch itself.
 *
 *   The file is dated 12/31/2016, the reply 2017-01-04; 3/4 of them and 9/11 are none.
 *                     ^^^^^^^^^^            ^^^^^^^^^^ date/numeric-date
 */
import { en, type ParsedResult } from 'chrono-node';
import type { Token } from '../../model/segmented.ts';
import { type DateExtractor, type Fields, type Found, point } from './expression.ts';
import { isGlued, rawAt } from './words.ts';

/** Day, month and year, divided alike: "31/12/2016", "2017-01-04", "4.1.2017". */
const SHAPE = /^(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([/-])\d{1,2}\2\d{1,2})$/;
/** Three numbers and two dividers, whether the scanner made one token of them or five. */
const LONGEST = 5;

/** The only clock chrono is given; nothing that it fills in from it is used. */
const NO_CLOCK = { instant: new Date(0), timezone: 0 };

const stretch = (tokens: readonly Token[], at: number): { text: string; end: number } => {
  let text = rawAt(tokens, at);
  let end = at + 1;
  while (end - at < LONGEST && isGlued(tokens, end) && /^(?:[-/.]|\d.*)$/.test(rawAt(tokens, end))) {
    text += rawAt(tokens, end);
    end += 1;
  }
  while (end > at + 1 && /^[-/.]$/.test(rawAt(tokens, end - 1))) {
    text = text.slice(0, -1);
    end -= 1;
  }
  return { text, end };
};

const certain = (results: readonly ParsedResult[], text: string): Fields | null => {
  const start = results[0]?.start;
  if (results[0]?.text !== text || !start?.isCertain('year')) return null;
  if (!start.isCertain('month') || !start.isCertain('day')) return null;
  return { year: start.get('year')!, month: start.get('month')!, day: start.get('day')! };
};

/** "2/30/2016": chrono sees no date, but the writer meant one; the day is told to be impossible later. */
const impossible = (text: string): Fields | null => {
  const [first, second, year] = text.split(/[/.-]/).map(Number) as [number, number, number];
  const fits = first >= 1 && first <= 12 && second > 28 && second <= 31 && year >= 1000;
  return fits ? { year, month: first, day: second } : null;
};

const readDayFirst = (text: string): Fields | null => certain(en.GB.parse(text, NO_CLOCK), text);

/** Year first needs no order, and between stops the day stands first; else what chrono makes of either order. */
const read = (text: string): Fields | null => {
  if (/^\d{4}/.test(text)) return certain(en.casual.parse(text, NO_CLOCK), text);
  if (text.includes('.')) return readDayFirst(text);
  const monthFirst = certain(en.casual.parse(text, NO_CLOCK), text);
  // chrono turns "23/10/2017" round by itself
  if (monthFirst?.month !== Number.parseInt(text, 10)) {
    const dayFirst = readDayFirst(text);
    return dayFirst && { ...dayFirst, order: 'day-first' };
  }
  if (monthFirst.day === monthFirst.month) return monthFirst;
  return { ...monthFirst, order: monthFirst.day! <= 12 ? 'open' : 'month-first' };
};

export const numericDate: DateExtractor = {
  rule: 'date/numeric-date',
  heads: [],
  digits: true,
  match: (tokens, at): Found | null => {
    if (isGlued(tokens, at) && /^[-/.\d]$/.test(rawAt(tokens, at - 1))) return null;
    const { text, end } = stretch(tokens, at);
    const fields = SHAPE.test(text) ? (read(text) ?? impossible(text)) : null;
    return fields && point(at, end, fields);
  },
};
