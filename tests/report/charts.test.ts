/** What the charts count and how they are drawn. */
import { describe, expect, it } from 'vitest';
import { drawBars } from '../../src/report/draw-charts.ts';
import { OTHERS, sourceSeries } from '../../src/report/series.ts';
import { binByTime } from '../../src/report/time-bins.ts';

const days = (...names: string[]) => names.map((name) => ({ name, part: 'Pilot', claims: 1 }));

describe('claims over time', () => {
  it.each([
    [
      'a week by day',
      days('2024-05-01', '2024-05-03', '2024-05-07'),
      'day',
      ['2024-05-01', '2024-05-03', '2024-05-07'],
    ],
    ['half a year by month', days('2024-01-31', '2024-01-02', '2024-06-01'), 'month', ['2024-01', '2024-06']],
    ['a decade by year', days('2010-01-01', '2020-12-31'), 'year', ['2010', '2020']],
    ['what is no day is left out', days('soon', '2024-05-01'), 'day', ['2024-05-01']],
    ['nothing', [], 'day', []],
  ])('%s', (_, counts, interval, names) => {
    const binned = binByTime(counts);
    expect([binned.interval, binned.counts.map(({ name }) => name)]).toEqual([interval, names]);
  });

  it('adds up what falls together', () => {
    expect(binByTime(days('2010-01-01', '2010-05-01', '2020-01-01')).counts[0]?.claims).toBe(2);
  });
});

describe('colours', () => {
  const sources = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ name: `S${i}`, part: 'alone', claims: count - i }));

  it('gives six sources one each', () => {
    expect(sourceSeries(sources(6)).names).toEqual(['S0', 'S1', 'S2', 'S3', 'S4', 'S5']);
  });

  it('puts those after the fifth together where there are more', () => {
    const series = sourceSeries(sources(9));
    expect(series.names).toEqual(['S0', 'S1', 'S2', 'S3', 'S4', OTHERS]);
    expect([series.of('S4'), series.of('S5')]).toEqual(['S4', OTHERS]);
  });
});

describe('the drawing', () => {
  const draw = (name: string): string =>
    drawBars(
      { counts: [{ name, part: 'p', claims: 3 }], names: [name], parts: ['p'], colours: ['var(--agree)'] },
      'half',
    ).html;

  it('has no style of its own, which the security policy would stop', () => {
    expect(draw('Ann')).not.toMatch(/<style|style=/);
  });

  it('shows a name as text', () => {
    expect(draw('<img src=x>')).toContain('&lt;img src=x&gt;');
  });

  it('is the same every time', () => {
    expect(draw('Ann')).toBe(draw('Ann'));
  });
});
