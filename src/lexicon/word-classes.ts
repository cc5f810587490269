/**
 * How often a word of news occurs, and which words stand in the same slots as it. 30,313 lower-cased words
 * (digits folded to 0, clitics and hyphens split off) counted in 42.4 million tokens from 37,554 articles of
 * 491 outlets, 2012 to 2020; classes from co-occurrence one and two places away (positive PMI, SVD to 100
 * dimensions, spherical k-means with a fixed seed). Only counts and class numbers ship, no text.
 */
import { readTextResource } from './resource.ts';

export interface WordClasses {
  /** Row of a word, or -1 for one never seen often enough. Digits are folded here. */
  readonly rowOf: (lower: string) => number;
  /** By row: occurrences among the 42.4 million. */
  readonly counts: Int32Array;
  /** By row: the class among 64, 256 and 1024. */
  readonly of64: Uint8Array;
  readonly of256: Uint8Array;
  readonly of1024: Uint16Array;
}

const DIGIT = /\d/g;

const TAB = 9;
const LINE_FEED = 10;

/** The whole number at `from`, and where it ends. */
const numberAt = (text: string, from: number): { value: number; end: number } => {
  let value = 0;
  let end = from;
  for (let code = text.charCodeAt(end); code !== TAB && code !== LINE_FEED; code = text.charCodeAt(end)) {
    value = value * 10 + code - 48;
    end += 1;
  }
  return { value, end };
};

/** Parses the table; some 15 ms, so call it once and hand the result around. */
export const loadWordClasses = (): WordClasses => {
  const text = readTextResource('lexicon/en/word-classes.tsv');
  let at = text.indexOf('\n') + 1;
  let size = 0;
  for (let feed = at; feed > 0; feed = text.indexOf('\n', feed) + 1) size += 1;
  size -= 1;
  const rows = new Map<string, number>();
  const counts = new Int32Array(size);
  const of64 = new Uint8Array(size);
  const of256 = new Uint8Array(size);
  const of1024 = new Uint16Array(size);
  const columns = [counts, of64, of256, of1024];
  for (let row = 0; row < size; row += 1) {
    const tab = text.indexOf('\t', at);
    rows.set(text.slice(at, tab), row);
    at = tab;
    for (const column of columns) {
      const { value, end } = numberAt(text, at + 1);
      column[row] = value;
      at = end;
    }
    at += 1;
  }
  const rowOf = (lower: string): number => rows.get(lower) ?? rows.get(lower.replace(DIGIT, '0')) ?? -1;
  return { rowOf, counts, of64, of256, of1024 };
};
