/**
 * The name of a speaker that is no person: the fullest form the article gives, and for a place that speaks
 * for a government, the government.
 *
 *   the Foreign Ministry → Russian Foreign Ministry     Moscow → Russia     FBI → Federal Bureau of Investigation
 */
import { PLACE_GOVERNMENTS } from '../lexicon/place-governments.ts';
import type { NameMention } from './name-mention.ts';

const SMALL = new Set(['of', 'the', 'and', 'for', '&']);
const SHORTEST_ACRONYM = 2;

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map((word) => word[0]!)
    .join('');

const ACRONYM = /^[\p{Lu}.]*$/u;

const bareAcronym = (name: string): string => name.replaceAll('.', '');

const isAcronym = (name: string): boolean =>
  ACRONYM.test(name) && bareAcronym(name).length >= SHORTEST_ACRONYM;

/** Finds the fullest name of a thing among those of one article. */
export type NameThing = (name: string) => string;

const byInitials = (things: readonly NameMention[]): ReadonlyMap<string, string> => {
  const index = new Map<string, string>();
  for (const { words } of things) {
    if (words.length < SHORTEST_ACRONYM) continue;
    const initials = initialsOf(words);
    if (!index.has(initials)) index.set(initials, words.join(' '));
  }
  return index;
};

/** Papers go by their last word: "the Times". */
const PAPERS = new Set('Times Post Journal Tribune Herald Globe Chronicle Guardian Mail Star Sun'.split(' '));

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

const byLastWord = (names: ReadonlySet<string>): Map<string, string[]> => {
  const index = new Map<string, string[]>();
  for (const name of names) {
    const kept = index.get(lastWord(name));
    if (kept === undefined) index.set(lastWord(name), [name]);
    else kept.push(name);
  }
  return index;
};

/**
 * Longer names that end in the same words: "Russian Foreign Ministry" for "Foreign Ministry"; one word must
 * be a paper's ("Times"), and only one longer name end in it.
 */
const longerForm = (byEnd: ReadonlyMap<string, readonly string[]>, name: string): string | undefined => {
  if (!name.includes(' ') && !PAPERS.has(name)) return undefined;
  const longer = (byEnd.get(lastWord(name)) ?? []).filter((other) => other.endsWith(` ${name}`));
  return name.includes(' ') || longer.length === 1 ? longer[0] : undefined;
};

/** @param things all names of the article that are not persons */
export const createNameThing = (things: readonly NameMention[]): NameThing => {
  const names = new Set(things.map(({ words }) => words.join(' ')));
  let initials: ReadonlyMap<string, string> | null = null;
  const byEnd = byLastWord(names);
  return (name) => {
    const government = PLACE_GOVERNMENTS.get(name.toLowerCase());
    if (government !== undefined && government !== null && names.has(government)) return government;
    if (government !== undefined) return name;
    if (isAcronym(name)) {
      initials ??= byInitials(things);
      return initials.get(bareAcronym(name)) ?? name;
    }
    return longerForm(byEnd, name) ?? name;
  };
};
