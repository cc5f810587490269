/**
 * Quotations that no attribution claims, long enough to be speech: their words are somebody's all the same.
 *
 *   “We counted every vote twice.” The room fell silent.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Attributed } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import { isTitleCase } from '../text/title-case.ts';
import { lastStarting, rangeOf, type TokenRange } from '../text/token-range.ts';
import { type Statement, sentencesIn } from './cut-contents.ts';
import { mainVerb } from './find-verb.ts';
import { trimmed, wordsIn } from './trim-range.ts';

/** Shorter stretches between marks are titles, nicknames and single words of somebody's. */
const FEWEST_WORDS = 5;

/** A test whether a span shares a unit with any of `spans`, which may lie in any order and nest. */
const touching = (spans: readonly Span[]): ((span: Span) => boolean) => {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let reach = 0;
  const reaches = sorted.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return ({ start, end }) => {
    const last = lastStarting(sorted, end - 1);
    return last >= 0 && reaches[last]! > start;
  };
};

/** "“It is over.”": a whole sentence is speech though it is short. */
const FEWEST_OF_SENTENCE = 3;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const STOP = /[.!?…,]$/;

/** "It is over." begins with a capital and ends with its stop. */
const isSentence = (tokens: readonly Token[], { first, end }: TokenRange): boolean =>
  first < end && CAPITAL.test(tokens[first]!.text) && STOP.test(tokens[end - 1]!.text);

/** Long enough to be speech, and no title of a book or a song. */
const isSpeech = (tokens: readonly Token[], range: TokenRange): boolean =>
  wordsIn(tokens, range) >= (isSentence(tokens, range) ? FEWEST_OF_SENTENCE : FEWEST_WORDS) &&
  !isTitleCase(tokens, range);

/** Outermost quotations outside all contents that are long enough to be speech. */
export const unclaimedQuotations = (article: Attributed): Span[] => {
  const isClaimed = touching(article.attributions.flatMap(({ content }) => content));
  return article.quotations
    .filter(({ depth, inner }) => depth === 0 && !isClaimed(inner))
    .map(({ inner }) => inner)
    .filter((inner) => isSpeech(article.tokens, rangeOf(article.tokens, inner)));
};

/** The statements of unclaimed quotations: those that hold a verb of their own. */
export const cutQuotations = (article: Attributed, quoted: readonly Span[]): Statement[] =>
  quoted
    .flatMap((span) => sentencesIn(article, span))
    .map((range) => trimmed(article.tokens, range))
    .filter((range) => range.first < range.end && mainVerb(article.tokens, range) >= 0)
    .map(({ first, end }) => ({ first, end, attribution: null, whole: true }));
