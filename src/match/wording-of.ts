/** The wording that stands for a group: the one closest to all the others, and where they differ, one that shows it. */
import type { ClaimDigest } from '../model/digest.ts';
import type { Difference, Link } from '../model/group.ts';

/** Of equals the longer one, then the first: between two claims neither is closer than the other. */
export const wordingOf = (
  members: readonly ClaimDigest[],
  links: readonly Link[],
  differences: readonly Difference[],
): string => {
  const differing = new Set(differences.flatMap(({ a, b }) => [a.claimId, b.claimId]));
  const closenessOf = (id: string): number =>
    links.reduce((sum, { a, b, score }) => (a === id || b === id ? sum + score : sum), 0);
  return members
    .filter(({ claimId }) => differing.size === 0 || differing.has(claimId))
    .map(({ text, claimId }) => ({ text, closeness: closenessOf(claimId) }))
    .reduce((best, one) =>
      one.closeness > best.closeness ||
      (one.closeness === best.closeness && one.text.length > best.text.length)
        ? one
        : best,
    ).text;
};
