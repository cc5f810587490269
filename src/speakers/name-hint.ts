/**
 * What compromise's word list knows of one capitalised word: a given name and its gender, a surname, a place,
 * an organisation. The list is a table of ours, as compromise takes a third of a second to unpack it; a test
 * holds the two against each other.
 */
import { readTextResource } from '../lexicon/resource.ts';
import type { Gender } from '../lexicon/roles.ts';

export type NameHint =
  | Gender
  | 'given'
  | 'surname'
  | 'place'
  | 'organization'
  | 'demonym'
  | 'calendar'
  | 'word';

/** One word a line, with its hint. */
const HINTS: ReadonlyMap<string, NameHint> = new Map(
  readTextResource('lexicon/en/name-hints.tsv')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, NameHint]),
);

/** @returns undefined for a word that compromise does not list, as most surnames */
export const nameHint = (lower: string): NameHint | undefined => HINTS.get(lower);
