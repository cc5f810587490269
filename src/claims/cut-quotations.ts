/**
 * Quotations that no attribution claims, long enough to be speech: their words are somebody's all the same.
 *
 *   “We counted every vote twice.” The room fell silent.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Attributed } from '../model/layers.ts';
import type { Span } from '../model/span.ts';
import { lastStarting, rangeOf } from '../text/token-range.ts';
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

/** Outermost quotations outside all contents, of at least `FEWEST_WORDS` words. */
export const unclaimedQuotations = (article: Attributed): Span[] => {
  const isClaimed = touching(article.attributions.flatMap(({ content }) => content));
  return article.quotations
    .filter(({ depth, inner }) => depth === 0 && !isClaimed(inner))
    .map(({ inner }) => inner)
    .filter((inner) => wordsIn(article.tokens, rangeOf(article.tokens, inner)) >= FEWEST_WORDS);
};

/** The statements of unclaimed quotations: those that hold a verb of their own. */
export const cutQuotations = (article: Attributed, quoted: readonly Span[]): Statement[] =>
  quoted
    .flatMap((span) => sentencesIn(article, span))
    .map((range) => trimmed(article.tokens, range))
    .filter((range) => range.first < range.end && mainVerb(article.tokens, range) >= 0)
    .map(({ first, end }) => ({ first, end, attribution: null, whole: true }));
