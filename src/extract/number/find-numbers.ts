/** Numbers of an article: each numeral to the first extractor that claims it, then ranges, bounds, what is counted. */
import type { NumberMention } from '../../model/number-mention.ts';
import type { Segmented } from '../../model/segmented.ts';
import type { Span } from '../../model/span.ts';
import type { NumberExtractor } from '../extractor.ts';
import { readBound } from './bound.ts';
import { leansBack } from './carried-noun.ts';
import { readChange } from './change.ts';
import { readCounted } from './counted-noun.ts';
import { type NumberScene, sceneOf } from './number-scene.ts';
import type { Quantity } from './quantity.ts';
import { joinRange } from './range.ts';
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
    const quantity = isUsed ? null : claim(scene, at, extractors);
    at += quantity?.numerals ?? 1;
    if (quantity === null) continue;
    const range = last === undefined ? null : joinRange(scene.tokens, last, quantity);
    if (last !== undefined) quantities.pop();
    if (last !== undefined && range === null) quantities.push(withSharedUnit(scene.tokens, last, quantity));
    quantities.push(range ?? quantity);
  }
  return quantities;
};

const mentionOf = (scene: NumberScene, quantity: Quantity): NumberMention => {
  const { tokens, text } = scene;
  const { bound, end } = readBound(tokens, quantity.first, quantity.end);
  const start = tokens[quantity.first]!.start;
  const stop = tokens[quantity.end - 1]!.end;
  const { kind, value, low, high, unit, rule } = quantity;
  return {
    start,
    end: stop,
    text: text.slice(start, stop),
    kind,
    value,
    low,
    high,
    bound: bound === 'exact' && low !== null && high === null ? 'about' : bound,
    unit,
    of:
      quantity.of === undefined
        ? readCounted(tokens, end, scene.isTaken, kind === 'money' || kind === 'percent')
        : quantity.of,
    change: readChange(tokens, quantity),
    rule,
  };
};

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
    mentions.push(leans ? { ...mention, of: mentions[k - 1]!.of } : mention);
  });
  return mentions;
};
