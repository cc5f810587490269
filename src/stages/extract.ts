/** Numbers and dates of an article. Dates first: "September 1" is no count. */
import type { DateExtractor } from '../extract/date/expression.ts';
import { createDateFinder } from '../extract/date/find.ts';
import { resolveDates } from '../extract/date/resolve/resolve-dates.ts';
import type { NumberExtractor } from '../extract/extractor.ts';
import { findNumbers } from '../extract/number/find-numbers.ts';
import type { Annotated } from '../model/layers.ts';
import type { Segmented } from '../model/segmented.ts';
import type { Stage } from './stage.ts';

export const createExtract = (
  dateExtractors: readonly DateExtractor[],
  numberExtractors: readonly NumberExtractor[],
): Stage<Segmented, Annotated> => {
  const findDates = createDateFinder(dateExtractors);
  return {
    name: 'extract',
    run: (article, report) => {
      const dates = resolveDates(article, findDates(article.article.text, article.tokens), report);
      return { ...article, dates, numbers: findNumbers(article, dates, numberExtractors) };
    },
  };
};
