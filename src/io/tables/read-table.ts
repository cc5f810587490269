/** The articles of a CSV or TSV file: one a row, streamed; a bad row is told of with its line. */
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { FileOptions } from '../file-options.ts';
import type { InputFile } from '../find-files.ts';
import { hasFailed } from '../guard-reading.ts';
import { htmlFields } from '../pages/read-fragment.ts';
import { parseArticle } from '../parse-article.ts';
import { fileProblem } from '../read-bytes.ts';
import { type Reading, unreadable } from '../reading.ts';
import { decodeStream } from './decode-stream.ts';
import { rowFields, type TableColumns, tableColumns } from './table-columns.ts';

type TableOptions = Pick<FileOptions, 'maxBytes' | 'columns' | 'guard'>;

interface Row {
  readonly cells: readonly string[];
  /** Its first. */
  readonly line: number;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Enough for any header. */
const HEADER = 100_000;

/** What parts the names of the header most often, outside quotation marks. */
const delimiterIn = (start: string): string => {
  const header = start.replace(/"[^"]*"/g, '').split(/[\r\n]/)[0]!;
  const counts = DELIMITERS.map((mark) => header.split(mark).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
};

/** "sep=;" as the first line, by which spreadsheets tell what parts the cells. */
const SEPARATOR = /^\ufeff?"?sep=(?<mark>[^"\w\r\n ])"?[ \t;,]*\r?\n/i;

async function* startingWith(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.split(/\r\n|[\r\n]/).length - 1, 0);

/** The rows, and in their place what is wrong with a bad one. */
async function* rowsOf(file: InputFile, maxBytes: number): AsyncGenerator<Row | Reading> {
  const pieces = decodeStream(file.path);
  const first = (await pieces.next()).value ?? '';
  const told = SEPARATOR.exec(first)?.groups?.mark;
  const named = file.name.toLowerCase().endsWith('.tsv') ? '\t' : delimiterIn(first.slice(0, HEADER));
  const bad: Reading[] = [];
  let last: string | undefined;
  const parser = parse({
    delimiter: told ?? named,
    from_line: told === undefined ? 1 : 2,
    bom: true,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    // An error is made of each row of another length than the header's, and 50 microseconds go by.
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: maxBytes,
    on_skip: (error: CsvError | undefined) => {
      // A row over the limit is told of piece by piece as it is read.
      const isMore = error?.code === 'CSV_MAX_RECORD_SIZE' && last === error.code;
      last = error?.code;
      if (error && !isMore) bad.push(badRow(file, error));
    },
  });
  let line = 1;
  try {
    for await (const found of Readable.from(startingWith(first, pieces)).pipe(parser)) {
      const { record, info } = found as { record: string[]; info: { lines: number } };
      yield* bad.splice(0);
      last = undefined;
      line = Math.max(line, info.lines - breaksIn(record));
      if (record.some((cell) => cell.trim() !== '')) yield { cells: record, line };
      line = info.lines + 1;
    }
    yield* bad;
  } catch (error) {
    yield error instanceof CsvError ? badRow(file, error) : unreadable(file.shown, null, fileProblem(error));
  }
}

const badRow = (file: InputFile, error: CsvError): Reading => {
  const { lines } = error as { readonly lines?: number };
  return unreadable(file.shown, lines ?? null, {
    code: 'input/not-csv',
    message: `the row is not CSV (${error.message}); put cells with quotation marks or line breaks in quotation marks, and double those inside`,
  });
};

const tooMany = (cells: number, columns: number) => ({
  code: 'input/not-csv',
  message: `the row has ${cells} cells, but the header has ${columns}; put cells that hold the delimiter in quotation marks`,
});

const readRow = (file: InputFile, { cells, line }: Row, columns: TableColumns, number: number): Reading => {
  const surplus = cells.slice(columns.header.length).some((cell) => cell.trim() !== '');
  if (surplus) return unreadable(file.shown, line, tooMany(cells.length, columns.header.length));
  const fields = rowFields(columns, cells);
  const id = String(fields.id ?? '').trim() || `${file.name}#${number}`;
  const { text, marked } = htmlFields(String(fields.text));
  const { article, problems } = parseArticle({ ...fields, id, text });
  return {
    article: article && { ...article, ...(marked.length > 0 && { marked }), extracted: true },
    problems,
    file: file.shown,
    line,
  };
};

const EMPTY = { code: 'input/empty', message: 'the table has no rows; write one article a row or remove it' };

/** Memory holds one row. A row longer than the limit ends the table. */
export async function* readTable(
  file: InputFile,
  { maxBytes, columns: named, guard }: TableOptions,
): AsyncGenerator<Reading> {
  let columns: TableColumns | null = null;
  let number = 0;
  for await (const row of rowsOf(file, maxBytes)) {
    if ('problems' in row) yield row;
    else if (columns === null) {
      const found = tableColumns(
        row.cells.map((name) => name.trim()),
        named,
      );
      if (!('header' in found)) {
        yield unreadable(file.shown, row.line, found);
        return;
      }
      columns = found;
    } else {
      number += 1;
      const known = columns;
      const at = number;
      const size = row.cells.reduce((sum, cell) => sum + cell.length, 0);
      const reading = guard(size, () => readRow(file, row, known, at));
      yield hasFailed(reading) ? unreadable(file.shown, row.line, reading.failed) : reading;
    }
  }
  if (number === 0) yield unreadable(file.shown, null, EMPTY);
}
