/**
 * Amounts that name a size but no figure: value null, with two of the size as the floor.
 *
 *   dozens of diplomats, several hundred people, tens of thousands, a few dozen
 *   ^^^^^^               ^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^
 */
import { MAGNITUDES } from '../../lexicon/magnitudes.ts';
import type { Token } from '../../model/segmented.ts';
import { shifted } from '../../text/decimal.ts';
import type { Numeral } from './numeral.ts';

/** Plural sizes that stand by themselves. */
const PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1_000],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** "Several hundred", "a few thousand": of unknown number, at least two. */
const SEVERAL: ReadonlySet<string> = new Set(['several', 'few', 'many', 'couple']);

/** A plural means two at least. */
const FEWEST = 2;

const vague = (first: number, end: number, size: number): Numeral => ({
  first,
  end,
  form: 'vague',
  value: null,
  low: FEWEST * size,
  power: 0,
  plain: false,
});

const sizeAt = (tokens: readonly Token[], i: number): number | null => {
  const word = tokens[i]?.lower ?? '';
  if (word === 'dozen') return 12;
  const magnitude = MAGNITUDES.get(word);
  return magnitude?.use === 'word' ? shifted(1, magnitude.power) : (PLURALS.get(word) ?? null);
};

/** "thousands", "hundreds of thousands", "tens of million". */
const readPlural = (tokens: readonly Token[], i: number): { size: number; end: number } | null => {
  const size = PLURALS.get(tokens[i]?.lower ?? '');
  if (size === undefined) return null;
  const more = tokens[i + 1]?.lower === 'of' ? sizeAt(tokens, i + 2) : null;
  if (more !== null && more > size) return { size: size * more, end: i + 3 };
  // "millions and millions" is no more than millions
  const again = tokens[i + 1]?.lower === 'and' && tokens[i + 2]?.lower === tokens[i]!.lower;
  return { size, end: again ? i + 3 : i + 1 };
};

/** "Tens" and "scores" count only before "of": "scores" is a verb, and the plural of a result. */
const isBare = (tokens: readonly Token[], i: number, end: number): boolean =>
  end === i + 1 &&
  ['tens', 'scores'].includes(tokens[i]!.lower) &&
  (tokens[end]?.lower !== 'of' || tokens[i]!.lower === 'tens');

/** The vague amount that starts at `i`, or null. */
export const readVague = (tokens: readonly Token[], i: number): Numeral | null => {
  const word = tokens[i]!.lower;
  if (SEVERAL.has(word)) {
    const at = word === 'couple' && tokens[i + 1]?.lower === 'of' ? i + 2 : i + 1;
    const plural = readPlural(tokens, at);
    if (plural !== null) return vague(i, plural.end, plural.size);
    const size = sizeAt(tokens, at);
    return size === null ? null : vague(i, at + 1, size);
  }
  const plural = readPlural(tokens, i);
  return plural === null || isBare(tokens, i, plural.end) ? null : vague(i, plural.end, plural.size);
};
