/** The extractor contract: one thing found per file. */
import type { DateMention } from '../model/date-mention.ts';
import type { NumberMention } from '../model/number-mention.ts';
import type { Segmented } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';

/** Finds every mention of one sort. It may yield overlapping mentions: `overlap.ts` decides between them. */
export interface Extractor<Mention extends Span> {
  /** `number/percent`: names the file to open when a row is wrong. */
  readonly rule: string;
  /**
   * Mentions in text order.
   * @param taken stretches that are something else already (dates, when numbers are looked for)
   */
  readonly find: (article: Segmented, taken: readonly Span[]) => Iterable<Mention>;
}

export type NumberExtractor = Extractor<NumberMention>;
export type DateExtractor = Extractor<DateMention>;
