/** The last sheet of a workbook: what every sheet and column means, and what the workbook could not hold. */
import { describeField, type TableSchema } from '../schema/field.ts';
import type { RunFacts } from './open-output.ts';
import { columnLetters, textCell } from './xlsx-cell.ts';
import { emptyTally, headerRow, type SheetTally, sheetEnding, sheetOpening } from './xlsx-sheet.ts';
import { STYLES } from './xlsx-styles.ts';
import type { SheetName } from './xlsx-workbook.ts';

const HEADER = ['sheet', 'column', 'type', 'meaning', 'example'];
const WIDTHS = [14, 20, 10, 90, 50];

/** In points. */
const LINE = 15;

/** A row is as high as its longest cell needs; programs that open the sheet do not work it out. */
const heightOf = (cells: readonly string[]): number =>
  LINE * Math.max(...cells.map((text, i) => Math.ceil(text.length / (WIDTHS[i]! * 0.9)) || 1));

const CELLS =
  'Text stands as it is; a cell of text never runs. Days before March 1900 and times of which only a part is ' +
  'known stand as text. A time of publication is the one on the clock of the outlet; its zone is left out here.';

interface Part extends SheetName {
  readonly tally: SheetTally;
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What a sheet holds, and what it could not. */
const factsOf = ({ name, rows, tally }: Part): string[] => [
  name,
  '',
  '',
  [
    `${plural(rows, 'row')}.`,
    ...(tally.cut > 0 ? [`${plural(tally.cut, 'cell')} too long for a sheet, cut where … stands.`] : []),
    ...(tally.unlinked > 0
      ? [`${plural(tally.unlinked, 'address')} without a link: a sheet holds 65530 of them.`]
      : []),
  ].join(' '),
  '',
];

const rowsOf = (run: RunFacts, tables: readonly TableSchema[], parts: readonly Part[]): string[][] => [
  ['', '', '', `Written by whosaid ${run.version} from ${plural(run.counts.read.articles, 'article')}.`, ''],
  ['', '', '', CELLS, ''],
  ...parts.map(factsOf),
  ...tables.flatMap(({ name, description, fields }) => [
    [name, '', '', description, ''],
    ...fields.map((field) => [name, field.name, field.type, describeField(field), field.example]),
  ]),
];

export const aboutSheet = (run: RunFacts, tables: readonly TableSchema[], parts: readonly Part[]) => {
  const rows = rowsOf(run, tables, parts);
  const tally = { ...emptyTally(), rows: rows.length };
  const lines = rows.map((cells, i) => {
    const xml = cells.map((text, column) =>
      text === '' ? '' : textCell(`${columnLetters(column + 1)}${i + 2}`, text, STYLES.wrapped),
    );
    return `<row r="${i + 2}" ht="${heightOf(cells)}" customHeight="1">${xml.join('')}</row>`;
  });
  const sheet: SheetName = { name: 'about', columns: HEADER.length, rows: rows.length };
  const xml = [
    sheetOpening(WIDTHS, false),
    headerRow(HEADER),
    ...lines,
    sheetEnding(HEADER.length, tally),
  ].join('');
  return { sheet, xml };
};
