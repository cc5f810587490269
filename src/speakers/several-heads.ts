/** Whether the words of a speaker are several together: "the mayor and her deputy", "Russia, Iran". */
import { SPEAKER_NOUNS } from '../lexicon/speaker-nouns.ts';
import type { Token } from '../model/segmented.ts';
import type { NameMention } from './name-mention.ts';
import { roleEndingAt } from './role-at.ts';

/** What opens a clause, or a phrase, that hangs on a noun. */
export const RELATIVE: ReadonlySet<string> = new Set([
  'who',
  'which',
  'that',
  'whom',
  'whose',
  'where',
  'to',
]);

/** What can be one of two heads: the end of a name, a post, an organisation, a plural. */
const isHeadWord = (tokens: readonly Token[], at: number, names: readonly NameMention[]): boolean => {
  const { lower, lemma } = tokens[at]!;
  if (names.some((name) => name.endToken === at + 1)) return true;
  return lower !== lemma || SPEAKER_NOUNS.has(lower) || roleEndingAt(tokens, at - 2, at + 1) !== undefined;
};

/** "the mayor and her deputy", "Iran and Iraq"; but "defense and diplomatic correspondent" is one. */
export const joinsHeads = (
  tokens: readonly Token[],
  first: number,
  end: number,
  names: readonly NameMention[],
): boolean => {
  for (let at = first + 1; at < end - 1; at += 1)
    if (tokens[at]!.pos === 'CCONJ' && isHeadWord(tokens, at - 1, names)) return true;
  return false;
};

/** "*Bob Alder*, R-Tenn., and Ruth Moss"; "*Russia*, Iran". */
export const opensList = (
  tokens: readonly Token[],
  name: NameMention,
  names: readonly NameMention[],
): boolean => {
  const next = names.find(
    ({ firstToken, kind }) => firstToken >= name.endToken && (kind === 'thing') === (name.kind === 'thing'),
  );
  if (next === undefined || name.possessive) return false;
  const between = tokens.slice(name.endToken, next.roleToken);
  if (between.some(({ pos, lower }) => pos === 'ADP' || pos === 'VERB' || RELATIVE.has(lower))) return false;
  return (
    between.some(({ pos }) => pos === 'CCONJ') ||
    (name.kind === 'thing' && between.length === 1 && between[0]!.text === ',')
  );
};
