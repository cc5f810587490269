/** The one registry. Adding an extractor takes its file, one line here, and its table of tests. */
import { age } from './age.ts';
import { count } from './count.ts';
import type { DateExtractor, NumberExtractor } from './extractor.ts';
import { measure } from './measure.ts';
import { money } from './money.ts';
import { ordinal } from './ordinal.ts';
import { percent } from './percent.ts';
import { ratio } from './ratio.ts';
import { score } from './score.ts';

export const DATE_EXTRACTORS: readonly DateExtractor[] = [];

/** In order of preference: the first that claims a numeral has it. */
export const NUMBER_EXTRACTORS: readonly NumberExtractor[] = [
  score,
  money,
  percent,
  age,
  measure,
  ordinal,
  ratio,
  count,
];
