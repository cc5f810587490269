/** A table's file with its header, for rows that are written out already. */
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { csvHeader } from './csv-rows.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Table } from './table.ts';
import { bytesSink, type Sink } from './write-rows.ts';

/** @param bom whether it opens with a byte order mark */
export const openTable = async <Row>(
  described: Table<Row>,
  bom: boolean,
  file: Writable,
): Promise<Sink<Uint8Array>> => {
  const sink = bytesSink(file);
  await sink.write(Buffer.from(csvHeader(described, bom)));
  return sink;
};

/** Not an output: for the store alone. */
export const openAside = <Row>(
  described: Table<Row>,
  bom: boolean,
  folder: OutputFolder,
): Promise<Sink<Uint8Array>> =>
  openTable(described, bom, createWriteStream(folder.scratch(`${described.name}.csv`)));
