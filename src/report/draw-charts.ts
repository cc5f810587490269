/** The overview's charts as SVG, each at two widths: text on a telephone is then as large as on a desk. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Markup } from './markup.ts';
import type { Series } from './series.ts';
import { type Count, STANDINGS } from './tally.ts';
import type { Binned } from './time-bins.ts';

/** Half of the page's width, all of it, and a telephone's. */
export const WIDTHS = { half: 520, full: 1080, narrow: 310 } as const;
export type Width = keyof typeof WIDTHS;

const BAR = 30;
/** Longer names are cut here; the table has them whole. */
const LONGEST_NAME: Readonly<Record<Width, number>> = { half: 22, full: 40, narrow: 17 };
const NAME_ROOM: Readonly<Record<Width, number>> = { half: 160, full: 260, narrow: 124 };

const shorten = (name: string, width: Width): string =>
  name.length > LONGEST_NAME[width] ? `${name.slice(0, LONGEST_NAME[width] - 1).trimEnd()}…` : name;

/** Styles are the page's: its security policy lets no style through that is not its own. */
const svgOf = (options: Plot.PlotOptions): Markup => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawn = Plot.plot({
    ...options,
    document: document as unknown as NonNullable<Plot.PlotOptions['document']>,
  });
  for (const style of drawn.querySelectorAll('style')) style.remove();
  drawn.setAttribute('aria-hidden', 'true');
  drawn.setAttribute('class', 'chart');
  return { html: drawn.outerHTML };
};

const AXIS = { grid: true, label: null, ticks: 5, tickSize: 0, nice: true, tickFormat: ',~d' } as const;

interface Bars {
  readonly counts: readonly Count[];
  /** In order from the top. */
  readonly names: readonly string[];
  readonly parts: readonly string[];
  readonly colours: readonly string[];
}

/** One bar a name, split into parts. */
export const drawBars = ({ counts, names, parts, colours }: Bars, width: Width): Markup =>
  svgOf({
    width: WIDTHS[width],
    height: names.length * BAR + 34,
    marginLeft: NAME_ROOM[width],
    marginRight: 14,
    marginTop: 4,
    marginBottom: 24,
    x: AXIS,
    y: { label: null, tickSize: 0, domain: [...names], tickFormat: (name: string) => shorten(name, width) },
    color: { domain: [...parts], range: [...colours] },
    marks: [
      Plot.barX([...counts], {
        x: 'claims',
        y: 'name',
        fill: 'part',
        order: [...parts],
        insetTop: 3,
        insetBottom: 3,
        insetRight: 1,
      }),
      Plot.ruleX([0]),
    ],
  });

const COLUMN_HEIGHT: Readonly<Record<Width, number>> = { half: 220, full: 260, narrow: 190 };

/** One column a day, month or year. */
export const drawColumns = ({ interval, counts }: Binned, series: Series, width: Width): Markup =>
  svgOf({
    width: WIDTHS[width],
    height: COLUMN_HEIGHT[width],
    marginLeft: 44,
    marginTop: 10,
    x: { type: 'utc', label: null, ticks: width === 'narrow' ? 3 : 8 },
    y: AXIS,
    color: { domain: [...series.names], range: [...series.colours] },
    marks: [
      Plot.rectY(
        counts.map(({ name, part, claims }) => ({ at: new Date(name), part: series.of(part), claims })),
        {
          x: 'at',
          y: 'claims',
          fill: 'part',
          interval,
          order: [...series.names],
          insetLeft: 1,
          insetRight: 1,
        },
      ),
      Plot.ruleY([0]),
    ],
  });

export const STANDING_COLOURS = STANDINGS.map((standing) => `var(--${standing})`);
