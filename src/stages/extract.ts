/** Numbers and dates of an article. Dates first: "September 1" is no count. */
import type { DateExtractor, NumberExtractor } from '../extract/extractor.ts';
import { findNumbers } from '../extract/find-numbers.ts';
import { settleOverlaps } from '../extract/overlap.ts';
import type { Annotated } from '../model/layers.ts';
import type { Segmented } from '../model/segmented.ts';
import type { Stage } from './stage.ts';

export const createExtract = (
  dateExtractors: readonly DateExtractor[],
  numberExtractors: readonly NumberExtractor[],
): Stage<Segmented, Annotated> => ({
  name: 'extract',
  run: (article) => {
    const dates = settleOverlaps(dateExtractors.map((extractor) => [...extractor.find(article, [])]));
    return { ...article, dates, numbers: findNumbers(article, dates, numberExtractors) };
  },
});
