/** Which claims of two articles are worth comparing in full: those with enough in common. */
import type { ArticleView } from './view-article.ts';
import type { ClaimView } from './view-claim.ts';
import type { WeighedWords } from './weighed-words.ts';

/** Claims of two articles, as indexes into their lists. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/** Less than half a rare word in common has never been one fact that words could tell. */
const LEAST_MASS = 0.25;

/** Every pair that shares words or figures of enough weight, in order. */
export const findCandidates = (
  a: ArticleView,
  b: ArticleView,
  weighed: (view: ClaimView) => WeighedWords,
): Candidate[] => {
  const candidates: Candidate[] = [];
  const mass = new Float64Array(b.claims.length);
  a.claims.forEach((view, i) => {
    mass.fill(0);
    const { weights } = weighed(view);
    for (let k = 0; k < weights.length; k += 1)
      for (const j of b.claimsWith.get(view.words[k]!.key) ?? []) mass[j]! += weights[k]!;
    for (let j = 0; j < mass.length; j += 1) if (mass[j]! >= LEAST_MASS) candidates.push({ a: i, b: j });
  });
  return candidates;
};
