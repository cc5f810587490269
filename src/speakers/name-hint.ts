/**
 * What compromise's word list knows of one capitalised word: a given name and its gender, a surname, a place,
 * an organisation. Its answers are kept in a table (name-hints.tsv; compromise is by Spencer Kelly, under the MIT
 * licence), as it takes a third of a second to unpack its own; a test holds the two against each other.
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
const readHints = (table: string): ReadonlyMap<string, NameHint> => {
  const hints = new Map<string, NameHint>();
  for (let at = table.indexOf('\n') + 1; at < table.length; ) {
    const tab = table.indexOf('\t', at);
    const end = table.indexOf('\n', tab);
    hints.set(table.slice(at, tab), table.slice(tab + 1, end) as NameHint);
    at = end + 1;
  }
  return hints;
};

const HINTS = readHints(readTextResource('lexicon/en/name-hints.tsv'));

/** @returns undefined for a word that compromise does not list, as most surnames */
export const nameHint = (lower: string): NameHint | undefined => HINTS.get(lower);
