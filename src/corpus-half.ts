/** The stages that look across articles, in order, and what they keep of each. */
import type { ArticleDigest } from './model/digest.ts';
import { type DigestShelf, shelve } from './model/digest-shelf.ts';
import type { Group } from './model/group.ts';
import type { Claimed } from './model/layers.ts';
import { createCompareSources } from './stages/compare-sources.ts';
import { createDigest } from './stages/digest-article.ts';
import { createGroupClaims, type FindStories } from './stages/group-claims.ts';
import { chain, type Stage } from './stages/stage.ts';

/** What to keep of an annotated article for the corpus half; may run wherever the article half runs. */
export const createArticleDigest = (): Stage<Claimed, ArticleDigest> => createDigest();

/**
 * The digests of all articles on a shelf; out come the groups, every claim in exactly one, in the order of article
 * ids, each made when it is taken.
 * @param findStories which articles might tell one story, if not found in memory
 */
export const createShelfHalf = (findStories?: FindStories): Stage<DigestShelf, Iterable<Group>> =>
  chain(createGroupClaims(findStories), createCompareSources());

/** The digests of all articles in, in any order; out come the groups, as `createShelfHalf` gives them. */
export const createCorpusHalf = (): Stage<readonly ArticleDigest[], readonly Group[]> => {
  const half = createShelfHalf();
  return { name: half.name, run: (articles, report) => [...half.run(shelve(articles), report)] };
};
