/**
 * The statements that are said: what an attribution's content claims, sentence by sentence, clause by clause.
 *
 *   “The dam held,” Okoro said, adding that the road was closed.
 *     ^^^^^^^^^^^^                          ^^^^^^^^^^^^^^^^^^^
 */
import { CLAUSE_WORDS } from '../lexicon/clause-words.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Attributed } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { lastStarting, markTokens, rangeOf, type TokenRange } from '../text/token-range.ts';
import { mainVerb } from './find-verb.ts';
import { withoutInterruption } from './join-interrupted.ts';
import { splitClauses } from './split-clauses.ts';
import { trimmed, wordsIn } from './trim-range.ts';
import { whatIsReported } from './what-is-reported.ts';
import { withItsClause, withSubject } from './with-its-cue.ts';

/** A stretch of an article that states something, and the attribution it is the content of. */
export interface Statement extends TokenRange {
  readonly attribution: number | null;
  /** It holds the words that attribute it, so that these are judged with it. */
  readonly whole: boolean;
  /** Told aside of a name, so that a name and an age are enough. */
  readonly aside?: boolean;
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

/** "said *that was* wrong", "*That means* war": here it is the subject. */
const isSubject = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]!;
  return tokens[at]!.text === 'That' || next.pos === 'AUX' || next.lower === "'s" || next.lower === 'means';
};

/** `that` at the front belongs to the cue's sentence, not to the claim. */
const withoutThat = (tokens: readonly Token[], { first, end }: TokenRange): TokenRange =>
  tokens[first]?.lower === 'that' && end - first > 1 && !isSubject(tokens, first)
    ? trimmed(tokens, { first: first + 1, end })
    : { first, end };

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

const isPhrase = (article: Attributed, range: TokenRange, attribution: Attribution): boolean =>
  attribution.quote !== 'direct' && attribution.cue !== null && mainVerb(article.tokens, range) < 0;

const NEVER: ReadonlySet<string> = new Set(['not', "n't", 'never']);

/** "Lind has *never said* that she was in Tarn": what was not said is nobody's claim. */
const isNegated = ({ tokens }: Attributed, { cue, stance, quote }: Attribution): boolean => {
  if (cue === null || stance !== 'asserts' || quote === 'direct') return false;
  const { first, end } = rangeOf(tokens, cue);
  for (let at = Math.max(0, first - 1); at < end; at += 1) if (NEVER.has(tokens[at]!.lower)) return true;
  return false;
};

/** "that", once a nested attribution is taken out, is nothing. */
const FEWEST_LEFT = 2;

/** "*which* critics say would have helped". */
const isLoneRelative = (tokens: readonly Token[], { first, end }: TokenRange): boolean =>
  end - first === 1 && CLAUSE_WORDS.get(tokens[first]!.lower) === 'relative';

const piecesOf = (article: Attributed, index: number, cues: readonly ByCue[]): TokenRange[] => {
  const { content } = article.attributions[index]!;
  return content
    .flatMap((part) => {
      const nested = nestedIn(article, index, part, cues);
      return sentencesIn(article, part).flatMap((range) => withoutRanges(range, nested));
    })
    .map((range) => trimmed(article.tokens, range))
    .map((range) => withoutThat(article.tokens, range))
    .filter((range) => range.first < range.end && !isLoneRelative(article.tokens, range));
};

/** Pieces as they are claimed: what only the cue parts is one, what lost its subject to the speaker has it again. */
const statedBy = (article: Attributed, { cue, speaker, quote }: Attribution, pieces: readonly TokenRange[]) =>
  withoutInterruption(article, pieces, cue)
    .filter((range) => wordsIn(article.tokens, range) >= FEWEST_LEFT)
    .map((range) => withSubject(article, range, speaker))
    .map((range) => (quote === 'direct' ? range : whatIsReported(article.tokens, range)));

/** Clauses of a piece; quoted, every sentence stays whole. */
const clausesOf = (
  { tokens }: Attributed,
  piece: TokenRange,
  { quote }: Attribution,
): readonly TokenRange[] => (quote === 'direct' ? [piece] : splitClauses(tokens, piece));

/** Statements of the contents of all attributions, sentence by sentence and clause by clause. */
export const cutContents = (article: Attributed): Statement[] => {
  const { attributions } = article;
  const cues = byCue(attributions);
  const marks = markTokens(article.tokens, cues);
  return attributions.flatMap((attribution, index) => {
    const negated = isNegated(article, attribution);
    const whole = (range: TokenRange): boolean => negated || isPhrase(article, range, attribution);
    return statedBy(article, attribution, piecesOf(article, index, cues)).flatMap((piece, i) =>
      clausesOf(article, piece, attribution).map(({ first, end }, j): Statement => {
        const clause = { first, end };
        const isWhole = i === 0 && j === 0 && whole(clause);
        const range = isWhole ? withItsClause(article, clause, attribution, marks) : clause;
        return { first: range.first, end: range.end, attribution: index, whole: isWhole };
      }),
    );
  });
};
