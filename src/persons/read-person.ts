/**
 * The parts of a person's name that tell people apart.
 *
 *   William R. Faro Jr. → given "william", middle "r", surname "faro", suffix "jr"     Sen. Moss → surname "moss"
 */
import { COMMON_GIVEN, COMMON_SURNAMES } from '../lexicon/common-names.ts';
import { ROLES } from '../lexicon/roles.ts';
import { fits, fold, longForm, nameKey, suffixOf, surnameOf } from '../speakers/same-name.ts';

export interface PersonName {
  /** All words, folded, "Jr." and titles left out. */
  readonly key: readonly string[];
  /** Whether nothing stands before the name: no title of somebody's. */
  readonly isUntitled: boolean;
  /** The first, a short form as its long one; empty for a bare surname. */
  readonly given: string;
  /** What stands between. */
  readonly middle: readonly string[];
  readonly surname: string;
  readonly suffix: string;
  /** Whether very many people have this name. */
  readonly isCommon: boolean;
}

/** "Senators Ruth Moss", "Pres Alder": what no table of posts has. */
const isTitle = (word: string): boolean =>
  word === 'pres' || ROLES.get(word.replace(/s$/, ''))?.some(({ words }) => words.length === 1) === true;

/** A word that is a title is one only if a name is left after it. */
const withoutTitles = (words: readonly string[]): readonly string[] => {
  let from = 0;
  while (from < words.length - 1 && isTitle(fold(words[from]!))) from += 1;
  return words.slice(from);
};

export const readPerson = (name: string): PersonName => {
  const written = name.split(/\s+/).filter((word) => word !== '');
  const words = withoutTitles(written);
  const key = nameKey(words);
  const surname = surnameOf(key);
  const given = key.length > 1 ? longForm(key[0]!) : '';
  const isInitial = given.length === 1 && key.length === 2;
  return {
    key,
    isUntitled: words.length === written.length,
    given,
    middle: key.slice(1, -1),
    surname,
    suffix: suffixOf(words),
    // "J. Moss" may be anybody
    isCommon: isInitial || (COMMON_SURNAMES.has(surname) && (given === '' || COMMON_GIVEN.has(given))),
  };
};

/** "Edwin B." is not "Edwin K. B."; where one has none, nothing speaks against it. */
export const middleFits = (a: PersonName, b: PersonName): boolean => {
  if (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '') return false;
  if (a.middle.length === 0 || b.middle.length === 0) return true;
  return fits(a.middle[0]!, b.middle[0]!);
};
