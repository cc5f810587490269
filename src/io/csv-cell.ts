/** How a value stands in a CSV cell, so that no spreadsheet runs it as a formula and no reader loses it. */

/**
 * A spreadsheet takes a cell for a formula when it begins with = + - @ (or their full-width forms), a tab or a
 * line break; some pass over white space, quotation marks and invisible characters first.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}\p{Cc}"'“”‘’«»‹›`´]*[=+\-@＝＋－＠])/u;

/** Whether a spreadsheet that reads the text from a file would run it. */
export const wouldRun = (text: string): boolean => FORMULA.test(text);

/**
 * A text cell, made safe: what would run, and what begins with an apostrophe, gets an apostrophe in front.
 * `unescapeText` gives the text back.
 */
export const escapeText = (text: string): string =>
  text.startsWith("'") || wouldRun(text) ? `'${text}` : text;

/** The text that `escapeText` was given. */
export const unescapeText = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

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
