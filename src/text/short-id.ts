/** A 64-bit hash of a text as thirteen digits and letters: what ids are made of, the same for ever. */

/** Lower case without i, l, o and u, so that an id read aloud or retyped stays itself (Crockford's base 32). */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** The finishing step of MurmurHash3 (Appleby, public domain): every input bit reaches every output bit. */
const mix = (hash: number): number => {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** A hash on its way: two independent 32-bit lanes. */
export interface Lanes {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Takes the UTF-16 units of `text` into both lanes. */
export const absorb = (lanes: Lanes, text: string): Lanes => {
  let { a, b } = lanes;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0xcc9e2d51);
    a = (a << 15) | (a >>> 17);
    b = Math.imul(b ^ unit, 0x1b873593);
    b = (b << 13) | (b >>> 19);
  }
  return { a, b, length: lanes.length + text.length };
};

export const START: Lanes = { a: 0x9e3779b9, b: 0x7f4a7c15, length: 0 };

const digit = (five: number): string => DIGITS[five & 31]!;

/** The lowest 30 bits of `bits` as six digits. */
const sixDigits = (bits: number): string =>
  digit(bits >>> 25) +
  digit(bits >>> 20) +
  digit(bits >>> 15) +
  digit(bits >>> 10) +
  digit(bits >>> 5) +
  digit(bits);

/** The hash as thirteen digits and letters. */
export const written = ({ a, b, length }: Lanes): string => {
  const high = mix(a ^ length);
  const low = mix(b + high);
  // 32 + 32 bits: 30 of the high half, then its last 2 with 3 of the low half, then 29 in six digits
  return sixDigits(high >>> 2) + digit(((high & 3) << 3) | (low >>> 29)) + sixDigits(low & 0x1fffffff);
};

/** The id that a text makes. */
export const shortId = (text: string): string => written(absorb(START, text));
