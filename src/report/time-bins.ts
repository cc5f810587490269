/** Claims over time: by day, by month or by year, whichever leaves a chart that can be read. */
import type { Count } from './tally.ts';

export type Interval = 'day' | 'month' | 'year';

const MOST_BARS = 62;
const DAY = 86_400_000;
const LENGTH: Readonly<Record<Interval, number>> = { day: 10, month: 7, year: 4 };
const DAYS_IN: Readonly<Record<Interval, number>> = { day: 1, month: 30, year: 365 };

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export interface Binned {
  readonly interval: Interval;
  /** `name` is "2024-05-03", "2024-05" or "2024". Sorted by it. */
  readonly counts: readonly Count[];
}

export const binByTime = (byDay: readonly Count[]): Binned => {
  const dated = byDay.filter(({ name }) => !Number.isNaN(timeOf(name)));
  const times = dated.map(({ name }) => timeOf(name));
  const days = times.length === 0 ? 0 : (Math.max(...times) - Math.min(...times)) / DAY + 1;
  const fits = (interval: Interval): boolean => days / DAYS_IN[interval] <= MOST_BARS;
  const interval = (['day', 'month'] as const).find(fits) ?? 'year';
  const totals = new Map<string, Count>();
  for (const { name, part, claims } of dated) {
    const bin = name.slice(0, LENGTH[interval]);
    const key = JSON.stringify([bin, part]);
    totals.set(key, { name: bin, part, claims: claims + (totals.get(key)?.claims ?? 0) });
  }
  return { interval, counts: [...totals.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) };
};
