/**
 * What an amount is per: "$98 a share", "9,000 barrels a day", "$94,000-a-year", "3 grams per litre".
 *                             ^^^^^^^               ^^^^^             ^^^^^^^           ^^^^^^^^^
 */
import { UNITS } from '../../lexicon/units.ts';
import type { Token } from '../../model/segmented.ts';
import { phraseFrom } from '../../text/phrases.ts';
import { afterHyphen } from './numeral.ts';
import { isPlural } from './plural.ts';

interface Rate {
  /** Singular: "day". */
  readonly per: string;
  readonly end: number;
}

/** Nouns other than units that prices and yields are given per. */
const SHARED_BY: ReadonlySet<string> = new Set(
  'share head person capita household ticket night vote game piece dozen student pupil child patient worker copy visit season shift unit plate pop match trip seat room bottle pack carton capita'.split(
    ' ',
  ),
);

const LOOKS_BACK: ReadonlySet<string> = new Set('earlier ago later before after from'.split(' '));

const LATIN: ReadonlyMap<string, string> = new Map([
  ['annum', 'year'],
  ['diem', 'day'],
  ['mille', 'thousand'],
]);

/** "per trainee", "per reusable cup", "per annum": after "per" any thing, in the singular. */
const readPer = (tokens: readonly Token[], i: number): Rate | null => {
  const at = tokens[i]?.pos === 'ADJ' ? i + 1 : i;
  const noun = tokens[at];
  const latin = LATIN.get(noun?.lower ?? '');
  if (latin !== undefined) return { per: latin, end: at + 1 };
  return noun?.pos === 'NOUN' && /^\p{Ll}{2,}$/u.test(noun.text) && !isPlural(noun)
    ? { per: noun.lower, end: at + 1 }
    : null;
};

/** The rate that starts at token `i`, or null. */
export const readRate = (tokens: readonly Token[], i: number): Rate | null => {
  const at = afterHyphen(tokens, i);
  const word = tokens[at]?.lower ?? '';
  if (word !== 'a' && word !== 'an' && word !== 'per' && word !== 'each' && word !== '/') return null;
  const noun = afterHyphen(tokens, at + 1);
  // "$1.2 billion a year earlier", "5 percent a year ago" look back
  if (LOOKS_BACK.has(tokens[noun + 1]?.lower ?? '')) return null;
  const unit = phraseFrom(UNITS, tokens, noun);
  // "a" before a symbol is no rate: "5 a C"
  if (unit !== null && (!unit.entry.symbol || word === '/' || word === 'per'))
    return { per: unit.entry.name, end: unit.end };
  const name = tokens[noun]?.lower ?? '';
  if (SHARED_BY.has(name)) return { per: name, end: noun + 1 };
  return word === 'per' ? readPer(tokens, noun) : null;
};
