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
import { lastStarting, markTokens, rangeOf, type TokenRange } from '../text/token-range.ts';
import { mainVerb } from './find-verb.ts';
import { splitClauses } from './split-clauses.ts';
import { trimmed, wordsIn } from './trim-range.ts';

/** A stretch of an article that states something, and the attribution it is the content of. */
export interface Statement extends TokenRange {
  readonly attribution: number | null;
  /** It holds the words that attribute it, so that these are judged with it. */
  readonly whole: boolean;
}

/** `range` without the stretches `holes`; the pieces in order. */
const withoutRanges = (range: TokenRange, holes: readonly TokenRange[]): TokenRange[] => {
  if (holes.length === 0) return [range];
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

/** Attributions by the place of their cue, those without one left out. */
interface ByCue extends Span {
  readonly index: number;
}

const byCue = (attributions: readonly Attribution[]): ByCue[] =>
  attributions
    .flatMap(({ cue }, index) => (cue === null ? [] : [{ start: cue.start, end: cue.end, index }]))
    .sort((a, b) => a.start - b.start);

/** What other attributions that lie within `content` take out of it: "he said that *she knew that it was late*". */
const nestedIn = (article: Attributed, self: number, content: Span, cues: readonly ByCue[]): TokenRange[] => {
  const ranges: TokenRange[] = [];
  for (let i = lastStarting(cues, content.start - 1) + 1; i < cues.length; i += 1) {
    const { end, index } = cues[i]!;
    if (end > content.end) break;
    const other = article.attributions[index]!;
    if (index === self || !other.content.every((span) => contains(content, span))) continue;
    for (const span of partsOf(other)) ranges.push(rangeOf(article.tokens, span));
  }
  return ranges;
};

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

/** Words between a speaker and its cue, or a cue and its content, beyond which they are not one clause. */
const LONGEST_GAP = 12;

const near = (a: TokenRange, b: TokenRange): boolean =>
  Math.max(a.first, b.first) - Math.min(a.end, b.end) <= LONGEST_GAP;

const union = (a: TokenRange, b: TokenRange): TokenRange => ({
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
const withItsClause = (
  article: Attributed,
  range: TokenRange,
  { speaker, cue }: Attribution,
  cues: Uint8Array,
) => trimmed(article.tokens, takeIn(article, takeIn(article, range, cue, cues), speaker, cues));

const isPhrase = (article: Attributed, range: TokenRange, attribution: Attribution): boolean =>
  attribution.quote !== 'direct' && attribution.cue !== null && mainVerb(article.tokens, range) < 0;

/** "that", once a nested attribution is taken out, is nothing. */
const FEWEST_LEFT = 2;

const piecesOf = (article: Attributed, index: number, cues: readonly ByCue[]): TokenRange[] =>
  article.attributions[index]!.content.flatMap((content) => {
    const nested = nestedIn(article, index, content, cues);
    return sentencesIn(article, content).flatMap((range) => withoutRanges(range, nested));
  })
    .map((range) => trimmed(article.tokens, range))
    .map((range) => withoutThat(article.tokens, range))
    .filter((range) => wordsIn(article.tokens, range) >= FEWEST_LEFT);

/** Whether the words between two pieces are no more than who says it: "The vessel, *he said*, had been inspected". */
const isInterrupted = (
  { tokens, sentences }: Attributed,
  before: TokenRange,
  after: TokenRange,
  cue: Span | null,
): boolean => {
  const from = tokens[before.end - 1]!.end;
  const to = tokens[after.first]!.start;
  if (cue === null || cue.start < from || cue.end > to || !near(before, after)) return false;
  return lastStarting(sentences, from - 1) === lastStarting(sentences, to);
};

/** Pieces that only together state something are one: "“In ten years,” he said, “there will be no harbour.”" */
const withoutInterruption = (article: Attributed, pieces: readonly TokenRange[], cue: Span | null) => {
  const states = (range: TokenRange): boolean => mainVerb(article.tokens, range) >= 0;
  return pieces.reduce<TokenRange[]>((joined, piece) => {
    const last = joined.at(-1);
    if (last && isInterrupted(article, last, piece, cue) && !(states(last) && states(piece)))
      joined[joined.length - 1] = union(last, piece);
    else joined.push(piece);
    return joined;
  }, []);
};

/** Statements of the contents of all attributions, sentence by sentence and clause by clause. */
export const cutContents = (article: Attributed): Statement[] => {
  const { tokens, attributions } = article;
  const cues = byCue(attributions);
  const marks = markTokens(tokens, cues);
  return attributions.flatMap((attribution, index) =>
    withoutInterruption(article, piecesOf(article, index, cues), attribution.cue).flatMap(
      (piece, i): Statement[] => {
        if (i === 0 && isPhrase(article, piece, attribution)) {
          const { first, end } = withItsClause(article, piece, attribution, marks);
          return [{ first, end, attribution: index, whole: true }];
        }
        const clauses = attribution.quote === 'direct' ? [piece] : splitClauses(tokens, piece);
        return clauses.map(({ first, end }) => ({
          first,
          end,
          attribution: index,
          whole: false,
        }));
      },
    ),
  );
};
