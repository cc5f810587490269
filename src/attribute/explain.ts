/** What else an attribution might have been: the readings of its cue that were weighed, with their scores. */

import type { ReadColumns } from '../linear/word-columns.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Attributed } from '../model/layers.ts';
import type { Span } from '../model/span.ts';
import type { Weighed } from './decode.ts';
import { readArticle } from './read-article.ts';
import { partsOf } from './rivals.ts';
import { spellOut } from './spell-out.ts';
import { spanOf } from './to-attribution.ts';
import { createTokenColumns, type TokenColumns } from './token-columns.ts';
import type { Weights } from './weights-file.ts';

export interface ExplainedReading {
  /** Null for nobody. */
  readonly speaker: Span | null;
  readonly content: readonly Span[];
  /** Probability among all readings of the cue and "no attribution", 0 to 1. */
  readonly score: number;
}

export interface ExplainedAttribution {
  readonly attribution: Attribution;
  /** How likely the cue's words are a cue at all, before anything was read around them. */
  readonly cueChance: number;
  /** Best first; what the scores lack to 1 is the score of "no attribution". */
  readonly alternatives: readonly ExplainedReading[];
}

const readingsOf = (
  { tokens }: Attributed,
  columns: TokenColumns,
  { proposal, probabilities }: Weighed,
): ExplainedReading[] =>
  proposal.alternatives
    .map((reading, i) => ({
      speaker: reading.speaker.first < 0 ? null : spanOf(tokens, spellOut(columns, reading.speaker)),
      content: partsOf(reading).map((part) => spanOf(tokens, spellOut(columns, part))),
      score: probabilities[i]!,
    }))
    .sort((a, b) => b.score - a.score);

/** How likely the cue attributes anything. */
const sumOf = ({ probabilities }: Weighed): number => probabilities.reduce((sum, p) => sum + p, 0);

/**
 * The article's attributions with what was weighed for each, in their order. One without a cue, which no model
 * decided, has no alternatives.
 */
export const explainAttributions = (
  { models }: Weights,
  readColumns: ReadColumns,
  article: Attributed,
): ExplainedAttribution[] => {
  const columns = createTokenColumns(article, readColumns);
  const byStart = new Map<number, Weighed>();
  for (const weighed of readArticle(models, columns)) {
    const { start } = article.tokens[weighed.proposal.cue.first]!;
    const before = byStart.get(start);
    if (before === undefined || sumOf(weighed) > sumOf(before)) byStart.set(start, weighed);
  }
  return article.attributions.map((attribution) => {
    const weighed = attribution.cue === null ? undefined : byStart.get(attribution.cue.start);
    return {
      attribution,
      cueChance: weighed?.proposal.chance ?? 0,
      alternatives: weighed === undefined ? [] : readingsOf(article, columns, weighed),
    };
  });
};
