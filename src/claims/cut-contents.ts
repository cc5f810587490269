/**
 * The statements that are said: what an attribution's content claims, sentence by sentence, clause by clause.
 *
 *   “The dam held,” Okoro said, adding that the road was closed.
 *     ^^^^^^^^^^^^                          ^^^^^^^^^^^^^^^^^^^
 */
import type { Attribution } from '../model/attribution.ts';
import type { Attributed } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { lastStarting, rangeOf, type TokenRange } from '../text/token-range.ts';
import { splitClauses } from './split-clauses.ts';
import { trimmed } from './trim-range.ts';

/** A stretch of an article that states something, and the attribution it is the content of. */
export interface Statement extends TokenRange {
  readonly attribution: number | null;
}

/** `range` without the stretches `holes`; the pieces in order. */
const withoutRanges = (range: TokenRange, holes: readonly TokenRange[]): TokenRange[] => {
  let pieces: TokenRange[] = [range];
  for (const hole of holes)
    pieces = pieces.flatMap((piece) =>
      hole.end <= piece.first || hole.first >= piece.end
        ? [piece]
        : [
            { first: piece.first, end: hole.first },
            { first: hole.end, end: piece.end },
          ].filter(({ first, end }) => first < end),
    );
  return pieces;
};

/** The whole of an attribution: speaker, cue and content. */
const partsOf = ({ speaker, cue, content }: Attribution): Span[] =>
  [speaker, cue, ...content].filter((span): span is Span => span !== null);

/** What other attributions that lie within `content` take out of it: "he said that *she knew that it was late*". */
const nestedIn = (article: Attributed, self: number, content: Span): TokenRange[] =>
  article.attributions.flatMap((other, i) => {
    if (i === self || other.cue === null || !contains(content, other.cue)) return [];
    if (!other.content.every((span) => contains(content, span))) return [];
    return partsOf(other).map((span) => rangeOf(article.tokens, span));
  });

/** `that` at the front belongs to the cue's sentence, not to the claim. */
const withoutThat = (tokens: readonly Token[], range: TokenRange): TokenRange =>
  tokens[range.first]?.lower === 'that' && range.end - range.first > 1
    ? trimmed(tokens, { first: range.first + 1, end: range.end })
    : range;

/** The parts of `content` that lie in one body sentence each. */
export const sentencesIn = (article: Attributed, content: Span): TokenRange[] => {
  const whole = rangeOf(article.tokens, content);
  const first = Math.max(0, lastStarting(article.sentences, content.start));
  const end = lastStarting(article.sentences, content.end - 1) + 1;
  return article.sentences
    .slice(first, end)
    .filter((sentence) => sentence.region === 'body' && overlaps(sentence, content))
    .map((sentence) => ({
      first: Math.max(whole.first, sentence.firstToken),
      end: Math.min(whole.end, sentence.endToken),
    }))
    .filter(({ first, end }) => first < end);
};

/** One statement per sentence and clause of each content span; they may be empty of words. */
export const cutContents = (article: Attributed): Statement[] =>
  article.attributions.flatMap((attribution, index) =>
    attribution.content
      .flatMap((content) =>
        sentencesIn(article, content).flatMap((range) =>
          withoutRanges(range, nestedIn(article, index, content)),
        ),
      )
      .flatMap((range) => splitClauses(article.tokens, trimmed(article.tokens, range)))
      .map((range) => ({ ...withoutThat(article.tokens, range), attribution: index })),
  );
