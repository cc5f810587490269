/** One sheet of a workbook as XML, piece by piece: header frozen and filtered, widths, cells, links. */
import type { Field } from '../schema/field.ts';
import type { TrueRow } from './read-table.ts';
import { cellXml, columnLetters, escapeXml, isTooLong, textCell } from './xlsx-cell.ts';
import { STYLES } from './xlsx-styles.ts';

/** Excel takes a sheet that has more links than this for a damaged one. */
const MOST_LINKS = 65_530;
/** The longest address that Excel takes as a link. */
const LONGEST_LINK = 2_079;

/** In characters. */
const WIDE = 60;
const WIDEST_WORDS = 40;
const NARROWEST = 10;
/** Room for the button of the filter. */
const BUTTON = 4;

/** What became of a sheet, told when it is written. */
export interface SheetTally {
  rows: number;
  /** Cells that were longer than a cell can be. */
  cut: number;
  /** Addresses with the cells that lead there. */
  readonly links: Map<string, string[]>;
  linked: number;
  /** Addresses that stand as text because a sheet holds no more links. */
  unlinked: number;
}

export const emptyTally = (): SheetTally => ({ rows: 0, cut: 0, links: new Map(), linked: 0, unlinked: 0 });

/** As wide as its example, where that is no sentence; the header is always seen whole. */
const widthOf = ({ name, example, long, link }: Field): number =>
  long || link ? WIDE : Math.max(NARROWEST, name.length + BUTTON, Math.min(WIDEST_WORDS, example.length + 2));

/** @param widths of the columns, in characters */
export const sheetOpening = (widths: readonly number[], isFirst: boolean): string => {
  const cols = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}>`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>',
    `<cols>${cols.join('')}</cols><sheetData>`,
  ].join('');
};

export const headerRow = (names: readonly string[]): string =>
  `<row r="1">${names.map((name, i) => textCell(`${columnLetters(i + 1)}1`, name, STYLES.header)).join('')}</row>`;

/** Where an address leads, if a click may follow it; null where not. */
const targetOf = (address: string): string | null => {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { href } = new URL(address);
  return href.length <= LONGEST_LINK ? href : null;
};

const addLink = (tally: SheetTally, place: string, address: string): void => {
  const target = targetOf(address);
  if (target === null) return;
  if (tally.linked >= MOST_LINKS) {
    tally.unlinked += 1;
    return;
  }
  tally.linked += 1;
  const places = tally.links.get(target);
  if (places) places.push(place);
  else tally.links.set(target, [place]);
};

/** A row of a table; the tally counts it. */
export const rowXml = (fields: readonly Field[], row: TrueRow, tally: SheetTally): string => {
  tally.rows += 1;
  const at = tally.rows + 1;
  const cells = row.map((cell, i) => {
    if (cell === null) return '';
    const [field, place] = [fields[i]!, `${columnLetters(i + 1)}${at}`];
    if (isTooLong(cell)) tally.cut += 1;
    if (field.link) addLink(tally, place, cell);
    return cellXml(field, place, cell);
  });
  return `<row r="${at}">${cells.join('')}</row>`;
};

/** The cells that the filter of a sheet goes over. */
const filtered = (columns: number, rows: number): string => `A1:${columnLetters(columns)}${rows + 1}`;

export const sheetEnding = (columns: number, { rows, links }: SheetTally): string => {
  const linked = [...links.values()].flatMap((places, i) =>
    places.map((place) => `<hyperlink ref="${place}" r:id="rId${i + 1}"/>`),
  );
  return [
    `</sheetData><autoFilter ref="${filtered(columns, rows)}"/>`,
    linked.length > 0 ? `<hyperlinks>${linked.join('')}</hyperlinks>` : '',
    '<pageSetup orientation="landscape"/></worksheet>',
  ].join('');
};

/** Where the links of a sheet lead; null where it has none. */
export const sheetRelations = ({ links }: SheetTally): string | null => {
  if (links.size === 0) return null;
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  const relations = [...links.keys()].map(
    (target, i) =>
      `<Relationship Id="rId${i + 1}" Type="${type}" Target="${escapeXml(target)}" TargetMode="External"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
};

export const widthsOf = (fields: readonly Field[]): number[] => fields.map(widthOf);
