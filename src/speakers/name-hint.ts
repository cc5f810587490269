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

const NAMES: readonly NameHint[] = [
  'male',
  'female',
  'given',
  'surname',
  'place',
  'organization',
  'demonym',
  'calendar',
  'word',
];
/** No two begin with the same letter. */
const BY_LETTER: ReadonlyMap<number, NameHint> = new Map(NAMES.map((name) => [name.charCodeAt(0), name]));

/**
 * One word a line, with its hint. The keys of an object are the engine's own copies, as the words of tokens are: in
 * a map each would be compared letter by letter.
 */
const readHints = (table: string): Readonly<Record<string, NameHint | undefined>> => {
  const hints: Record<string, NameHint | undefined> = Object.create(null);
  for (let at = table.indexOf('\n') + 1; at < table.length; ) {
    const tab = table.indexOf('\t', at);
    hints[table.slice(at, tab)] = BY_LETTER.get(table.charCodeAt(tab + 1));
    at = table.indexOf('\n', tab) + 1;
  }
  return hints;
};

const HINTS = readHints(readTextResource('lexicon/en/name-hints.tsv'));

/** @returns undefined for a word that compromise does not list, as most surnames */
export const nameHint = (lower: string): NameHint | undefined => HINTS[lower];
