/** Hashes of an article's word runs, few but always the same, so that reprints can be told from rewrites. */
import type { Token } from '../model/segmented.ts';

/** Words in a run: long enough that two writers do not hit upon one by chance. */
const RUN = 6;

/** Keeps one hash in so many: the share of kept hashes in common estimates the share of all runs in common. */
const ONE_IN = 8;

const WORDY = /[\p{L}\p{N}]/u;

/** FNV-1a over the characters of a run, as an unsigned 32-bit number. */
const hashOf = (words: readonly string[], from: number): number => {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + RUN; i += 1) {
    const word = words[i]!;
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
};

/** Sorted, each once. */
export const shinglesOf = (tokens: readonly Token[]): number[] => {
  const words = tokens.filter((token) => WORDY.test(token.lower)).map((token) => token.lower);
  const kept = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i += 1) {
    const hash = hashOf(words, i);
    if (hash % ONE_IN === 0) kept.add(hash);
  }
  return [...kept].sort((a, b) => a - b);
};

/** Share of the shorter list's hashes that the other holds too, 0 to 1; 0 when either is empty. */
export const sharedShingles = (a: readonly number[], b: readonly number[]): number => {
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) shared += 1;
    if (a[i]! <= b[j]!) i += 1;
    else j += 1;
  }
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? 0 : shared / shorter;
};
