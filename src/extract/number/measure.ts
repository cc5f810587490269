/**
 * Lengths, areas, weights, speeds, temperatures, energy, data, stretches of time, with their units by name.
 *
 *   a 250,000-square-foot hall, 17 km away, 9,000 barrels a day, 1/4 mile, 5 feet 2 inches
 *     ^^^^^^^^^^^^^^^^^^^       ^^^^^       ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^  ^^^^^^^^^^^^^^^
 */
import { UNITS, type Unit } from '../../lexicon/units.ts';
import type { Token } from '../../model/segmented.ts';
import { tidied } from '../../text/decimal.ts';
import { type Found, phraseFrom } from '../../text/phrases.ts';
import type { NumberExtractor } from '../extractor.ts';
import { isHyphened } from './identifier.ts';
import { isInName } from './in-name.ts';
import type { NumberScene } from './number-scene.ts';
import { afterHyphen, glued, type Numeral } from './numeral.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { readRate } from './rate.ts';

const RULE = 'number/measure';

/** "a 30-second spot", "one second"; "two second graders" are no stretch of time. */
const isSecond = (tokens: readonly Token[], { value }: Numeral, { first }: Found<Unit>): boolean =>
  tokens[first - 1]?.text === '-' || value === 1;

/** Makers and places as well as units: "50 HP laptops", "3 bar owners", "4 PS games". */
const NAMES_TOO: ReadonlySet<string> = new Set(['HP', 'PS', 'bar', 'AU']);

const isMaker = (tokens: readonly Token[], { first, end }: Found<Unit>): boolean =>
  NAMES_TOO.has(tokens[first]!.text) && !glued(tokens, first - 1) && tokens[end]?.pos === 'NOUN';

/** One letter is a unit only right after the digits: "35C", "5 g", no "vitamin 5 C". */
const isUnit = (tokens: readonly Token[], numeral: Numeral, found: Found<Unit>): boolean => {
  if (!found.entry.symbol) return tokens[found.first]!.lower !== 'second' || isSecond(tokens, numeral, found);
  if (isHyphened(tokens, numeral) || numeral.form !== 'digits' || isMaker(tokens, found)) return false;
  const single = found.end - found.first === 1 && tokens[found.first]!.text.length === 1;
  return !single || glued(tokens, found.first - 1) || 'mgtVW'.includes(tokens[found.first]!.text);
};

/** "thousands of miles", "three-quarters of a mile". */
const unitAt = (tokens: readonly Token[], { form, end }: Numeral): number => {
  if (form !== 'vague' && form !== 'fraction') return afterHyphen(tokens, end);
  let at = tokens[end]?.lower === 'of' ? end + 1 : afterHyphen(tokens, end);
  if (form === 'fraction' && (tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an')) at += 1;
  return at;
};

/** Unit words of two that hyphens join: "250,000-square-foot". */
const findUnit = (tokens: readonly Token[], at: number): Found<Unit> | null => {
  const found = phraseFrom(UNITS, tokens, at);
  if (found !== null) return found;
  if (tokens[at + 1]?.text !== '-') return bracketed(tokens, at) ?? inches(tokens, at);
  const bridged = [tokens[at]!, ...tokens.slice(at + 2, at + 4)];
  const unit = phraseFrom(UNITS, bridged, 0);
  return unit && unit.end > 1 ? { entry: unit.entry, first: at, end: at + 1 + unit.end } : null;
};

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** "20 (kg)", "20 [kg]": the symbol in brackets of its own. */
const bracketed = (tokens: readonly Token[], at: number): Found<Unit> | null => {
  // "287(g)" is the paragraph of a law
  if (at > 0 && glued(tokens, at - 1)) return null;
  const closer = CLOSERS.get(tokens[at]?.text ?? '');
  const found = closer === undefined ? null : phraseFrom(UNITS, tokens, at + 1);
  return found?.entry.symbol && tokens[found.end]?.text === closer
    ? { entry: found.entry, first: at, end: found.end + 1 }
    : null;
};

const SIZED: ReadonlySet<string> = new Set(
  'long wide tall high deep thick across screen display pipe tv television'.split(' '),
);
const INCH: Unit = { name: 'inch', symbol: false };

/** `a 10" screen`, `10 " long`: the mark means inches where a size or a screen follows; "5in of snow" always. */
const inches = (tokens: readonly Token[], at: number): Found<Unit> | null =>
  (/^["”]$/.test(tokens[at]?.text ?? '') && SIZED.has(tokens[at + 1]?.lower ?? '')) ||
  (tokens[at]?.text === 'in' && glued(tokens, at - 1))
    ? { entry: INCH, first: at, end: at + 1 }
    : null;

/** How many of the smaller unit make the larger: "5 feet 2 inches". */
const SMALLER: ReadonlyMap<string, { readonly forms: ReadonlySet<string>; readonly per: number }> = new Map([
  ['foot', { forms: new Set(['inches', 'inch', 'in', 'in.', '″']), per: 12 }],
  ['pound', { forms: new Set(['ounces', 'ounce', 'oz']), per: 16 }],
  ['stone', { forms: new Set(['pounds', 'lb', 'lbs']), per: 14 }],
]);

/** "2 inches" right after "5 feet". */
const smallerAfter = ({ tokens, numerals }: NumberScene, at: number, unit: string, end: number) => {
  const smaller = SMALLER.get(unit);
  const next = numerals[at + 1];
  const start = ['and', ',', '-'].includes(tokens[end]?.lower ?? '') ? end + 1 : end;
  if (smaller === undefined || next?.first !== start || next.value === null || next.value >= smaller.per)
    return null;
  const name = afterHyphen(tokens, next.end);
  const named = smaller.forms.has(tokens[name]?.lower ?? '');
  // "5-foot-10", "5 foot 11"
  const bare =
    (tokens[end]?.text === '-' && glued(tokens, end)) || (start === end && tokens[end - 1]!.lower === 'foot');
  return named || bare ? { value: next.value / smaller.per, end: named ? name + 1 : next.end } : null;
};

/** `6'2"`: feet and inches by their marks, both there. */
const byMarks = ({ tokens, numerals }: NumberScene, at: number): Quantity | null => {
  const [feet, rest] = [numerals[at]!, numerals[at + 1]];
  const isMarked =
    /^['’′]$/.test(tokens[feet.end]?.text ?? '') && /^(?:["”″]|'')$/.test(tokens[rest?.end ?? 0]?.text ?? '');
  if (!isMarked || rest?.first !== feet.end + 1 || !glued(tokens, feet.end) || !glued(tokens, rest.end - 1))
    return null;
  if (feet.value === null || rest.value === null || rest.value >= 12) return null;
  return quantityOf(rest, RULE, 'measure', {
    first: feet.first,
    end: rest.end + 1,
    value: tidied(feet.value + rest.value / 12),
    unit: 'foot',
    of: null,
    numerals: 2,
  });
};

/** "litres of water a day": what is measured stands before the rate. */
const afterSubstance = (tokens: readonly Token[], end: number): number =>
  tokens[end]?.lower === 'of' && tokens[end + 1]?.pos === 'NOUN' ? end + 2 : end;

export const measure: NumberExtractor = {
  rule: RULE,
  read: (scene, at) => {
    const { tokens, numerals } = scene;
    const numeral = numerals[at]!;
    if (numeral.form === 'ordinal' || isInName(tokens, numeral)) return null;
    const marked = byMarks(scene, at);
    if (marked !== null) return marked;
    const label = tokens[numeral.first - 1]?.text === '-' ? numeral.first - 2 : numeral.first - 1;
    if (tokens[label]?.lower === 'magnitude')
      return quantityOf(numeral, RULE, 'measure', { unit: 'magnitude' });
    const found = findUnit(tokens, unitAt(tokens, numeral));
    if (found === null || scene.isTaken(found.first) || !isUnit(tokens, numeral, found)) return null;
    const smaller = smallerAfter(scene, at, found.entry.name, found.end);
    const end = smaller?.end ?? found.end;
    const rate = readRate(tokens, end) ?? readRate(tokens, afterSubstance(tokens, end));
    return quantityOf(numeral, RULE, 'measure', {
      end: rate?.end ?? end,
      value: numeral.value === null ? null : tidied(numeral.value + (smaller?.value ?? 0)),
      unit: rate === null ? found.entry.name : `${found.entry.name} per ${rate.per}`,
      numerals: smaller === null ? 1 : 2,
    });
  },
};
