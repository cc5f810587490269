/**
 * Where the report begins after its dateline: the place, date and agency before the first dash.
 *
 *   HARWICH, England, March 3 (Courier) – The ferry has gone.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Token } from '../model/segmented.ts';

/** "PORT-AU-PRINCE, Haiti, March 3, 2018 (Harwich Courier Foundation) –" has 17 tokens. */
const LONGEST = 18;

const DASH = /^(?:[–—―_]|-{1,3})$/;
const CAPITAL = /^\p{Lu}/u;
/** A place in capitals; "PM" or "TV" is none. */
const SHOUTED = /^\p{Lu}{3,}$/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\d/;
/** "Lake Buena Vista, United States" */
const LONGEST_TOWN_AND_COUNTRY = 6;
/** Within a place, a date or the name of an agency. */
const JOINT = /^(?:[,/.’'-]|\d{1,4}|and|of|the|in|near|on|off|de|du|la|le|el|al|da|do|del|au|upon)$/u;
/** "(R-Utah)" is a party. */
const PARTY = /^\p{Lu}$/u;
/** A report begins with a capital, a number or a quotation. */
const OPENS_REPORT = /^[\p{Lu}\p{N}"“‘'«$£€¥#@([`]/u;

/** A hyphen within "Port-au-Prince" is no dash. */
const isDash = (tokens: readonly Token[], at: number): boolean => {
  const { text, start, end } = tokens[at]!;
  if (!DASH.test(text)) return false;
  return text !== '-' || tokens[at - 1]?.end !== start || tokens[at + 1]?.start !== end;
};

/** The index after the last token of a name, a place or a date that starts at `from`; `from` if none does. */
const nameEnd = (tokens: readonly Token[], from: number, end: number): number => {
  if (!CAPITAL.test(tokens[from]?.text ?? '')) return from;
  let at = from;
  while (at < end && !isDash(tokens, at) && (CAPITAL.test(tokens[at]!.text) || JOINT.test(tokens[at]!.text)))
    at += 1;
  return at;
};

/** The index after "(Reuters)" at `from`; `from` where no such brackets stand. */
const agencyEnd = (tokens: readonly Token[], from: number, end: number): number => {
  if (tokens[from]?.text !== '(' || PARTY.test(tokens[from + 1]?.text ?? '')) return from;
  const close = nameEnd(tokens, from + 1, end);
  return close > from + 1 && close < end && tokens[close]!.text === ')' ? close + 1 : from;
};

/** "ST. PAUL, Minn." up to its comma. "U.S. Central Command" is no place. */
const isShouted = (place: readonly string[]): boolean => {
  const comma = place.indexOf(',');
  const town = comma < 0 ? place : place.slice(0, comma);
  return (
    town.some((word) => SHOUTED.test(word)) && town.every((word) => JOINT.test(word) || !LOWER.test(word))
  );
};

/** "New Delhi, India"; not "Monday, Oct. 22", "Ann Alder, 36". */
const isTownAndCountry = (place: readonly string[]): boolean =>
  place.length <= LONGEST_TOWN_AND_COUNTRY && place.includes(',') && !place.some((word) => DIGIT.test(word));

/**
 * The index of the first token after the dateline that the tokens from `firstToken` to `endToken` (exclusive)
 * begin with; `firstToken` where they begin with none. At least one token is left.
 */
export const afterDateline = (tokens: readonly Token[], firstToken: number, endToken: number): number => {
  const end = Math.min(endToken - 1, firstToken + LONGEST);
  const agency = nameEnd(tokens, firstToken, end);
  const late = agencyEnd(tokens, agency, end);
  // "(Reuters) March 3 –"
  const dash = late > agency ? nameEnd(tokens, late, end) : late;
  if (dash === firstToken || dash >= end || !isDash(tokens, dash)) return firstToken;
  if (!OPENS_REPORT.test(tokens[dash + 1]!.text)) return firstToken;
  const place = tokens.slice(firstToken, agency).map(({ text }) => text);
  const isSure = dash > agency || isShouted(place) || isTownAndCountry(place);
  return isSure ? dash + 1 : firstToken;
};
