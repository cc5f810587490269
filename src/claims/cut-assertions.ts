/**
 * The statements that the article makes in its own voice: clauses with a finite verb that no attribution has,
 * and that hold a number, a date or an actor.
 *
 *   The dam broke on Friday, and Okoro said help was near.
 *   ^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Attributed } from '../model/layers.ts';
import type { Span } from '../model/span.ts';
import { afterDateline } from '../text/dateline.ts';
import { isMarked, markTokens, spanOf, type TokenRange } from '../text/token-range.ts';
import { besideCues } from './beside-cues.ts';
import type { Statement } from './cut-contents.ts';
import { holdsVerb, mainVerb } from './find-verb.ts';
import { freePieces, type Taken } from './free-pieces.ts';
import { holdsFigure, isCheckable } from './is-checkable.ts';
import { type Clause, splitClauses } from './split-clauses.ts';

/** Clauses of one sentence that are the reporter's own, those that hang on another with what they hang on. */
const ownClauses = (article: Attributed, sentence: TokenRange, taken: Taken): Clause[] => {
  const { tokens } = article;
  return splitClauses(tokens, sentence).flatMap((clause) => {
    if (isMarked(taken.cue, clause))
      return besideCues(article, clause, taken).map(({ first, end }) => ({ first, end, hangs: false }));
    return freePieces(tokens, clause, taken.said).map(({ first, end }) => ({
      first,
      end,
      hangs: clause.hangs && first === clause.first,
    }));
  });
};

/** "— *including several that failed*": tells nothing without what it is part of. */
const PARTS: ReadonlySet<string> = new Set(['including', 'excluding', 'regarding', 'concerning']);

/** "— a defeat": a word for what was told before, unless it brings a verb or a figure. */
const addsFact = (article: Attributed, clause: Clause): boolean => {
  const { tokens } = article;
  const opener = tokens[clause.first]!.pos === 'ADV' ? clause.first + 1 : clause.first;
  const { lower, pos } = tokens[opener]!;
  if (PARTS.has(lower)) return false;
  if (pos === 'VERB' || pos === 'AUX' || pos === 'PART' || lower.endsWith('ing')) return true;
  return holdsVerb(tokens, clause) || holdsFigure(article, spanOf(tokens, clause));
};

/** A clause that hangs on another has its actor there. */
const states = (article: Attributed, clause: Clause): boolean =>
  clause.hangs
    ? addsFact(article, clause)
    : mainVerb(article.tokens, clause) >= 0 && isCheckable(article, clause);

/**
 * The reporter's own statements, in text order.
 * @param quoted quotations that no attribution has: not the reporter's words
 */
export const cutAssertions = (article: Attributed, quoted: readonly Span[]): Statement[] => {
  const { tokens, attributions } = article;
  const contents = attributions.flatMap(({ content }) => content);
  const cues = attributions.flatMap(({ cue }) => (cue === null ? [] : [cue]));
  const speakers = attributions.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  const said = markTokens(tokens, quoted, markTokens(tokens, contents));
  const cue = markTokens(tokens, cues);
  const taken = { said, cue, all: markTokens(tokens, speakers, markTokens(tokens, cues, said)) };
  return article.sentences
    .filter((sentence) => sentence.region === 'body' && sentence.firstToken < sentence.endToken)
    .map(({ firstToken, endToken }) => ({
      first: afterDateline(tokens, firstToken, endToken),
      end: endToken,
    }))
    .flatMap((sentence) => ownClauses(article, sentence, taken))
    .filter((clause) => states(article, clause))
    .map(({ first, end }) => ({ first, end, attribution: null, whole: true }));
};
