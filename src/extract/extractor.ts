/** The extractor contract: one thing found per file. Dates have their own, in date/expression.ts. */
import type { NumberScene } from './number/number-scene.ts';
import type { Quantity } from './number/quantity.ts';

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
