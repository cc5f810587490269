/**
 * What an amount is per: "$98 a share", "9,000 barrels a day", "$94,000-a-year", "3 grams per litre".
 *                             ^^^^^^^               ^^^^^             ^^^^^^^           ^^^^^^^^^
 */
import { UNITS } from '../../lexicon/units.ts';
import type { Token } from '../../model/segmented.ts';
import { phraseFrom } from '../../text/phrases.ts';
import { afterHyphen } from './numeral.ts';

interface Rate {
  /** Singular: "day". */
  readonly per: string;
  readonly end: number;
}

/** Nouns other than units that prices and yields are given per. */
const SHARED_BY: ReadonlySet<string> = new Set(
  'share head person capita household ticket night vote game piece dozen student pupil child patient worker copy visit season shift unit'.split(
    ' ',
  ),
);

const LOOKS_BACK: ReadonlySet<string> = new Set('earlier ago later before after from'.split(' '));

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
  return SHARED_BY.has(name) ? { per: name, end: noun + 1 } : null;
};
