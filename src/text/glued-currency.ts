/** Where a currency's letters end in a word that goes on with the amount: "RM50,000", "USD115", "R246m". */

/** G20, F16 and Q3 are names, so only letters that currencies are written with are cut off. */
const CODE =
  /^(?:RM|Rs|KSh|Ksh|Sh|Rp|Tk|Php|NIS|USD|EUR|GBP|CHF|AUD|CAD|NZD|HKD|SGD|MYR|INR|PKR|BDT|LKR|CNY|RMB|JPY|KRW|THB|PHP|IDR|SEK|NOK|DKK|PLN|CZK|HUF|RUB|UAH|TRY|ZAR|NGN|KES|GHS|EGP|AED|SAR|QAR|ILS|BRL|MXN|ARS|COP|BTC|R(?=\d{1,3}(?:,\d{3}|(?:\.\d+)?\s?(?:m|bn|million|billion)\b)))(?=\d)/;

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

/** The end of the currency in the word from `start` to `end`, or `end` where it holds none. */
export const currencyEnd = (text: string, start: number, end: number): number => {
  if (!mayHold(text, start)) return end;
  const code = CODE.exec(text.slice(start, start + LONGEST));
  return code === null ? end : start + code[0].length;
};
