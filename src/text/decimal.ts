/** Digits as English text writes them, read into exact decimal values. */

export interface Digits {
  readonly value: number;
  /** Thousands separators stand in it: never a year, a label or a telephone number. */
  readonly grouped: boolean;
  readonly decimals: boolean;
  /** It starts with a needless zero ("007"): a code more likely than an amount. */
  readonly padded: boolean;
}

/** Longer runs of digits are codes, and no double holds them. */
const LONGEST = 20;

const PLAIN = /^\d+$/;
/** 1.5, .08 */
const POINT = /^\d*\.\d+$/;
/** 1,234,567.89 and the Indian 12,34,567.89 */
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
/** 1.234.567,89 as continental papers write it */
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})+,\d+$/;
/** 5,00 */
const COMMA = /^\d+,\d{1,2}$/;

/** The value of a token of digits, or null where it is none ("10:30", "192.168.1.2", "22,24,26"). */
export const readDigits = (raw: string): Digits | null => {
  if (raw.length > LONGEST) return null;
  if (PLAIN.test(raw))
    return {
      value: Number(raw),
      grouped: false,
      decimals: false,
      padded: raw.length > 1 && raw.startsWith('0'),
    };
  if (POINT.test(raw)) return { value: Number(raw), grouped: false, decimals: true, padded: false };
  if (GROUPED.test(raw))
    return {
      value: Number(raw.replaceAll(',', '')),
      grouped: true,
      decimals: raw.includes('.'),
      padded: false,
    };
  if (CONTINENTAL.test(raw))
    return {
      value: Number(raw.replaceAll('.', '').replace(',', '.')),
      grouped: true,
      decimals: true,
      padded: false,
    };
  if (COMMA.test(raw))
    return { value: Number(raw.replace(',', '.')), grouped: false, decimals: true, padded: false };
  return null;
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
