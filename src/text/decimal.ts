/** Digits as English text writes them, read into exact decimal values. */

/** Longer runs of digits are codes, and no double holds them. */
const LONGEST = 20;

const PLAIN = /^\d+$/;
/** 1.5, .08 */
const POINT = /^\d*\.\d+$/;
/** 1,234,567.89 and the Indian 12,34,567.89 */
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
/** 1.234.567,89 as continental papers write it */
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})+,\d+$/;
/** 1’234’567.89 as Swiss papers write it */
const SWISS = /^\d{1,3}(?:['’]\d{3})+(?:\.\d+)?$/;
/** 5,00 */
const COMMA = /^\d+,\d{1,2}$/;

/** "l.2", "2O,000": digits that a scanner of paper took for letters. */
const MISREAD = /^[\d.,lIO]*[lIO][\d.,lIO]*$/;

/** The value of a token of digits, or null where it is none ("10:30", "192.168.1.2", "22,24,26"). */
export const readDigits = (raw: string): number | null => {
  if (raw.length > LONGEST) return null;
  if (MISREAD.test(raw))
    return /\d/.test(raw) ? readDigits(raw.replace(/[lI]/g, '1').replace(/O/g, '0')) : null;
  if (PLAIN.test(raw) || POINT.test(raw)) return Number(raw);
  if (GROUPED.test(raw)) return Number(raw.replaceAll(',', ''));
  if (CONTINENTAL.test(raw)) return Number(raw.replaceAll('.', '').replace(',', '.'));
  if (SWISS.test(raw)) return Number(raw.replace(/['’]/g, ''));
  return COMMA.test(raw) ? Number(raw.replace(',', '.')) : null;
};

/**
 * `value` × 10^`power`, rounded once: 4.1 × 10¹² is 4100000000000, where the product of the two doubles is
 * 4099999999999.9995.
 */
export const shifted = (value: number, power: number): number => {
  if (power === 0) return value;
  const written = String(value);
  return written.includes('e') ? value * 10 ** power : Number(`${written}e${power}`);
};

/** Significant digits that sums and products of parsed numbers keep; a double holds 15. */
const SIGNIFICANT = 15;

/** Sheds the last bits of a sum or product: 1.1 × 12 is 13.2, not 13.200000000000001. */
export const tidied = (value: number): number => Number(value.toPrecision(SIGNIFICANT));
