/** Our rows against csv-stringify's: the same bytes for every cell. */
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf } from '../../src/io/csv-cell.ts';
import { csvRows } from '../../src/io/csv-rows.ts';
import { column } from '../../src/io/table.ts';

type Row = readonly (string | number | null)[];

const COLUMNS = [0, 1, 2].map((i) => column<Row>(`c${i}`, 'string', '', (row) => row[i] ?? null));
const OPTIONS = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;

const theirs = (rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => row.map(cellOf)),
    OPTIONS,
  );

describe('csvRows', () => {
  it.each<readonly Row[]>([
    [['Fire destroyed 14 houses', 14, null]],
    [['“No,” she said', -0.5, 'a, b']],
    [['say "no"', null, 'two\nlines']],
    [['lone\rreturn', '=SUM(A1)', "'tis"]],
    [
      ['a', 'b', 'c'],
      [' d ', '', '\r\n'],
    ],
  ])('writes %j as csv-stringify does', (...rows) => {
    expect(csvRows(COLUMNS, rows)).toBe(theirs(rows));
  });

  it('writes whatever text as csv-stringify does', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', ',', '\r', '\n', '', 'a"b'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        expect(csvRows(COLUMNS, rows)).toBe(theirs(rows));
      }),
      { seed: 7, numRuns: 40 },
    );
  }, 60_000);
});
