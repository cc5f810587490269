/** Which articles are one text printed twice: agency copy, syndicated columns, updated versions. */
import type { ArticleDigest } from '../model/digest.ts';
import type { StoryLink } from './link-articles.ts';
import { sharedShingles } from './shingles.ts';

/** Accounts of one event share quotations, a tenth of their runs at most; wire copy shares half and more. */
const REPRINT = 0.4;

/**
 * Article id → id of its first reprint in id order (its own when nobody prints the same).
 * @param articles sorted by id
 */
export const findReprints = (
  articles: readonly ArticleDigest[],
  links: readonly StoryLink[],
): Map<string, string> => {
  const origin = articles.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (origin[root] !== root) root = origin[root]!;
    return root;
  };
  for (const { a, b } of links) {
    if (sharedShingles(articles[a]!.shingles, articles[b]!.shingles) < REPRINT) continue;
    const [x, y] = [rootOf(a), rootOf(b)];
    origin[Math.max(x, y)] = Math.min(x, y);
  }
  return new Map(articles.map(({ articleId }, i) => [articleId, articles[rootOf(i)]!.articleId]));
};
