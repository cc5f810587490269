/** A run of capitalised words taken apart: titles and posts, the name, what it is and where it stands. */
import type { Gender } from '../lexicon/roles.ts';
import type { Segmented, Sentence, Token } from '../model/segmented.ts';
import { withoutMarks } from '../text/bare-text.ts';
import type { TokenRange } from '../text/token-range.ts';
import { roleAfter, roleBefore, roleBeforeComma } from './find-roles.ts';
import { nameHint } from './name-hint.ts';
import { isGiven, nameGender, nameKind, PARTICLES } from './name-kind.ts';
import type { NameKind, NameMention, RoleMention } from './name-mention.ts';
import { roleAt } from './role-at.ts';

/** Where the name starts after the title or post that ends last within the run. */
interface Split {
  readonly nameAt: number;
  /** Where its title ends: before `nameAt` when words of an office stand between. */
  readonly titleEnd: number;
  readonly titled: boolean;
  readonly gender: Gender | null;
}

const isForename = ({ lower, text }: Token): boolean => isGiven(lower) || /^\p{Lu}\.$/u.test(text);

/** "Homeland Security *Ken Cuccinelli*" is longer than a name with a given name in its midst. */
const LONGEST_NAME = 3;

/** Where a name begins after words that are neither its own nor a title: an office, a title unknown, a nickname. */
const pastOffice = (tokens: readonly Token[], first: number, end: number): number => {
  if (end - first <= LONGEST_NAME || isForename(tokens[first]!) || PARTICLES.has(tokens[first]!.lower))
    return first;
  for (let at = first; at + 1 < end; at += 1) {
    const { lower, pos } = tokens[at]!;
    if (pos === 'ADP' || lower === '-' || nameHint(lower) === 'surname') return first;
    if (isGiven(lower)) return at;
  }
  return first;
};

const untitled = ({ first }: TokenRange): Split => ({
  nameAt: first,
  titleEnd: first,
  titled: false,
  gender: null,
});

const splitTitle = (tokens: readonly Token[], { first, end }: TokenRange): Split => {
  let split: Split = { nameAt: first, titleEnd: first, titled: false, gender: null };
  for (let at = first; at < end; at += 1) {
    const role = roleAt(tokens, at, end);
    if (role === undefined) continue;
    at += role.words.length - 1;
    // "the Lund Democrat-Gazette" is no Democrat
    if (tokens[at + 1]?.text === '-' && at + 1 < end) continue;
    // "The Daily Caller" is no caller
    if (at + 1 === end && (role.kind === 'voice' || role.kind === 'relation')) continue;
    // "Representative Alan P. King" is no king
    if (at + 1 === end && at > first && isForename(tokens[at - 1]!)) continue;
    split = { nameAt: at + 1, titleEnd: at + 1, titled: true, gender: role.gender };
  }
  const nameAt = pastOffice(tokens, split.nameAt, end);
  if (nameAt !== split.nameAt) return { ...split, nameAt, titled: true };
  // "Rival Crooked Hillary Clinton"
  const nicked =
    nameAt + 2 < end && nameHint(tokens[nameAt]!.lower) === 'word' && isGiven(tokens[nameAt + 1]!.lower);
  return nicked ? { ...split, nameAt: nameAt + 1, titleEnd: nameAt + 1 } : split;
};

/** Whether it stands where a subject stands: before its verb, or first in its sentence. */
const isSubject = (tokens: readonly Token[], first: number, end: number, sentence: Sentence): boolean => {
  const next = end < sentence.endToken ? tokens[end] : undefined;
  if (next?.pos === 'VERB' || next?.pos === 'AUX') return true;
  return first - sentence.firstToken <= 1 && tokens[sentence.firstToken]!.pos !== 'ADP';
};

const wordsOf = (text: string, tokens: readonly Token[], { first, end }: TokenRange): string[] =>
  end - first === 1
    ? [tokens[first]!.text]
    : withoutMarks(text.slice(tokens[first]!.start, tokens[end - 1]!.end)).split(/\s+/);

/** What makes a mention, besides its place. */
interface Reading {
  readonly roleToken: number;
  readonly kind: NameKind;
  readonly gender: Gender | null;
  readonly roles: readonly RoleMention[];
}

const isPossessive = (token: Token | undefined): boolean => token?.lower === "'s" || token?.lower === "'";

const build = (
  article: Segmented,
  name: TokenRange,
  runFirst: number,
  index: number,
  { roleToken, kind, gender, roles }: Reading,
): NameMention => {
  const { tokens } = article;
  return {
    start: tokens[name.first]!.start,
    end: tokens[name.end - 1]!.end,
    firstToken: name.first,
    endToken: name.end,
    roleToken,
    words: wordsOf(article.article.text, tokens, name),
    kind,
    gender,
    roles,
    sentence: index,
    subject: isSubject(tokens, runFirst, name.end, article.sentences[index]!),
    possessive: isPossessive(tokens[name.end]),
  };
};

/** "the *Vermont Democrat*" tells of somebody, and is no name. */
const isPartisan = (tokens: readonly Token[], { first, end }: TokenRange): boolean => {
  const before = tokens[first - 1];
  const points = before?.lower === 'the' || before?.lower === 'a';
  return points && roleAt(tokens, end - 1, end)?.kind === 'relation';
};

/**
 * @param run tokens of one sentence, capitalised but for small words within
 * @param index of the sentence
 * @param isSurname its one word, which could be a post, is a surname in this article
 * @returns null when the run is a post without a name ("the Russian President")
 */
export const makeMention = (
  article: Segmented,
  run: TokenRange,
  index: number,
  isSurname = false,
): NameMention | null => {
  const { tokens } = article;
  const { text } = article.article;
  const sentence = article.sentences[index]!;
  if (isPartisan(tokens, run)) return null;
  const split = isSurname ? untitled(run) : splitTitle(tokens, run);
  if (split.nameAt >= run.end) return null;
  const name = { first: split.nameAt, end: run.end };
  const before = roleBefore(text, tokens, split.titleEnd, sentence.firstToken);
  const words = tokens.slice(name.first, name.end);
  const kind = nameKind(text, words, tokens[run.first - 1], split.titled || before !== null);
  if (kind === 'thing')
    return build(article, run, run.first, index, { roleToken: run.first, kind, gender: null, roles: [] });
  // "the dream of a President Romney": a post that is only imagined
  const imagined = words.length === 1 && before !== null && tokens[before.first - 1]?.lower === 'a';
  const roles = [
    imagined ? null : before,
    // "he met the president, Mr. Alder said": only a full name is told with its post before it
    words.length > 1 ? roleBeforeComma(text, tokens, run.first, sentence.firstToken) : null,
    roleAfter(text, tokens, run.end, sentence.endToken),
  ].filter((role) => role !== null);
  return build(article, name, run.first, index, {
    roleToken: Math.min(before?.first ?? run.first, run.first),
    kind,
    gender: nameGender(words, split.gender ?? roles.find(({ gender }) => gender !== null)?.gender ?? null),
    roles,
  });
};
