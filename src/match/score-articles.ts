/** Sets the claims of one article against those of another: the candidates, with all that the decision looks at. */

import type { Features } from '../linear/logistic.ts';
import { overlaps } from '../model/span.ts';
import { type Comparison, compareClaims } from './compare-claims.ts';
import { createAlignQuotations, FEWEST_QUOTED } from './compare-quotations.ts';
import { createCompareSurroundings } from './compare-surroundings.ts';
import { countedKey } from './digest-words.ts';
import { closeness, factFeatures } from './fact-features.ts';
import type { FactModel } from './fact-model.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { localWeights } from './local-weights.ts';
import { leadsOf } from './rank-rivals.ts';
import type { ArticleView } from './view-article.ts';

/** Two claims set side by side, as indexes into their articles' lists. */
export interface ComparedPair {
  readonly a: number;
  readonly b: number;
  readonly comparison: Comparison;
  /** Worked out when asked for. */
  readonly features: () => Features;
  /** No features that the pair can have make it likelier under a model; told sooner than what it has. */
  readonly bestFeatures: (model: FactModel) => Features;
}

/** Within one article each pair is looked at once; what is told aside within a claim is another fact than the claim. */
const isPairWithin = ({ claims }: ArticleView, pair: Candidate): boolean =>
  pair.a < pair.b && !overlaps(claims[pair.a]!.claim, claims[pair.b]!.claim);

const shareOfFewer = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of few) if (many.has(item)) shared += 1;
  return few.size === 0 ? 0 : shared / few.size;
};

export const scoreArticles = (a: ArticleView, b: ArticleView): ComparedPair[] => {
  const weights = localWeights(a, b);
  const setting = { ...weights, align: createAlignQuotations(FEWEST_QUOTED) };
  const surroundings = createCompareSurroundings(a, b, setting.weigh);
  const candidates = findCandidates(a, b, setting.weighed);
  const distinct = a === b ? candidates.filter((pair) => isPairWithin(a, pair)) : candidates;
  const compared = distinct.map(({ a: i, b: j }) => {
    const [x, y] = [a.claims[i]!, b.claims[j]!];
    const comparison = compareClaims(x, y, setting, countedKey);
    const [sentenceA, sentenceB] = [x.claim.sentence, y.claim.sentence];
    return { a: i, b: j, comparison, close: closeness(comparison), sentenceA, sentenceB };
  });
  const leads = leadsOf(compared);
  return compared.map(({ a: i, b: j, comparison, sentenceA, sentenceB }, k) => {
    const place = { sentenceA, sentenceB, leads: leads[k]! };
    const features = (): Features => {
      const [x, y] = [a.claims[i]!, b.claims[j]!];
      const neighbours = shareOfFewer(x.neighbours(), y.neighbours());
      return factFeatures(comparison, neighbours, surroundings(sentenceA, sentenceB), place);
    };
    const bestFeatures = ({ bestNeighbours, bestSurroundings }: FactModel): Features =>
      factFeatures(comparison, bestNeighbours, bestSurroundings, place);
    return { a: i, b: j, comparison, features, bestFeatures };
  });
};
