/** How many colours a chart has, which source has which, and what becomes of those beyond. */
import { byTotal, type Count } from './tally.ts';

/** More hues than this are not told apart; the table behind the chart has them all. */
const MOST_COLOURS = 6;

export const OTHERS = 'other sources';

export interface Series {
  /** In order of colour. */
  readonly names: readonly string[];
  /** CSS colours, which change with dark and light. */
  readonly colours: readonly string[];
  readonly of: (source: string) => string;
}

export const sourceSeries = (bySource: readonly Count[]): Series => {
  const sources = byTotal(bySource, ({ name }) => name).map(([name]) => name);
  const few = sources.length <= MOST_COLOURS;
  const shown = few ? sources : sources.slice(0, MOST_COLOURS - 1);
  const colours = shown.map((_, i) => `var(--series-${i + 1})`);
  const known = new Set(shown);
  return {
    names: few ? shown : [...shown, OTHERS],
    colours: few ? colours : [...colours, 'var(--series-rest)'],
    of: (source) => (known.has(source) ? source : OTHERS),
  };
};
