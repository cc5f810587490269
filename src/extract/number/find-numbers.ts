/** Numbers of an article: each numeral to the first extractor that claims it, then ranges, bounds, what is counted. */
import type { NumberMention } from '../../model/number-mention.ts';
import type { Segmented } from '../../model/segmented.ts';
import type { Span } from '../../model/span.ts';
import type { NumberExtractor } from '../extractor.ts';
import { readBound } from './bound.ts';
import { readChange } from './change.ts';
import { readCounted } from './counted-noun.ts';
import { type NumberScene, sceneOf } from './number-scene.ts';
import type { Quantity } from './quantity.ts';
import { joinRange } from './range.ts';

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
    if (range !== null) quantities.pop();
    quantities.push(range ?? quantity);
  }
  return quantities;
};

const mentionOf = (scene: NumberScene, quantity: Quantity): NumberMention => {
  const { tokens, text } = scene;
  const { bound, end } = readBound(tokens, quantity.first, quantity.end);
  const span = { start: tokens[quantity.first]!.start, end: tokens[quantity.end - 1]!.end };
  const { kind, value, low, high, unit, rule } = quantity;
  return {
    ...span,
    text: text.slice(span.start, span.end),
    kind,
    value,
    low,
    high,
    bound: bound === 'exact' && low !== null && high === null ? 'about' : bound,
    unit,
    of: quantity.of ?? (kind === 'score' ? null : readCounted(tokens, end, scene.isTaken)),
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
  return quantitiesOf(scene, extractors).map((quantity) => mentionOf(scene, quantity));
};
