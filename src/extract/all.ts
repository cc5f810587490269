/** The one registry. Adding an extractor takes its file, one line here, and its table of tests. */
import type { DateExtractor, NumberExtractor } from './extractor.ts';

export const DATE_EXTRACTORS: readonly DateExtractor[] = [];

/** In order of preference where two claim the same words. */
export const NUMBER_EXTRACTORS: readonly NumberExtractor[] = [];
