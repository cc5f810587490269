/**
 * Which of a claim's numbers, or of its dates, its main verb tells.
 *
 *   The toll of the 212 on board rose to six from four on Friday.
 *                                ^^^^    ^^^           ^^^^^^
 */
import type { DateMention } from '../model/date-mention.ts';
import type { NumberMention } from '../model/number-mention.ts';
import type { Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import { rangeOf, type TokenRange } from '../text/token-range.ts';
import { mainVerb } from './find-verb.ts';
import { isAside, isInCondition, isInRelative, isOnParticiple, isUnderPreposition } from './set-apart.ts';

/** "was hit", "has not yet been named": the verb that its auxiliaries wait for. */
const endOfVerb = (tokens: readonly Token[], verb: number, end: number): number => {
  let last = verb;
  for (let i = verb + 1; i < end; i += 1) {
    const { pos } = tokens[i]!;
    if (pos === 'VERB' && tokens[last]!.pos === 'AUX') last = i;
    else if (pos === 'AUX') last = i;
    else if (pos !== 'ADV' && pos !== 'PART') break;
  }
  return last;
};

/** A reason for each way in which a mention belongs to something else than the main verb. */
type Reason = (tokens: readonly Token[], clause: TokenRange, verb: number, mention: TokenRange) => boolean;

const ANYWHERE: readonly Reason[] = [isAside, isInRelative, isInCondition, isOnParticiple];

/** "In May": a date has a preposition as a rule, a number only when it is the base or the place of something. */
const OF_NUMBERS: readonly Reason[] = [...ANYWHERE, isUnderPreposition];

/** "for two years", "now": beside a day of the calendar they only tell how long it took, or that it is told. */
const isNoDay = ({ type, value }: DateMention): boolean =>
  type === 'DURATION' || type === 'SET' || (value?.endsWith('_REF') ?? false);

/** "the third mill", "one party": which one it is, not how many. */
const isNoAmount = ({ kind, text }: NumberMention): boolean =>
  kind === 'ordinal' || text.toLowerCase() === 'one';

/** How many reasons, then whether it stands before the verb, then how far off. */
type Rank = readonly [number, number, number];

const isLess = (a: Rank, b: Rank): boolean => {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at >= 0 && a[at]! < b[at]!;
};

interface Verbed {
  readonly tokens: readonly Token[];
  readonly range: TokenRange;
  readonly verb: number;
}

/** Of two numbers in a subject the first is its head: "34 percent of men and 30 percent of women said". */
const distance = ({ range, verb }: Verbed, { first }: TokenRange): number =>
  first < verb ? first - range.first : first - verb;

interface Choice<Mention> {
  readonly reasons: readonly Reason[];
  readonly isLesser: (mention: Mention) => boolean;
}

const rankOf = <Mention extends Span>(at: Verbed, mention: Mention, choice: Choice<Mention>): Rank => {
  const place = rangeOf(at.tokens, mention);
  const held = choice.reasons.filter((holds) => holds(at.tokens, at.range, at.verb, place));
  const apart = held.length + (choice.isLesser(mention) ? 1 : 0);
  return [apart, place.first < at.verb ? 1 : 0, distance(at, place)];
};

const choose =
  <Mention extends Span>(choice: Choice<Mention>) =>
  (
    tokens: readonly Token[],
    range: TokenRange,
    mentions: readonly Mention[],
    indexes: readonly number[],
  ): number | null => {
    if (indexes.length < 2) return indexes[0] ?? null;
    const found = mainVerb(tokens, range);
    const verb = found < 0 ? range.first : endOfVerb(tokens, found, range.end);
    const ranks = indexes.map((i) => rankOf({ tokens, range, verb }, mentions[i]!, choice));
    return indexes[ranks.reduce((best, rank, i) => (isLess(rank, ranks[best]!) ? i : best), 0)]!;
  };

/** Index of the number that the main verb tells; null when the claim has none. */
export const mainNumber = choose<NumberMention>({ reasons: OF_NUMBERS, isLesser: isNoAmount });

/** Index of the date that the main verb tells; null when the claim has none. */
export const mainDate = choose<DateMention>({ reasons: ANYWHERE, isLesser: isNoDay });
