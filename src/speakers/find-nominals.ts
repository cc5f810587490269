/**
 * Descriptions of people and bodies that are no names.
 *
 *   The Danish minister met a lawyer; her aide told the company so.
 *   ^^^^^^^^^^^^^^^^^^^     ^^^^^^^^  ^^^^^^^^      ^^^^^^^^^^^
 */
import { SPEAKER_NOUNS } from '../lexicon/speaker-nouns.ts';
import type { Segmented, Token } from '../model/segmented.ts';
import { isPeople } from './name-kind.ts';
import { roleEndingAt } from './role-at.ts';

/** `the` points back to somebody, `a` brings somebody new, `whose` somebody by their relation to another. */
export type Definite = 'the' | 'a' | 'whose';

export type NominalSort = 'person' | 'body' | 'document' | 'group';

export interface Nominal {
  /** `tokens.slice(first, end)`. */
  readonly first: number;
  readonly head: number;
  readonly end: number;
  readonly definite: Definite;
  readonly sort: NominalSort;
  /** The post that the head names, the same for all its words; the head itself where it names none. */
  readonly means: string;
}

/** "the former Danish deputy prime minister" has four; more words tell of somebody new. */
const LONGEST = 6;

const DEFINITES: ReadonlyMap<string, Definite> = new Map(
  (
    [
      ['the', 'the this that these those'],
      ['a', 'a an one another some two three several'],
      ['whose', "his her their its my our your 's '"],
    ] as const
  ).flatMap(([definite, words]) => words.split(' ').map((word) => [word, definite] as const)),
);
const isWithin = ({ pos }: Token): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM';

const PEOPLE_WORDS: ReadonlyMap<string, NominalSort> = new Map(
  (
    [
      ['person', 'man woman boy girl child baby teenager person victim suspect defendant actor actress'],
      ['person', 'singer player star writer author artist poet painter winner native democrat republican'],
      ['group', 'men women boys girls children people couple pair parents brothers sisters duo trio'],
    ] as const
  ).flatMap(([sort, words]) => words.split(' ').map((word) => [word, sort] as const)),
);

const sortOfNoun = ({ lower, lemma }: Token): NominalSort | null => {
  const noun = SPEAKER_NOUNS.get(lower);
  if (noun === 'organization') return 'body';
  if (noun === 'document' || noun === 'group') return noun;
  if (noun === 'unnamed') return 'person';
  if (isPeople(lower) || SPEAKER_NOUNS.has(lemma)) return 'group';
  return PEOPLE_WORDS.get(lower) ?? null;
};

/** What the words `[first, end)` describe by their last; null where it is nobody. */
export const headOf = (
  tokens: readonly Token[],
  first: number,
  end: number,
): Pick<Nominal, 'sort' | 'means'> | null => {
  const head = tokens[end - 1]!;
  const role = roleEndingAt(tokens, first, end);
  if (role !== undefined && role.kind !== 'courtesy') return { sort: 'person', means: role.means };
  // "the 34-year-old"
  if (head.lower === 'old' && tokens[end - 3]?.lower === 'year') return { sort: 'person', means: 'old' };
  const sort = sortOfNoun(head);
  return sort && { sort, means: head.lower };
};

const isJoined = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '-' && tokens[at - 1]!.end === tokens[at]!.start;

/** Whether the token goes on with a phrase of nouns and adjectives. */
const leadsOn = (tokens: readonly Token[], at: number): boolean =>
  isWithin(tokens[at]!) || isJoined(tokens, at);

/** End of the nouns and adjectives that follow the article at `first`. */
const phraseEnd = (tokens: readonly Token[], first: number, limit: number): number => {
  let end = first + 1;
  while (end < limit && end - first <= LONGEST + 4) {
    if (!leadsOn(tokens, end)) break;
    end += 1;
    // "the 34-year-old left"
    if (tokens[end - 1]!.lower === 'old' && tokens[end - 3]?.lower === 'year') return end;
  }
  return end;
};

/** The nominal that the article or possessive at `at` opens. */
const nominalAt = (tokens: readonly Token[], at: number, limit: number): Nominal | null => {
  // most words lead no noun: a look at the next one is cheaper than at the table
  if (at + 1 >= limit || !leadsOn(tokens, at + 1)) return null;
  const definite = DEFINITES.get(tokens[at]!.lower);
  if (definite === undefined) return null;
  const end = phraseEnd(tokens, at, limit);
  if (end - at > LONGEST + 4) return null;
  const head = headOf(tokens, at + 1, end);
  return head && { first: at, head: end - 1, end, definite, ...head };
};

/** All nominals of the article outside names, in text order. @param named 1 where a token belongs to a name */
export const findNominals = ({ tokens, sentences }: Segmented, named: Uint8Array): Nominal[] => {
  const found: Nominal[] = [];
  for (const { firstToken, endToken } of sentences)
    for (let at = firstToken; at < endToken; at += 1) {
      const nominal = named[at] === 1 ? null : nominalAt(tokens, at, endToken);
      if (nominal === null || named[nominal.end - 1] === 1) continue;
      found.push(nominal);
      at = nominal.end - 1;
    }
  return found;
};
