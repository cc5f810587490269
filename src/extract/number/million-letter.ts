/**
 * Whether "m", "t" and the like after digits mean millions and trillions, or metres and tonnes.
 *
 *   £2m, 2.7m sales, 1.5m-2m euros, up to 2.4m from 1.9m sold; a wall of 2.4m, the 100m final
 *   ^^^  ^^^^        ^^^^ ^^             ^^^^      ^^^^                      no        no
 */
import { CURRENCY_AFTER, CURRENCY_BEFORE } from '../../lexicon/currencies.ts';
import { UNITS } from '../../lexicon/units.ts';
import type { Token } from '../../model/segmented.ts';
import { phraseFrom, phraseUpTo } from '../../text/phrases.ts';

/** What follows "100m" in sport: no count of millions. */
const METRE_EVENTS =
  /^(?:hurdles|runners|races|sprints|events|finals|medals|swims|heats|relays|records|champions)$/;

/** "2.7m cubic metres", "2.7m t"; not "2.7m feet": a unit that is no length of its own. */
const isMeasured = (tokens: readonly Token[], at: number): boolean => {
  const unit = phraseFrom(UNITS, tokens, at)?.entry;
  return (
    unit !== undefined && /^(?:cubic|square|tonne|ton$|barrel|gallon|litre|acre|hectare)/.test(unit.name)
  );
};

/** "2.7m sales", "2.7m people", "2.7m more tourists": something counted. */
const isCounted = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  if (next === undefined) return false;
  if (next.lower === 'more' || next.lower === 'fewer' || next.pos === 'ADJ') return isCounted(tokens, at + 1);
  const noun = next.pos === 'NOUN' && (/[^s]s$/.test(next.lower) || next.lower === 'people');
  return noun && !METRE_EVENTS.test(next.lower) && !/^(?:feet|inches|metres|meters|miles)$/.test(next.lower);
};

const JOINTS: ReadonlySet<string> = new Set(['-', '–', '—', 'to', 'and', 'or', 'from']);

/** "1.5m-2m euros", "1.5m to 2m": the letter of the figure that is joined to this one. */
const joinedLetter = (tokens: readonly Token[], i: number): number | null => {
  const letter = tokens[i]!.lower;
  const joined = JOINTS.has(tokens[i + 1]?.lower ?? '') && /^\d/.test(tokens[i + 2]?.text ?? '');
  return joined && tokens[i + 3]?.lower === letter ? i + 3 : null;
};

const isMoneyOrCount = (tokens: readonly Token[], i: number): boolean =>
  phraseFrom(CURRENCY_AFTER, tokens, i + 1)?.entry.length === 3 ||
  (tokens[i]!.lower === 'm' && (isMeasured(tokens, i + 1) || isCounted(tokens, i + 1)));

/** Words around a bare "2.4m" that tell of people and sales; those around a length are others. */
const TALLIES =
  /^(?:people|users|viewers|subscribers|followers|customers|passengers|visitors|voters|residents|population|audience|sales|sold|copies|units|barrels|votes|jobs|downloads|streams|views|shipments|deliveries|profits?|revenues?|turnover|losses|budget|cost|debt|crowds?|tourists|shares|exports|imports|output)$/;
/** Words before the figure that may tell; more would reach another sentence. */
const REACH = 12;

const talliedBefore = (tokens: readonly Token[], first: number): boolean => {
  for (let k = first - 1; k >= Math.max(0, first - REACH); k -= 1) {
    const { lower, text } = tokens[k]!;
    if (/^[.;!?]$/.test(text)) return false;
    if (TALLIES.test(lower)) return true;
  }
  return false;
};

/** "sales of 2.4m.", "from 1.9m": nothing follows that is long or wide. */
const closes = (tokens: readonly Token[], i: number): boolean =>
  /^(?:[.,;:)]|and|or|to|from|in|at|by|last|this|a|per|for|as|but|while|,)$/.test(
    tokens[i + 1]?.lower ?? '.',
  );

/** @param first of the digits @param i the letter */
export const isMillions = (tokens: readonly Token[], first: number, i: number): boolean => {
  // no unit is written with a capital M or B right after the digits
  if (tokens[i]!.text === 'M' && tokens[i]!.start === tokens[i - 1]!.end) return true;
  if (phraseUpTo(CURRENCY_BEFORE, tokens, first) !== null) return true;
  if (isMoneyOrCount(tokens, i)) return true;
  const next = joinedLetter(tokens, i);
  if (next !== null && isMoneyOrCount(tokens, next)) return true;
  if (tokens[i]!.text !== 'm') return false;
  // "a crowd of 2m came"
  if (tokens[first - 1]?.lower === 'of' && TALLIES.test(tokens[first - 2]?.lower ?? '')) return true;
  return talliedBefore(tokens, first) && closes(tokens, i);
};
