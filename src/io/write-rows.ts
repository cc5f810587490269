/** Rows into files, by streams: CSV, NDJSON, or bytes as they are. Whoever writes waits while the disk is behind. */
import { PassThrough, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { cellOf } from './csv-cell.ts';
import type { Table } from './table.ts';

export interface Sink<Row> {
  readonly write: (row: Row) => Promise<void>;
  /** Resolves when every row is in the file. */
  readonly close: () => Promise<void>;
}

/** Rows that wait for the disk before the writer does. */
const AHEAD = 64;

const sinkInto = <Row>(...stages: readonly [...NodeJS.ReadWriteStream[], Writable]): Sink<Row> => {
  const source = new PassThrough({ objectMode: true, highWaterMark: AHEAD });
  const done = pipeline([source, ...stages]);
  // Told to whoever writes or closes next, not to the process.
  done.catch(() => {});
  const drained = (): Promise<void> => new Promise((resolve) => source.once('drain', () => resolve()));
  return {
    write: async (row) => {
      if (source.destroyed) await done;
      if (!source.write(row)) await Promise.race([drained(), done]);
    },
    close: async () => {
      source.end();
      await done;
    },
  };
};

/** Bytes that were written out before. */
export const bytesSink = (file: Writable): Sink<Uint8Array> => sinkInto(file);

/** RFC 4180: lines end in CR LF; cells with a lone CR or LF are quoted too. */
const csvStage = <Row>(table: Table<Row>, bom: boolean) =>
  stringify({
    header: true,
    bom,
    columns: table.columns.map(({ name }) => name),
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  });

const cellsOf = <Row>(table: Table<Row>): Transform =>
  new Transform({
    objectMode: true,
    highWaterMark: AHEAD,
    transform: (row: Row, _encoding, done) =>
      done(
        null,
        table.columns.map(({ value }) => cellOf(value(row))),
      ),
  });

/** @param bom whether the file opens with a byte order mark, which Excel needs to see UTF-8 */
export const csvSink = <Row>(table: Table<Row>, bom: boolean, file: Writable): Sink<Row> =>
  sinkInto(cellsOf(table), csvStage(table, bom), file);

const jsonLines = (): Transform =>
  new Transform({
    writableObjectMode: true,
    transform: (row, _encoding, done) => done(null, `${JSON.stringify(row)}\n`),
  });

export const ndjsonSink = <Row>(file: Writable): Sink<Row> => sinkInto(jsonLines(), file);

/** One array, a record a line, so that a change of one record changes one line. */
const jsonArray = (): Transform => {
  let before = '[';
  return new Transform({
    writableObjectMode: true,
    transform: (row, _encoding, done) => {
      done(null, `${before}\n${JSON.stringify(row)}`);
      before = ',';
    },
    flush: (done) => done(null, before === '[' ? '[]\n' : '\n]\n'),
  });
};

export const jsonSink = <Row>(file: Writable): Sink<Row> => sinkInto(jsonArray(), file);

/** A text as a file. */
export const writeText = (file: Writable, text: string): Promise<void> => pipeline([text], file);

/** One JSON value as a file that people read too. */
export const writeJson = (file: Writable, value: object): Promise<void> =>
  writeText(file, `${JSON.stringify(value, null, 2)}\n`);
