/** What the readers of all formats are told. */
import type { Limits } from '../model/limits.ts';
import type { Guard } from './guard-reading.ts';
import type { ColumnNames } from './tables/table-columns.ts';

export interface FileOptions {
  /** Longest file, line, row or page of an archive that is read. */
  readonly maxBytes: number;
  /** Which column of a table holds which field, where the names do not tell. */
  readonly columns: ColumnNames;
  readonly limits: Limits;
  readonly guard: Guard;
}
