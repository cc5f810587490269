/** How words become the integers that features are made of: one multiplication per step, no strings. */

/** 2^32 divided by the golden ratio: spreads neighbouring numbers over all upper bits. */
export const GOLDEN = 0x9e3779b1;

/** FNV-1a over UTF-16 units. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
};

/** `hash` with one more value told to it; the order matters. Its upper bits are the good ones. */
export const mix = (hash: number, value: number): number =>
  Math.imul(((hash << 5) | (hash >>> 27)) ^ value, GOLDEN);
