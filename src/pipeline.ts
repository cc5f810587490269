/** Every stage, in order. The article half looks at one article alone; the corpus half looks across them. */
import { DATE_EXTRACTORS, NUMBER_EXTRACTORS } from './extract/all.ts';
import { loadWordClasses } from './lexicon/word-classes.ts';
import type { Article } from './model/article.ts';
import type { ArticleDigest } from './model/digest.ts';
import { type DigestShelf, shelve } from './model/digest-shelf.ts';
import type { FoundArticle } from './model/found.ts';
import type { Group } from './model/group.ts';
import type { Claimed } from './model/layers.ts';
import { type AttributeOptions, createAttribute } from './stages/attribute.ts';
import { createBuildClaims } from './stages/build-claims.ts';
import { createCompareSources } from './stages/compare-sources.ts';
import { createDigest } from './stages/digest-article.ts';
import { createExtract } from './stages/extract.ts';
import { createGroupClaims, type FindStories } from './stages/group-claims.ts';
import { createResolveSpeakers } from './stages/resolve-speakers.ts';
import { createRestoreAnnotations } from './stages/restore-annotations.ts';
import { createSegment } from './stages/segment.ts';
import { chain, type Stage } from './stages/stage.ts';

/** What the article half can be told. Left out: the defaults of the stages. */
export interface ArticleOptions {
  readonly attribution?: Partial<AttributeOptions>;
}

/** One article in, all that is said in it out. What it returns does not depend on what it was given before. */
export const createArticleHalf = ({ attribution }: ArticleOptions = {}): Stage<Article, Claimed> => {
  const classes = loadWordClasses();
  return chain(
    chain(
      chain(
        chain(createSegment(), createExtract(DATE_EXTRACTORS, NUMBER_EXTRACTORS)),
        createAttribute(attribution, classes),
      ),
      createResolveSpeakers(classes),
    ),
    createBuildClaims(),
  );
};

/** The article half for an article that was annotated elsewhere: it gives what it gave there. */
export const createFoundHalf = (): Stage<FoundArticle, Claimed> => createRestoreAnnotations();

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
