/** Where a currency's letters end in a word that goes on with the amount: "RM50,000", "USD115", "R246m". */

/** G20, F16 and Q3 are names, so only letters that currencies are written with are cut off: here what is no code. */
const SIGN =
  /^(?:RM|Rs|KSh|Ksh|Sh|Rp|Tk|Php|R(?=\d{1,3}(?:,\d{3}|(?:\.\d+)?\s?(?:m|bn|million|billion)\b)))(?=\d)/;

/** COP26, AMD64, CUP2024 and SOS112 are names: codes that are words as well need a figure that only amounts have. */
const WORDS: ReadonlySet<string> = new Set(
  'ALL AMD BAM BOB COP CUP DEM ETH GEL MAD MOP PEN SOS TOP'.split(' '),
);
const ONLY_AMOUNT = /^\d{1,3}(?:,\d{3}|\.\d|\s?(?:m|bn|million|billion)\b)/;

/** "$US160m", "$A80", "$NZ4bn": the country after the sign. */
const AFTER_DOLLAR = /^(?:US|AU?|NZ|HK|CAN?|C|S)(?=\d)/;
const DOLLAR = 0x24;

/** Letters of an ISO 4217 code. */
const CODE = 3;

const ZERO = 0x30;
const NINE = 0x39;
/** Longer is no amount. */
const LONGEST = 24;

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** Whether the second to fourth character is the first digit: told without a pattern. */
const mayHold = (text: string, start: number): boolean => {
  const first = text.charCodeAt(start);
  if (first < 0x41 || first > 0x5a) return false;
  return (
    isDigit(text.charCodeAt(start + 1)) ||
    isDigit(text.charCodeAt(start + 2)) ||
    isDigit(text.charCodeAt(start + 3))
  );
};

/**
 * The end of the currency in the word from `start` to `end`, or `end` where it holds none.
 * @param codes of three letters: "VND500,000"
 */
export const currencyEnd = (text: string, start: number, end: number, codes: ReadonlySet<string>): number => {
  if (!mayHold(text, start)) return end;
  const code = text.slice(start, start + CODE);
  if (isDigit(text.charCodeAt(start + CODE)) && codes.has(code)) {
    const isAmount = !WORDS.has(code) || ONLY_AMOUNT.test(text.slice(start + CODE, start + LONGEST));
    return isAmount ? start + CODE : end;
  }
  const shape = text.charCodeAt(start - 1) === DOLLAR ? AFTER_DOLLAR : SIGN;
  const sign = shape.exec(text.slice(start, start + LONGEST));
  return sign === null ? end : start + sign[0].length;
};
