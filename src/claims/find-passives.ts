/**
 * What a sentence tells in passing of something that somebody did: a participle that hangs on a noun and is followed
 * by who did it.
 *
 *   The cuts follow new tariffs against Norway approved by the Danish parliament.
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import { DEEDS } from '../lexicon/deeds.ts';
import type { Attributed } from '../model/layers.ts';
import type { PartOfSpeech, Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import { holdsVerb, isName } from './find-verb.ts';
import { touchesAny } from './touches-any.ts';

/** More words than this before the participle, or after "by", are more than a phrase. */
const LONGEST_THING = 12;
const LONGEST_AGENT = 8;

/** "approved on Friday by": words between the participle and "by". */
const MOST_BETWEEN = 2;

const IN_PHRASE: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'SYM']);
const HEADS: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN']);
const WITHIN_NAME: ReadonlySet<string> = new Set(["'s", "'", '-', '&', '$']);

/** What ties a name to the noun before it: "sanctions *against* Russia". */
const TIES: ReadonlySet<string> = new Set(['of', 'for', 'in', 'on', 'against', 'with', 'to', 'from', 'over']);

const inPhrase = ({ pos, lower }: Token): boolean => IN_PHRASE.has(pos) || WITHIN_NAME.has(lower);

const isNamePart = ({ pos, lower }: Token): boolean =>
  pos === 'PROPN' || lower === 'the' || WITHIN_NAME.has(lower);

/** First token of the run of words for which `belongs` holds, up to `end`. */
const runStart = (
  tokens: readonly Token[],
  end: number,
  floor: number,
  belongs: (token: Token) => boolean,
): number => {
  let first = end;
  while (first > floor && belongs(tokens[first - 1]!)) first -= 1;
  return first;
};

/** First token of the noun phrase that ends before `end`: a name goes with the noun that it is tied to. */
const thingStart = (tokens: readonly Token[], end: number, floor: number): number => {
  const lowest = Math.max(floor, end - LONGEST_THING);
  const named = runStart(tokens, end, lowest, isNamePart);
  const tied =
    named < end &&
    named - 2 > lowest &&
    TIES.has(tokens[named - 1]!.lower) &&
    HEADS.has(tokens[named - 2]!.pos);
  const first = runStart(tokens, tied ? named - 1 : end, lowest, inPhrase);
  // cut off in the middle of a phrase, or opened by what only closes one
  const isCut = first === lowest && lowest > floor && inPhrase(tokens[first - 1]!);
  return isCut || WITHIN_NAME.has(tokens[first]!.lower) ? end : first;
};

/** The token after the phrase that "by" at `by` opens. */
const agentEnd = (tokens: readonly Token[], by: number, end: number): number => {
  let at = by + 1;
  while (at < Math.min(end, by + 1 + LONGEST_AGENT)) {
    const token = tokens[at]!;
    const ties = token.lower === 'of' && HEADS.has(tokens[at - 1]!.pos) && tokens[at + 1] !== undefined;
    if (!inPhrase(token) && !ties) break;
    at += 1;
  }
  while (at > by + 1 && !HEADS.has(tokens[at - 1]!.pos)) at -= 1;
  return at;
};

const namesDoer = ({ tokens, dates }: Attributed, first: number, end: number): boolean => {
  for (let at = first; at < end; at += 1)
    if (isName(tokens[at]!) && !touchesAny(dates, tokens[at]!)) return true;
  return false;
};

/** The "by" that belongs to a participle at `at`; -1 if there is none. */
const byAfter = (article: Attributed, at: number, end: number): number => {
  const { tokens, dates } = article;
  for (let i = at + 1; i < Math.min(end, at + 2 + MOST_BETWEEN); i += 1) {
    const token = tokens[i]!;
    if (token.lower === 'by') return i;
    if (token.pos !== 'ADV' && !touchesAny(dates, token) && token.lower !== 'on') return -1;
  }
  return -1;
};

const passiveAt = (article: Attributed, at: number, { first, end }: TokenRange): TokenRange | null => {
  const { tokens } = article;
  const { pos, lemma } = tokens[at]!;
  if (pos !== 'VERB' || !DEEDS.has(lemma) || !HEADS.has(tokens[at - 1]!.pos)) return null;
  const by = byAfter(article, at, end);
  if (by < 0) return null;
  const start = thingStart(tokens, at, first);
  const close = agentEnd(tokens, by, end);
  if (start === at || !namesDoer(article, by + 1, close)) return null;
  return { first: start, end: close };
};

const mayHold = (tokens: readonly Token[], { first, end }: TokenRange): boolean => {
  for (let at = first; at < end; at += 1) if (tokens[at]!.lower === 'by') return true;
  return false;
};

/** Those of one sentence, in text order; none where it has no verb besides ("The bus passed by the square"). */
export const passivesIn = (article: Attributed, sentence: TokenRange): TokenRange[] => {
  const passives: TokenRange[] = [];
  if (!mayHold(article.tokens, sentence) || !holdsVerb(article.tokens, sentence)) return passives;
  for (let at = sentence.first + 1; at + 2 < sentence.end; at += 1) {
    const passive = passiveAt(article, at, sentence);
    if (passive !== null) passives.push(passive);
  }
  return passives;
};
