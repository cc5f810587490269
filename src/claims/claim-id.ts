/** The id of a claim: a 64-bit hash of the article's id and the claim's place, the same for ever. */
import type { Span } from '../model/span.ts';

/** Lower case without i, l, o and u, so that an id read aloud or retyped stays itself (Crockford's base 32). */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
/** 13 digits of 5 bits hold 64 bits. */
const LENGTH = 13;

/** The finishing step of MurmurHash3 (Appleby, public domain): every input bit reaches every output bit. */
const mix = (hash: number): number => {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Two independent 32-bit lanes over the UTF-16 units of `text`. */
const hash64 = (text: string): bigint => {
  let a = 0x9e3779b9;
  let b = 0x7f4a7c15;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0xcc9e2d51);
    a = (a << 15) | (a >>> 17);
    b = Math.imul(b ^ unit, 0x1b873593);
    b = (b << 13) | (b >>> 19);
  }
  const high = mix(a ^ text.length);
  const low = mix(b + high);
  return (BigInt(high) << 32n) | BigInt(low);
};

/** Thirteen digits and letters; two claims of one article never share a span, so they never share an id. */
export const claimIdOf = (articleId: string, span: Span): string => {
  let rest = hash64(`${articleId}\u0000${span.start}\u0000${span.end}`);
  let id = '';
  for (let i = 0; i < LENGTH; i += 1) {
    id = DIGITS[Number(rest & 31n)]! + id;
    rest >>= 5n;
  }
  return id;
};
