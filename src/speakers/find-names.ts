/**
 * Every place where the article names somebody or something, with the titles that stand beside the name.
 *
 *   Russian President Vladimir Putin met Mr. Obama in New York.
 *                     ^^^^^^^^^^^^^^ person   ^^^^^ person
 *                                                     ^^^^^^^^ thing
 */
import { NICKNAMES } from '../lexicon/nicknames.ts';
import type { Gender } from '../lexicon/roles.ts';
import { SPEAKER_NOUNS } from '../lexicon/speaker-nouns.ts';
import type { Segmented, Sentence, Token } from '../model/segmented.ts';
import { roleAfter, roleBefore, roleBeforeComma } from './find-roles.ts';
import { type NameHint, nameHint } from './name-hint.ts';
import type { NameKind, NameMention, RoleMention } from './name-mention.ts';
import { runEnd } from './name-run.ts';
import { isPersonName } from './parse-name.ts';
import { roleAt } from './role-at.ts';

/** "Jean-Claude van der Berg Jr." is eight tokens; longer runs are titles of works, laws, headlines. */
const LONGEST_PERSON = 8;

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
const ACRONYM = /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u;

/** The title or post that ends last within the run, and where the name after it starts. */
interface Split {
  readonly nameAt: number;
  readonly titled: boolean;
  readonly gender: Gender | null;
}

const splitTitle = (tokens: readonly Token[], first: number, end: number): Split => {
  let split: Split = { nameAt: first, titled: false, gender: null };
  for (let at = first; at < end; at += 1) {
    const role = roleAt(tokens, at, end);
    if (role === undefined) continue;
    at += role.words.length - 1;
    split = { nameAt: at + 1, titled: true, gender: role.gender };
  }
  return split;
};

const isOrgWord = (token: Token): boolean => {
  const word = token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower;
  return SPEAKER_NOUNS.get(word) === 'organization';
};

const isGiven = (hint: NameHint | undefined): boolean =>
  hint === 'male' || hint === 'female' || hint === 'given';

const NOT_PERSON: ReadonlySet<NameHint | undefined> = new Set(['place', 'organization', 'demonym'] as const);

/** What a run without a title is, by its own words. */
const kindOfWords = (text: string, tokens: readonly Token[], first: number, end: number): NameKind => {
  const hint = nameHint(tokens[first]!.lower);
  if (end - first === 1)
    return isGiven(hint) || hint === 'surname' ? 'unsure' : NOT_PERSON.has(hint) ? 'thing' : 'unsure';
  if (isGiven(hint)) return 'person';
  if (hint === 'word' && isPersonName(text.slice(tokens[first]!.start, tokens[end - 1]!.end)))
    return 'person';
  return NOT_PERSON.has(hint) || hint === 'word' ? 'thing' : 'unsure';
};

const kindOf = (
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  titled: boolean,
): NameKind => {
  const words = tokens.slice(first, end);
  const looksLikeThing =
    words.length > LONGEST_PERSON ||
    isOrgWord(words.at(-1)!) ||
    words.some((word) => word.lower === 'of' || word.lower === '&') ||
    words.some(
      (word) =>
        ACRONYM.test(word.text) && !SUFFIX.test(word.lower) && words.length > 1 && word.text.length > 2,
    );
  if (looksLikeThing) return 'thing';
  if (titled) return 'person';
  if (tokens[first - 1]?.lower === 'the' || ACRONYM.test(words[0]!.text)) return 'thing';
  return kindOfWords(text, tokens, first, end);
};

const genderOf = (
  tokens: readonly Token[],
  first: number,
  end: number,
  title: Gender | null,
): Gender | null => {
  if (title !== null) return title;
  if (end - first === 1) return null;
  const given = tokens[first]!.lower;
  const hint = nameHint(NICKNAMES.get(given) ?? given);
  return hint === 'male' || hint === 'female' ? hint : null;
};

/** The name's words, parts joined by a hyphen made one, full stops of initials kept. */
const wordsOf = (text: string, tokens: readonly Token[], first: number, end: number): string[] =>
  text.slice(tokens[first]!.start, tokens[end - 1]!.end).split(/\s+/);

/** Whether it stands where a subject stands: before its verb, or first in its sentence. */
const isSubject = (tokens: readonly Token[], first: number, end: number, sentence: Sentence): boolean => {
  const next = tokens[end];
  if (next !== undefined && end < sentence.endToken && (next.pos === 'VERB' || next.pos === 'AUX'))
    return true;
  return first - sentence.firstToken <= 1 && tokens[sentence.firstToken]!.pos !== 'ADP';
};

interface Run {
  readonly first: number;
  readonly end: number;
}

const mentionOf = (article: Segmented, { first, end }: Run, index: number): NameMention | null => {
  const { tokens } = article;
  const { text } = article.article;
  const sentence = article.sentences[index]!;
  const split = splitTitle(tokens, first, end);
  const before = roleBefore(text, tokens, split.titled ? split.nameAt : first, sentence.firstToken);
  const titled = split.titled || before !== null;
  const isThing =
    kindOf(text, tokens, split.titled && split.nameAt < end ? split.nameAt : first, end, titled) === 'thing';
  const nameAt = isThing ? first : split.nameAt;
  if (nameAt >= end) return null;
  const kind = isThing ? 'thing' : kindOf(text, tokens, nameAt, end, titled);
  const after = kind === 'thing' ? null : roleAfter(text, tokens, end, sentence.endToken);
  const beside = kind === 'thing' ? null : roleBeforeComma(text, tokens, first, sentence.firstToken);
  const roles: RoleMention[] = [before, beside, after]
    .filter((role) => role !== null && kind !== 'thing')
    .map((role) => ({ text: role!.text, means: role!.means }));
  return {
    start: tokens[nameAt]!.start,
    end: tokens[end - 1]!.end,
    firstToken: nameAt,
    endToken: end,
    roleToken: kind === 'thing' ? nameAt : Math.min(before?.first ?? first, first),
    words: wordsOf(text, tokens, nameAt, end),
    kind,
    gender: kind === 'thing' ? null : genderOf(tokens, nameAt, end, split.gender),
    roles,
    sentence: index,
    subject: isSubject(tokens, first, end, sentence),
    possessive: tokens[end]?.lower === "'s" || tokens[end]?.lower === "'",
  };
};

const OPENS_QUOTATION = /^["“‘«„]$/;

/** All names of one sentence. */
const namesIn = (article: Segmented, index: number): NameMention[] => {
  const { tokens } = article;
  const { firstToken, endToken } = article.sentences[index]!;
  const names: NameMention[] = [];
  for (let at = firstToken; at < endToken; at += 1) {
    const initial = at === firstToken || OPENS_QUOTATION.test(tokens[at - 1]!.text);
    const end = runEnd(tokens, at, endToken, initial);
    if (end === at) continue;
    const mention = mentionOf(article, { first: at, end }, index);
    if (mention !== null) names.push(mention);
    at = end - 1;
  }
  return names;
};

/** All names of the article, headlines and captions too, in text order. */
export const findNames = (article: Segmented): NameMention[] =>
  article.sentences.flatMap((_, index) => namesIn(article, index));
