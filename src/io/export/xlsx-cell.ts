/** One cell of a sheet: text as text whatever it looks like, numbers and days as real ones. */
import { wouldRun } from '../csv-cell.ts';
import type { Field } from '../schema/field.ts';
import { STYLES } from './xlsx-styles.ts';

/** As many UTF-16 units as Excel holds in a cell. */
const LONGEST_TEXT = 32_767;
const CUT_MARK = '…';

/** The first day on which every program counts alike: Excel knows a 29 February 1900 that never was. */
const FIRST_DAY = Date.UTC(1900, 2, 1);
const LAST_DAY = Date.UTC(9999, 11, 31);
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?.*)?$/;

/** 1 to A, 27 to AA. */
export const columnLetters = (column: number): string =>
  column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);

const hexEscape = (unit: string): string =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * XML cannot hold control characters, and turns CR into LF: the format writes them as _x0007_, and an
 * underscore that looks like the beginning of such a form as _x005F_. Non-characters become U+FFFD.
 */
const cellText = (text: string): string =>
  escapeXml(
    text
      .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(/[\0-\x08\x0b-\x1f]/g, hexEscape),
  );

/** The day and time on the clock of the place, as a count of days; null for what no sheet can count. */
export const serialOf = (cell: string): { readonly serial: number; readonly timed: boolean } | null => {
  const parts = DATE.exec(cell);
  if (!parts) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const midnight = Date.UTC(year!, month! - 1, day!);
  if (new Date(midnight).toISOString().slice(0, 10) !== cell.slice(0, 10)) return null;
  if (midnight < FIRST_DAY || midnight > LAST_DAY) return null;
  const seconds = (hour * 60 + minute) * 60 + second;
  return { serial: (midnight - DAY_ZERO) / DAY + seconds / 86_400, timed: parts[4] !== undefined };
};

const cutText = (text: string): string =>
  text.length <= LONGEST_TEXT
    ? text
    : text.slice(0, LONGEST_TEXT - CUT_MARK.length).replace(/[\ud800-\udbff]$/, '') + CUT_MARK;

export const isTooLong = (text: string): boolean => text.length > LONGEST_TEXT;

/** A cell of text in a style, at a place such as B7. */
export const textCell = (place: string, text: string, style: number): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(cutText(text))}</t></is></c>`;

const textStyle = ({ link }: Field, text: string): number => {
  if (link && /^https?:/.test(text)) return STYLES.link;
  return wouldRun(text) ? STYLES.literal : STYLES.plain;
};

/** Columns whose text is a day or a day and time. */
const isMoment = ({ type, name }: Field): boolean => type === 'date' || name === 'published';

/** The cell at a place, by what its column holds. yes and no stay words: LibreOffice makes formulas of TRUE and FALSE. */
export const cellXml = (field: Field, place: string, cell: string): string => {
  const valued = (style: number, value: number): string => `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  if (field.type === 'number' || field.type === 'integer') return valued(STYLES.plain, Number(cell));
  const moment = isMoment(field) ? serialOf(cell) : null;
  if (moment) return valued(moment.timed ? STYLES.moment : STYLES.day, moment.serial);
  return textCell(place, cell, textStyle(field, cell));
};
