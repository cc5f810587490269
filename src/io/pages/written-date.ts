/** A publication date as pages write it, as an ISO date or date-time; null for what could be read in two ways. */
import { isIsoDate } from '../iso-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const MONTH = '(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const IN_WORDS = [
  new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'i'),
  new RegExp(`\\b${DAY}[ -]${MONTH},?[ -]${YEAR}\\b`, 'i'),
];
/** "Mon Aug 03 12:45:00 EDT 2015", as programs print it. */
const PRINTED = /^[a-z]{3} ([a-z]{3} \d{1,2}) \d\d:\d\d:\d\d (?:[a-z]{2,5}|[+-]\d{4}) (\d{4})$/i;
const PLAIN_ISO = /^\S+$/;
/** "Sun, 31 Mar 2024 09:30:00 GMT", as in mail and feeds. */
const CLOCK = /^[a-z]{3}, \d{1,2} [a-z]{3} \d{4} (\d\d:\d\d(?::\d\d)?) (GMT|UTC?|Z|[+-]\d{4})$/i;
/** "2024-03-31 09:30:00 +0000", "2024-03-31T09:30Z[GMT]" */
const NEARLY_ISO =
  /^(\d{4}-\d\d-\d\d)[T ,]+(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?(?:\[[^\]]*\])?$/i;
const DIGITS = /^((?:19|20)\d\d)[/.]?(\d\d)[/.]?(\d\d)(?:\d{6})?$/;
/** "2017-7-31", "2017/7/31" */
const LOOSE_ISO = /^((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[T ])/;
/** "31/7/2017", "31.07.2017": day and month can be told apart only where one of them is above 12. */
const YEAR_LAST = /^(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)\b/;

const made = (year: number | string, month: number, day: number | string): string | null => {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
};

const zoned = (zone: string): string => (/^(?:gmt|utc?|z)$/i.test(zone) ? 'Z' : zone);

const inWords = (written: string): string | null => {
  for (const pattern of IN_WORDS) {
    const groups = pattern.exec(written)?.groups;
    if (groups)
      return made(groups.year!, MONTHS.indexOf(groups.month!.slice(0, 3).toLowerCase()) + 1, groups.day!);
  }
  return null;
};

const yearLast = (written: string): string | null => {
  const found = YEAR_LAST.exec(written);
  if (!found) return null;
  const [first, second] = [Number(found[1]), Number(found[3])];
  if (first > 12) return made(found[4]!, second, first);
  return second > 12 || first === second ? made(found[4]!, first, second) : null;
};

const withClock = (written: string): string | null => {
  const nearly = NEARLY_ISO.exec(written);
  const iso = nearly && `${nearly[1]}T${nearly[2]}${nearly[3] ? zoned(nearly[3]) : ''}`;
  if (iso && isIsoDate(iso)) return iso;
  const clock = CLOCK.exec(written);
  const day = clock && inWords(written);
  return clock && day ? `${day}T${clock[1]}${zoned(clock[2]!)}` : null;
};

const dayOnly = (written: string): string | null => {
  const parts = LOOSE_ISO.exec(written) ?? DIGITS.exec(written);
  const printed = PRINTED.exec(written);
  if (printed) return inWords(`${printed[1]}, ${printed[2]}`);
  return parts ? made(parts[1]!, Number(parts[2]), parts[3]!) : (yearLast(written) ?? inWords(written));
};

/** Time and zone are kept where both are plain; else the day alone. */
export const toIsoDate = (given: string): string | null => {
  const written = given.replace(/\s+/g, ' ').trim();
  return PLAIN_ISO.test(written) && isIsoDate(written) ? written : (withClock(written) ?? dayOnly(written));
};

/** "2017-07-31", "31.07.2017", "20170731": nothing but digits and what parts them. */
const IN_DIGITS = /^[\d./-]+$/;

/** The same where a date stands by itself, in a field that is there for it: words are none. */
export const digitsToIsoDate = (written: string): string | null => {
  if (isIsoDate(written)) return written;
  return IN_DIGITS.test(written) ? dayOnly(written) : null;
};
