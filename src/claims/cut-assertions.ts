/**
 * The statements that the article makes in its own voice: clauses with a finite verb that no attribution has,
 * and that hold a number, a date or a named actor.
 *
 *   The dam broke on Friday, and Okoro said help was near.
 *   ^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Attributed } from '../model/layers.ts';
import { overlaps, type Span } from '../model/span.ts';
import { rangeOf, spanOf, type TokenRange } from '../text/token-range.ts';
import { type Statement, withoutRanges } from './cut-contents.ts';
import { mainVerb } from './find-verb.ts';
import { splitClauses } from './split-clauses.ts';

/** Whether a proper name that is no part of a date stands in `range`. */
const namesActor = (article: Attributed, range: TokenRange): boolean => {
  for (let i = range.first; i < range.end; i += 1) {
    const token = article.tokens[i]!;
    if (token.pos === 'PROPN' && !article.dates.some((date) => overlaps(date, token))) return true;
  }
  return false;
};

const isCheckable = (article: Attributed, range: TokenRange): boolean => {
  const span = spanOf(article.tokens, range);
  const inside = (mention: Span) => overlaps(mention, span);
  return article.numbers.some(inside) || article.dates.some(inside) || namesActor(article, range);
};

/** Clauses of one sentence that are the reporter's own. */
const ownClauses = (
  article: Attributed,
  sentence: TokenRange,
  said: readonly Span[],
  cues: readonly Span[],
) =>
  splitClauses(article.tokens, sentence).flatMap((clause) => {
    const span = spanOf(article.tokens, clause);
    if (cues.some((cue) => overlaps(cue, span))) return [];
    const holes = said.filter((content) => overlaps(content, span));
    return withoutRanges(
      clause,
      holes.map((hole) => rangeOf(article.tokens, hole)),
    );
  });

/** The reporter's own statements, in text order. */
export const cutAssertions = (article: Attributed): Statement[] => {
  const said = article.attributions.flatMap(({ content }) => content);
  const cues = article.attributions.flatMap(({ cue }) => (cue === null ? [] : [cue]));
  return article.sentences
    .filter((sentence) => sentence.region === 'body' && sentence.firstToken < sentence.endToken)
    .flatMap((sentence) => {
      const range = { first: sentence.firstToken, end: sentence.endToken };
      const within = (span: Span) => overlaps(span, sentence);
      return ownClauses(article, range, said.filter(within), cues.filter(within));
    })
    .filter((clause) => mainVerb(article.tokens, clause) >= 0 && isCheckable(article, clause))
    .map((clause) => ({ ...clause, attribution: null }));
};
