/** The extractor contracts: one thing found per file. */
import type { DateMention } from '../model/date-mention.ts';
import type { Segmented } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import type { NumberScene } from './number-scene.ts';
import type { Quantity } from './quantity.ts';

/** Finds every mention of one sort. It may yield overlapping mentions: `overlap.ts` decides between them. */
export interface Extractor<Mention extends Span> {
  /** `date/weekday`: names the file to open when a row is wrong. */
  readonly rule: string;
  /**
   * Mentions in text order.
   * @param taken stretches that are something else already
   */
  readonly find: (article: Segmented, taken: readonly Span[]) => Iterable<Mention>;
}

export type DateExtractor = Extractor<DateMention>;

/**
 * Claims numerals of one sort. Numerals are parsed once for all extractors; each looks at what stands around
 * one of them. The first in the registry that claims a numeral has it.
 */
export interface NumberExtractor {
  /** `number/percent`: names the file to open when a row is wrong. */
  readonly rule: string;
  /** What `scene.numerals[at]` measures, or null where it is not this sort of quantity. */
  readonly read: (scene: NumberScene, at: number) => Quantity | null;
}
