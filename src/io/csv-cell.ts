/** How a value stands in a CSV cell, so that no spreadsheet runs it as a formula and no reader loses it. */

/**
 * A spreadsheet takes a cell for a formula when it begins with = + - @ (or their full-width forms), a tab or a
 * line break; some pass over white space, quotation marks and invisible characters first.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}\p{Cc}"'“”‘’«»‹›`´]*[=+\-@＝＋－＠])/u;

/** Whether a spreadsheet that reads the text from a file would run it. */
export const wouldRun = (text: string): boolean => FORMULA.test(text);

/** What may stand between the start of a cell and its sign, but for what ends a cell itself. */
const LEAD = `(?:(?![\\t\\r\\n])[\\s\\p{Cf}\\p{Cc}"'“”‘’«»‹›\`´])*`;

/**
 * A file with commas that is opened with semicolons (the list separator of half of Europe), tabs or bars has other
 * cells: each of them, and a line break, may begin one.
 */
const beginningAfter = (marks: string): { readonly unsafe: RegExp; readonly safe: RegExp } => ({
  unsafe: new RegExp(`[${marks}](?=${LEAD}[=+\\-@＝＋－＠]|')`, 'gu'),
  safe: new RegExp(`(^|[${marks}])'`, 'g'),
});
const OTHERS = beginningAfter(';|\t\r\n');
/** In a file with another delimiter commas are the others. */
const ALL = beginningAfter(',;|\t\r\n');

const startsIn = (delimiter: string) => (delimiter === ',' ? OTHERS : ALL);

/**
 * A text cell, made safe: what would run, and what begins with an apostrophe, gets an apostrophe in front; so does
 * what follows a mark at which another program could begin a cell. `unescapeText` gives the text back.
 * @param delimiter of the file
 */
export const escapeText = (text: string, delimiter = ','): string =>
  `${text.startsWith("'") || wouldRun(text) ? "'" : ''}${text.replace(startsIn(delimiter).unsafe, "$&'")}`;

/** The text that `escapeText` was given. */
export const unescapeText = (cell: string, delimiter = ','): string =>
  cell.replace(startsIn(delimiter).safe, '$1');

/** How DuckDB gives back the text of a cell of a file with commas: `column` as SQL names it. */
export const unescapeSql = (column: string): string =>
  `regexp_replace(${column}, '(^|[;|\\t\\r\\n])''', '\\1', 'g')`;

/** NUL and lone surrogates, which UTF-8 tables cannot hold, become U+FFFD. */
const cleanText = (text: string): string => text.replace(/[\p{Cs}\0]/gu, '\ufffd');

/** All digits, no exponent, no thousands separator: 4100000000000, 0.0000001, -3. Empty for what is no number. */
export const plainNumber = (value: number): string => {
  if (!Number.isFinite(value)) return '';
  const written = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(written);
  if (!parts) return written;
  const [, sign, first, fraction = '', exponent] = parts;
  const digits = `${first}${fraction}`;
  const shift = Number(exponent);
  return shift < 0
    ? `${sign}0.${'0'.repeat(-shift - 1)}${digits}`
    : `${sign}${digits.padEnd(shift + 1, '0')}`;
};

/** One cell: numbers plain, text escaped, null empty. */
export const cellOf = (value: string | number | null): string => {
  if (value === null) return '';
  return typeof value === 'number' ? plainNumber(value) : escapeText(cleanText(value));
};
