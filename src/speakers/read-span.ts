/**
 * What sort of words a speaker span is, and where its head stands.
 *
 *   Mr. Trump's lawyer, Rudy Giuliani     a spokesman for Mr. Trump     the Russian foreign ministry
 *                       ^^^^ name           ^^^^^^^^^ noun                                  ^^^^^^^^ noun
 */
import { ROLES } from '../lexicon/roles.ts';
import { SPEAKER_NOUNS } from '../lexicon/speaker-nouns.ts';
import { type PronounPoints, SPEAKER_PRONOUNS } from '../lexicon/speaker-pronouns.ts';
import type { Token } from '../model/segmented.ts';
import { startsCapital } from './name-kind.ts';
import type { NameMention } from './name-mention.ts';
import { roleAt, roleEndingAt } from './role-at.ts';
import { joinsHeads, opensList, RELATIVE } from './several-heads.ts';

export type SpeakerWords =
  | { readonly is: 'pronoun'; readonly points: PronounPoints }
  | { readonly is: 'name'; readonly mention: NameMention }
  | { readonly is: 'noun'; readonly first: number; readonly head: number }
  | { readonly is: 'several' };

/** Ends the part of a noun phrase that holds its head: "people | familiar with", "a spokesman | for". */
const ENDS_HEAD = new Set(['ADP', 'VERB', 'AUX', 'SCONJ', 'PUNCT']);
const POSSESSIVE = new Set(["'s", "'"]);

/** A verb form between one of these and a noun only describes it. */
const MODIFIABLE = new Set(['DET', 'PART', 'ADJ']);

/** After a name, these show that its head comes later: "NBC/Times poll", "the Obama campaign". */
const FOLLOWED_BY_HEAD = new Set(['NOUN', 'PROPN', 'ADJ', 'SYM']);

const isHyphen = (token: Token): boolean => token.text === '-';

/** Past the bracket that opens at `at`: "Kestrel *(KST)* chief"; `at` where none does, or where nothing follows. */
const pastBracket = (tokens: readonly Token[], at: number, end: number): number => {
  if (at >= end || tokens[at]!.text !== '(') return at;
  for (let k = at + 1; k + 1 < end; k += 1) if (tokens[k]!.text === ')') return k + 1;
  return at;
};

/** End of the part that holds the head, from `first`. */
const headEnd = (
  tokens: readonly Token[],
  first: number,
  end: number,
  names: readonly NameMention[],
): number => {
  for (let at = first; at < end; at += 1) {
    const token = tokens[at]!;
    // "Ted" and "Rand" are verbs to wink
    if (names.some((name) => name.firstToken <= at && at < name.endToken)) continue;
    const past = pastBracket(tokens, at, end);
    if (past > at) {
      at = past - 1;
      continue;
    }
    // "Secretary of State"
    const role = roleAt(tokens, at, end);
    if (role !== undefined && role.words.length > 1) {
      at += role.words.length - 1;
      continue;
    }
    if (POSSESSIVE.has(token.lower) || isHyphen(token)) continue;
    // "editor-in-chief"
    if (at > first && isHyphen(tokens[at - 1]!) && isHyphen(tokens[at + 1] ?? token)) continue;
    // "the party's existing rules"
    if (
      token.pos === 'VERB' &&
      at > first &&
      at + 1 < end &&
      MODIFIABLE.has(tokens[at - 1]!.pos) &&
      tokens[at + 1]!.pos === 'NOUN'
    )
      continue;
    // "according to *the* …" gives spans that open with a preposition; "leading Democrats" opens with a verb
    if (at === first && (token.pos === 'VERB' || token.pos === 'ADP')) continue;
    if (ENDS_HEAD.has(token.pos) || RELATIVE.has(token.lower)) return at;
  }
  return end;
};

/** Whether the name is the head: nothing but its titles before it, or whose they are, and no noun after. */
const isHeadName = (tokens: readonly Token[], mention: NameMention, first: number, end: number): boolean => {
  if (mention.roleToken < first && mention.firstToken < first) return false;
  const after = pastBracket(tokens, mention.endToken, end);
  const next = tokens[after];
  if (next !== undefined && after < end) {
    const isLast = after === end - 1;
    if ((POSSESSIVE.has(next.lower) && !isLast) || isHyphen(next)) return false;
    if (FOLLOWED_BY_HEAD.has(next.pos)) return false;
  }
  // "Director of Policy at the Fund Jason Pye": a post, then the person at the end
  if (
    mention.kind === 'person' &&
    mention.roleToken > first &&
    mention.endToken === end &&
    roleAt(tokens, first, end) !== undefined
  )
    return startsCapital(tokens[first]!.text);
  for (let at = first; at < Math.min(mention.roleToken, mention.firstToken); at += 1)
    if (tokens[at]!.pos === 'ADP' && at > first) return false;
  return true;
};

const commaAfter = (tokens: readonly Token[], first: number, end: number): number => {
  for (let at = first; at < end; at += 1) if (tokens[at]!.text === ',') return at;
  return -1;
};

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'PRON']);

/** The last noun, or a post or speaker whatever its tag: "a high school *senior*", "the *military*". */
const headNoun = (tokens: readonly Token[], first: number, end: number): number => {
  const known = end > first && SPEAKER_NOUNS.has(tokens[end - 1]!.lower);
  if (known || (end > first && roleEndingAt(tokens, first, end) !== undefined)) return end - 1;
  for (let at = end - 1; at > first; at -= 1) if (NOMINAL.has(tokens[at]!.pos)) return at;
  return first;
};

/** "The lawyer for Mrs. Alder, *David Moss*": a post, whatever belongs to it, and a name that ends the phrase. */
const endsPost = (
  tokens: readonly Token[],
  first: number,
  core: number,
  end: number,
  name: NameMention,
): boolean =>
  (name.endToken === end || tokens[name.endToken]!.lower === 'of') &&
  roleEndingAt(tokens, first, core) !== undefined;

/** "The ferry's operator, *Alder Line*"; but "the senator, a *Kentucky Republican*" is no second name. */
const isFirm = ({ words }: NameMention): boolean =>
  words.length > 1 && /\p{Ll}/u.test(words[0]!) && !ROLES.has(words.at(-1)!.toLowerCase());

/** "she", "she,"; "*who* at a meeting on Monday": what follows tells when and where. */
const standsForSpan = (tokens: readonly Token[], first: number, end: number): boolean =>
  end - first === 1 ||
  (end - first === 2 && tokens[end - 1]!.pos === 'PUNCT') ||
  tokens[first]!.lower === 'who';

/** `names`: those that lie within the tokens `[first, end)`, in text order. */
export const readSpan = (
  tokens: readonly Token[],
  first: number,
  end: number,
  names: readonly NameMention[],
): SpeakerWords => {
  const points = SPEAKER_PRONOUNS.get(tokens[first]!.lower);
  if (points !== undefined && standsForSpan(tokens, first, end)) return { is: 'pronoun', points };
  const comma = commaAfter(tokens, first, end);
  const core = headEnd(tokens, first, comma < 0 ? end : comma, names);
  const within = names.filter(
    ({ firstToken }) =>
      firstToken < Math.max(core, first + 1) &&
      (firstToken === first || tokens[firstToken - 1]?.text !== '('),
  );
  const mention = within.find((name) => isHeadName(tokens, name, first, end));
  if (joinsHeads(tokens, first, core, within) || (mention !== undefined && opensList(tokens, mention, names)))
    return { is: 'several' };
  if (mention !== undefined) return { is: 'name', mention };
  // "his lawyer, Rudy Giuliani, …": a person right after the comma says who
  const named = names.find(
    (name) =>
      (core === comma || tokens[first]!.lower === 'one' || endsPost(tokens, first, core, end, name)) &&
      (name.kind !== 'thing' || (core === comma && isFirm(name))) &&
      comma >= 0 &&
      (name.roleToken === comma + 1 || name.firstToken === comma + 1),
  );
  if (named !== undefined && isHeadName(tokens, named, comma + 1, end)) return { is: 'name', mention: named };
  return { is: 'noun', first, head: headNoun(tokens, first, core) };
};
