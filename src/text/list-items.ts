/**
 * Where the items of a list start that runs on in one paragraph.
 *
 *   1. Boil the water 2. Salt it well      • Another one
 *   ^                 ^
 */
import type { Token } from '../model/segmented.ts';

interface Marker {
  readonly bullet: string;
  /** "1", "a", or nothing but the bullet. */
  readonly label: string;
  /** ".", ")", ".)" or nothing. */
  readonly punctuation: string;
  /** In tokens. */
  readonly length: number;
}

const BULLET = /^[•⁃▪◦●■*·‣]$/;
const LABEL = /^(?:\d{1,3}|[a-z])$/;
const PUNCTUATION = /^[.)]$/;

/** The marker of a list item at `from`: a bullet, or a number or letter with a stop or bracket; or both. */
const markerAt = (tokens: readonly Token[], from: number, end: number): Marker | null => {
  let at = from;
  const take = (pattern: RegExp): string =>
    at < end && pattern.test(tokens[at]!.text) ? tokens[at++]!.text : '';
  const bullet = take(BULLET);
  const start = at;
  let label = take(LABEL);
  let punctuation = label === '' ? '' : take(PUNCTUATION);
  if (punctuation === '.') punctuation += take(/^\)$/);
  if (punctuation === '') [label, at] = ['', start];
  if (bullet === '' && label === '') return null;
  return { bullet, label, punctuation, length: at - from };
};

/** Tokens of the marker that the sentence from `from` starts with; its stop ends nothing. */
export const markerLength = (tokens: readonly Token[], from: number, end: number): number =>
  markerAt(tokens, from, end)?.length ?? 0;

const successor = (label: string): string =>
  /\d/.test(label)
    ? String(Number(label) + 1)
    : label === ''
      ? ''
      : String.fromCharCode(label.charCodeAt(0) + 1);

/** The first token of each item; only `from` where the tokens are no list, or a list of one. */
export const listItems = (tokens: readonly Token[], from: number, end: number): number[] => {
  const items = [from];
  let marker = markerAt(tokens, from, end);
  if (marker === null) return items;
  for (let i = from + marker.length + 1; i < end; i += 1) {
    const first = tokens[i]!.text;
    if (first !== (marker.bullet || successor(marker.label))) continue;
    const next = markerAt(tokens, i, end);
    if (next === null || next.bullet !== marker.bullet || next.punctuation !== marker.punctuation) continue;
    if (next.label !== successor(marker.label) || !/^\p{Lu}/u.test(tokens[i + next.length]?.text ?? ''))
      continue;
    items.push(i);
    marker = next;
  }
  return items;
};
