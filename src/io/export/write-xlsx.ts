/** A workbook, written as its rows are read: memory does not grow with them. */
import { once } from 'node:events';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Field, TableSchema } from '../schema/field.ts';
import { aboutSheet } from './about-sheet.ts';
import type { OpenOutput } from './open-output.ts';
import { readTable, type TrueRow } from './read-table.ts';
import {
  emptyTally,
  headerRow,
  rowXml,
  type SheetTally,
  sheetEnding,
  sheetOpening,
  sheetRelations,
  widthsOf,
} from './xlsx-sheet.ts';
import { STYLESHEET } from './xlsx-styles.ts';
import {
  contentTypes,
  ROOT_RELATIONS,
  type SheetName,
  workbookRelations,
  workbookXml,
} from './xlsx-workbook.ts';

/** Rows below the header of a sheet: as many as Excel opens. */
const MOST_ROWS = 1_048_575;

/** The same bytes every time, whatever the clock and its zone. */
const ENTRY = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };

/** Text that is handed on at once. */
const CHUNK = 65_536;

export interface WrittenSheet extends SheetName {
  readonly tally: SheetTally;
}

interface Source {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly rows: AsyncIterator<TrueRow>;
}

/** One row is read ahead, so that a sheet knows whether another one has to follow it. */
interface Ahead {
  next: IteratorResult<TrueRow>;
}

async function* sheetXml(
  { fields, rows }: Source,
  ahead: Ahead,
  mostRows: number,
  isFirst: boolean,
  tally: SheetTally,
): AsyncGenerator<string> {
  let text = sheetOpening(widthsOf(fields), isFirst) + headerRow(fields.map(({ name }) => name));
  while (!ahead.next.done && tally.rows < mostRows) {
    text += rowXml(fields, ahead.next.value, tally);
    ahead.next = await rows.next();
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  yield text + sheetEnding(fields.length, tally);
}

const addText = (zip: ZipFile, path: string, text: string): void =>
  zip.addBuffer(Buffer.from(text), path, ENTRY);

const addSheet = async (zip: ZipFile, index: number, xml: AsyncIterable<string>): Promise<void> => {
  const stream = Readable.from(xml, { objectMode: false });
  const ended = once(stream, 'end');
  zip.addReadStream(stream, `xl/worksheets/sheet${index}.xml`, ENTRY);
  await ended;
};

/** A table on as many sheets as it needs. */
const addTable = async (
  zip: ZipFile,
  source: Source,
  mostRows: number,
  before: number,
): Promise<WrittenSheet[]> => {
  const sheets: WrittenSheet[] = [];
  const ahead: Ahead = { next: await source.rows.next() };
  do {
    const index = before + sheets.length + 1;
    const tally = emptyTally();
    await addSheet(zip, index, sheetXml(source, ahead, mostRows, index === 1, tally));
    const relations = sheetRelations(tally);
    if (relations) addText(zip, `xl/worksheets/_rels/sheet${index}.xml.rels`, relations);
    const name = sheets.length === 0 ? source.name : `${source.name} ${sheets.length + 1}`;
    sheets.push({ name, columns: source.fields.length, rows: tally.rows, tally });
  } while (!ahead.next.done);
  return sheets;
};

const addAll = async (
  zip: ZipFile,
  output: OpenOutput,
  tables: readonly TableSchema[],
  mostRows: number,
): Promise<WrittenSheet[]> => {
  addText(zip, '_rels/.rels', ROOT_RELATIONS);
  const sheets: WrittenSheet[] = [];
  for (const table of tables) {
    const rows = readTable(output.folder, table);
    sheets.push(...(await addTable(zip, { ...table, rows }, mostRows, sheets.length)));
  }
  const about = aboutSheet(output.run, tables, sheets);
  addText(zip, `xl/worksheets/sheet${sheets.length + 1}.xml`, about.xml);
  const all = [...sheets, about.sheet];
  addText(zip, 'xl/workbook.xml', workbookXml(all));
  addText(zip, 'xl/_rels/workbook.xml.rels', workbookRelations(all));
  addText(zip, 'xl/styles.xml', STYLESHEET);
  addText(zip, '[Content_Types].xml', contentTypes(all));
  zip.end();
  return sheets;
};

/** @returns the sheets of the tables, each with what became of it */
export const writeXlsx = async (
  output: OpenOutput,
  tables: readonly TableSchema[],
  file: Writable,
  mostRows = MOST_ROWS,
): Promise<WrittenSheet[]> => {
  const zip = new ZipFile();
  const stream = zip.outputStream as Readable;
  zip.on('error', (error) => stream.destroy(error));
  const written = pipeline(stream, file);
  const filled = addAll(zip, output, tables, mostRows);
  filled.catch((error) => stream.destroy(error));
  const [sheets] = await Promise.all([filled, written]);
  return sheets;
};
