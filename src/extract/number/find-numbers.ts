/** Numbers of an article: each numeral to the first extractor that claims it, then ranges, bounds, what is counted. */
import type { Bound, NumberMention } from '../../model/number-mention.ts';
import type { Segmented, Token } from '../../model/segmented.ts';
import type { Span } from '../../model/span.ts';
import type { NumberExtractor } from '../extractor.ts';
import { type Bounded, boundAfter, readBound } from './bound.ts';
import { leansBack, withCarriedUnit } from './carried-noun.ts';
import { isChangeNoun, readChange } from './change.ts';
import { countedBefore } from './counted-before.ts';
import { type Counted, readCounted } from './counted-noun.ts';
import { type NumberScene, sceneOf } from './number-scene.ts';
import type { Quantity } from './quantity.ts';
import { joinRange } from './range.ts';
import { readRate } from './rate.ts';
import { withSharedUnit } from './suspended.ts';

const claim = (scene: NumberScene, at: number, extractors: readonly NumberExtractor[]): Quantity | null => {
  for (const extractor of extractors) {
    const quantity = extractor.read(scene, at);
    if (quantity !== null) return quantity;
  }
  return null;
};

/** Quantities in text order, ranges joined. */
const quantitiesOf = (scene: NumberScene, extractors: readonly NumberExtractor[]): Quantity[] => {
  const quantities: Quantity[] = [];
  for (let at = 0; at < scene.numerals.length; ) {
    const last = quantities.at(-1);
    const isUsed = last !== undefined && scene.numerals[at]!.first < last.end;
    const alone = isUsed ? null : claim(scene, at, extractors);
    at += alone?.numerals ?? 1;
    if (alone === null) continue;
    const quantity = last === undefined ? alone : withCarriedUnit(scene.tokens, last, alone);
    const range = last === undefined ? null : joinRange(scene.tokens, last, quantity);
    if (last !== undefined) quantities.pop();
    if (last !== undefined && range === null) quantities.push(withSharedUnit(scene.tokens, last, quantity));
    quantities.push(range ?? quantity);
  }
  return quantities;
};

/** After "55 and older" comes a verb; after "50 or more" what is counted. */
const CLOSING: ReadonlySet<string> = new Set(
  'older younger over under above below up higher lower better'.split(' '),
);

const OFTEN: ReadonlySet<string> = new Set('daily hourly nightly weekly monthly yearly current'.split(' '));

/** What it counts; null where that is a change ("a 12 percent drop") or not told. */
const countedBy = ({ tokens, isBarred }: NumberScene, quantity: Quantity, end: number): Counted | null => {
  const { kind } = quantity;
  if (end > quantity.end && CLOSING.has(tokens[end - 1]!.lower)) return null;
  // "5 million daily listeners": how often stands before what is counted
  const start = isBarred(end) && OFTEN.has(tokens[end]?.lower ?? '') ? end + 1 : end;
  const counted = isBarred(start) ? null : readCounted(tokens, start, isBarred, kind);
  return counted !== null && isChangeNoun(counted.text.toLowerCase()) ? null : counted;
};

/** "60 votes or more": the bound stands after the noun. */
const boundOf = (
  tokens: readonly Token[],
  bounded: Bounded,
  counted: Counted | null,
  low: number | null,
): Bound => {
  if (bounded.bound !== 'exact') return bounded.bound;
  if (low !== null) return 'about';
  return counted === null ? 'exact' : boundAfter(tokens, counted.end);
};

/** "20 calls a week": the rate after what is counted; "barrel per day" tells it in its unit. */
const perOf = (
  { tokens, isBarred }: NumberScene,
  { per, unit, kind, end }: Quantity,
  counted: Counted | null,
): string | null => {
  if (per !== undefined) return per;
  // "parts per million" are a share, no rate
  const inUnit = unit?.startsWith('part ') ? undefined : unit?.split(' per ')[1];
  if (inUnit !== undefined || kind === 'ordinal' || kind === 'score') return inUnit ?? null;
  const at = counted?.end ?? end;
  return isBarred(at) ? null : (readRate(tokens, at)?.per ?? null);
};

const mentionOf = (scene: NumberScene, quantity: Quantity): NumberMention => {
  const { tokens, text } = scene;
  const bounded = readBound(tokens, quantity.first, quantity.end);
  const counted = quantity.of === undefined ? countedBy(scene, quantity, bounded.end) : null;
  const earlier =
    counted === null && quantity.kind === 'count'
      ? (countedBefore(tokens, quantity.first) ?? countedBefore(tokens, bounded.first))
      : null;
  const start = tokens[quantity.first]!.start;
  const end = tokens[quantity.end - 1]!.end;
  const { kind, value, low, high, unit, rule } = quantity;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    value,
    low,
    high,
    bound: boundOf(tokens, bounded, counted, high === null ? low : null),
    unit,
    of: quantity.of === undefined ? (counted?.text ?? earlier) : quantity.of,
    change: readChange(tokens, quantity),
    per: perOf(scene, quantity, counted),
    rule,
  };
};

/** "20 or 30 cases": both count cases. */
const isAlternative = (tokens: readonly Token[], a: Quantity, b: Quantity): boolean =>
  b.first === a.end + 1 && tokens[a.end]!.lower === 'or';

/** @param taken stretches that are dates, in text order */
export const findNumbers = (
  article: Segmented,
  taken: readonly Span[],
  extractors: readonly NumberExtractor[],
): NumberMention[] => {
  const scene = sceneOf(article, taken);
  const quantities = quantitiesOf(scene, extractors);
  const mentions: NumberMention[] = [];
  quantities.forEach((quantity, k) => {
    const mention = mentionOf(scene, quantity);
    const before = quantities[k - 1];
    const leans =
      before?.kind === 'count' &&
      quantity.kind === 'count' &&
      mention.of === null &&
      leansBack(scene.tokens, before.end, quantity.first, quantity.end);
    if (
      before?.kind === 'count' &&
      quantity.kind === 'count' &&
      isAlternative(scene.tokens, before, quantity)
    ) {
      const earlier = mentions[k - 1]!;
      if (earlier.of === null) mentions[k - 1] = { ...earlier, of: mention.of };
    }
    mentions.push(leans ? { ...mention, of: mentions[k - 1]!.of } : mention);
  });
  return mentions;
};
