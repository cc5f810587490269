/**
 * The statements that the article makes in its own voice: clauses with a finite verb that no attribution has,
 * and that hold a number, a date or an actor.
 *
 *   The dam broke on Friday, and Okoro said help was near.
 *   ^^^^^^^^^^^^^^^^^^^^^^^
 */
import { ROLES } from '../lexicon/roles.ts';
import { SPEAKER_NOUNS } from '../lexicon/speaker-nouns.ts';
import { SPEAKER_PRONOUNS } from '../lexicon/speaker-pronouns.ts';
import type { Attributed } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import { overlaps, type Span } from '../model/span.ts';
import { rangeOf, spanOf, type TokenRange } from '../text/token-range.ts';
import { type Statement, withoutRanges } from './cut-contents.ts';
import { mainVerb } from './find-verb.ts';
import { type Clause, splitClauses } from './split-clauses.ts';
import { trimmed } from './trim-range.ts';

const isPerson = ({ lower, lemma }: Token): boolean => {
  const points = SPEAKER_PRONOUNS.get(lower);
  return points === 'male' || points === 'female' || ROLES.has(lemma) || SPEAKER_NOUNS.has(lemma);
};

/** Whether somebody or something that acts is named in `range`: a name, a post, an organisation, "he", "she". */
const namesActor = (article: Attributed, range: TokenRange): boolean => {
  for (let i = range.first; i < range.end; i += 1) {
    const token = article.tokens[i]!;
    if (isPerson(token)) return true;
    if (token.pos === 'PROPN' && !article.dates.some((date) => overlaps(date, token))) return true;
  }
  return false;
};

const isCheckable = (article: Attributed, range: TokenRange): boolean => {
  const span = spanOf(article.tokens, range);
  const inside = (mention: Span) => overlaps(mention, span);
  return article.numbers.some(inside) || article.dates.some(inside) || namesActor(article, range);
};

/** What is taken already in one sentence: said by somebody, or the words that say who said it. */
interface Taken {
  readonly said: readonly Span[];
  readonly cues: readonly Span[];
}

/** "LUND, Sweden (Reuters) —": the place before the first dash, in capitals, is no part of the statement. */
const LONGEST_DATELINE = 9;

const afterDateline = (tokens: readonly Token[], range: TokenRange): TokenRange => {
  if (!/^\p{Lu}{3,}$/u.test(tokens[range.first]!.text)) return range;
  const limit = Math.min(range.end - 1, range.first + LONGEST_DATELINE);
  for (let at = range.first + 1; at < limit; at += 1)
    if (/^(?:[–—]|-{1,2})$/.test(tokens[at]!.text)) return { first: at + 1, end: range.end };
  return range;
};

/** Clauses of one sentence that are the reporter's own, those that hang on another with what they hang on. */
const ownClauses = (article: Attributed, sentence: TokenRange, { said, cues }: Taken): Clause[] =>
  splitClauses(article.tokens, sentence).flatMap((clause) => {
    const span = spanOf(article.tokens, clause);
    if (cues.some((cue) => overlaps(cue, span))) return [];
    const holes = said.filter((content) => overlaps(content, span));
    const ranges = holes.map((hole) => rangeOf(article.tokens, hole));
    return withoutRanges(clause, ranges)
      .map((piece) => trimmed(article.tokens, piece))
      .filter(({ first, end }) => first < end)
      .map((piece) => ({ ...piece, hangs: clause.hangs && piece.first === clause.first }));
  });

/** A clause that hangs on another has its actor there. */
const states = (article: Attributed, clause: Clause): boolean =>
  clause.hangs || (mainVerb(article.tokens, clause) >= 0 && isCheckable(article, clause));

/**
 * The reporter's own statements, in text order.
 * @param quoted quotations that no attribution has: not the reporter's words
 */
export const cutAssertions = (article: Attributed, quoted: readonly Span[]): Statement[] => {
  const contents = article.attributions.flatMap(({ content }) => content);
  const said = [...contents, ...quoted];
  const cues = article.attributions.flatMap(({ cue }) => (cue === null ? [] : [cue]));
  return article.sentences
    .filter((sentence) => sentence.region === 'body' && sentence.firstToken < sentence.endToken)
    .flatMap((sentence) => {
      const whole = { first: sentence.firstToken, end: sentence.endToken };
      const range = afterDateline(article.tokens, whole);
      const within = (span: Span) => overlaps(span, sentence);
      return ownClauses(article, range, { said: said.filter(within), cues: cues.filter(within) });
    })
    .filter((clause) => states(article, clause))
    .map(({ first, end }) => ({ first, end, attribution: null }));
};
