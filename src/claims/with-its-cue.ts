/**
 * A content that states nothing by itself, with the words that attribute it.
 *
 *   Obama ordered the expulsion of 35 diplomats.
 *   ^^^^^^^^^^^^^ taken in
 */
import type { Attribution } from '../model/attribution.ts';
import type { Attributed } from '../model/layers.ts';
import type { Span } from '../model/span.ts';
import { lastStarting, rangeOf, type TokenRange } from '../text/token-range.ts';
import { isFiniteVerb } from './find-verb.ts';
import { trimmed } from './trim-range.ts';

/** Words between a speaker and its cue, or a cue and its content, beyond which they are not one clause. */
const LONGEST_GAP = 12;

export const near = (a: TokenRange, b: TokenRange): boolean =>
  Math.max(a.first, b.first) - Math.min(a.end, b.end) <= LONGEST_GAP;

export const union = (a: TokenRange, b: TokenRange): TokenRange => ({
  first: Math.min(a.first, b.first),
  end: Math.max(a.end, b.end),
});

const sentenceOf = (article: Attributed, range: TokenRange): TokenRange => {
  const { firstToken, endToken } =
    article.sentences[lastStarting(article.sentences, article.tokens[range.first]!.start)]!;
  return { first: firstToken, end: endToken };
};

/** `range` with `part`, a speaker or a cue, if that stands near it in the same sentence and no other cue between. */
const takeIn = (article: Attributed, range: TokenRange, part: Span | null, cues: Uint8Array): TokenRange => {
  if (part === null) return range;
  const other = rangeOf(article.tokens, part);
  const sentence = sentenceOf(article, range);
  if (other.first < sentence.first || other.end > sentence.end || !near(range, other)) return range;
  const from = Math.min(range.end, other.end);
  const to = Math.max(range.first, other.first);
  return cues.subarray(from, Math.max(from, to)).includes(1) ? range : union(range, other);
};

/**
 * "the expulsion of 35 diplomats" states nothing by itself, "Obama ordered the expulsion of 35 diplomats" does:
 * content without a verb is claimed with its speaker and cue.
 */
export const withItsClause = (
  article: Attributed,
  range: TokenRange,
  { speaker, cue }: Attribution,
  cues: Uint8Array,
) => trimmed(article.tokens, takeIn(article, takeIn(article, range, cue, cues), speaker, cues));

/** "*He* was expected to be charged": the subject that a content begins after. */
export const withSubject = (article: Attributed, range: TokenRange, speaker: Span | null): TokenRange => {
  if (speaker === null || !isFiniteVerb(article.tokens, range.first, range.first)) return range;
  const subject = rangeOf(article.tokens, speaker);
  return subject.end === range.first ? union(subject, range) : range;
};
