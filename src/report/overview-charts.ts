/** Which charts the overview has: who is quoted most, how sources stand to one another, claims over time. */
import { drawBars, drawColumns, STANDING_COLOURS } from './draw-charts.ts';
import type { Chart } from './overview-chart.ts';
import { type Series, sourceSeries } from './series.ts';
import { byTotal, type Count, STANDINGS, type Tally } from './tally.ts';
import { binByTime } from './time-bins.ts';

const MOST_BARS = 12;
/** A table in a page has its end too. */
const MOST_ROWS = 200;

const claimsIn = (counts: readonly Count[], name: string, part: string): number =>
  counts.reduce((sum, count) => sum + (count.name === name && count.part === part ? count.claims : 0), 0);

/** Joins what has become the same name and part. */
const merged = (counts: readonly Count[]): Count[] => {
  const sums = new Map<string, Count>();
  for (const { name, part, claims } of counts) {
    const key = JSON.stringify([name, part]);
    sums.set(key, { name, part, claims: claims + (sums.get(key)?.claims ?? 0) });
  }
  return [...sums.values()];
};

const among = (counts: readonly Count[], names: readonly string[]): Count[] => {
  const wanted = new Set(names);
  return counts.filter(({ name }) => wanted.has(name));
};

const rowsOf = (counts: readonly Count[], names: readonly string[], parts: readonly string[]) => {
  const shown = names.slice(0, MOST_ROWS);
  const some = among(counts, shown);
  return shown.map((name) => {
    const mine = some.filter((count) => count.name === name);
    const cells = parts.map((part) => claimsIn(mine, name, part));
    return [name, ...cells, cells.reduce((sum, claims) => sum + claims, 0)];
  });
};

const quotedMost = ({ bySpeaker }: Tally, series: Series): Chart => {
  const counts = merged(bySpeaker.map((count) => ({ ...count, part: series.of(count.part) })));
  const totals = byTotal(counts, ({ name }) => name);
  const names = totals.slice(0, MOST_BARS).map(([name]) => name);
  const top = totals[0];
  return {
    id: 'chart-speakers',
    title: 'Who is quoted most',
    says: top ? `${top[0]}, with ${top[1]} of the claims that have a speaker, comes first.` : 'Nobody is.',
    room: 'half',
    parts: series.names,
    colours: series.colours,
    draw: (width) =>
      drawBars({ counts: among(counts, names), names, parts: series.names, colours: series.colours }, width),
    table: {
      columns: ['Speaker', ...series.names, 'All'],
      rows: rowsOf(
        counts,
        totals.map(([name]) => name),
        series.names,
      ),
    },
  };
};

const STANDING_NAMES = ['told alike elsewhere', 'in conflict', 'told by nobody else'] as const;

const sourcesCompared = ({ bySource }: Tally): Chart => {
  const counts = bySource.map((count) => ({
    ...count,
    part: STANDING_NAMES[(STANDINGS as readonly string[]).indexOf(count.part)]!,
  }));
  const all = byTotal(counts, ({ name }) => name).map(([name]) => name);
  const names = all.slice(0, MOST_BARS);
  return {
    id: 'chart-sources',
    title: 'Claims by source',
    says: 'How many claims each source makes, and what the others have of them.',
    room: 'half',
    parts: STANDING_NAMES,
    colours: STANDING_COLOURS,
    draw: (width) =>
      drawBars(
        { counts: among(counts, names), names, parts: STANDING_NAMES, colours: STANDING_COLOURS },
        width,
      ),
    table: { columns: ['Source', ...STANDING_NAMES, 'All'], rows: rowsOf(counts, all, STANDING_NAMES) },
  };
};

const overTime = ({ byDay, undated }: Tally, series: Series): Chart => {
  const binned = binByTime(byDay);
  const counts = merged(binned.counts.map((count) => ({ ...count, part: series.of(count.part) })));
  const names = [...new Set(counts.map(({ name }) => name))];
  const left = undated > 0 ? ` ${undated} claims are in articles without a date.` : '';
  return {
    id: 'chart-time',
    title: 'Claims over time',
    says: `By the ${binned.interval} in which their articles were published.${left}`,
    room: 'full',
    parts: series.names,
    colours: series.colours,
    draw: (width) => drawColumns({ interval: binned.interval, counts }, series, width),
    table: { columns: ['Published', ...series.names, 'All'], rows: rowsOf(counts, names, series.names) },
  };
};

export const overviewCharts = (tally: Tally): Chart[] => {
  const series = sourceSeries(tally.bySource);
  return [
    ...(tally.bySpeaker.length > 0 ? [quotedMost(tally, series)] : []),
    ...(tally.bySource.length > 0 ? [sourcesCompared(tally)] : []),
    ...(tally.byDay.length > 0 ? [overTime(tally, series)] : []),
  ];
};
