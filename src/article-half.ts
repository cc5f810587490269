/** The stages that look at one article alone, in order; by itself, so that whoever only annotates loads no more. */
import { DATE_EXTRACTORS, NUMBER_EXTRACTORS } from './extract/all.ts';
import { loadWordClasses } from './lexicon/word-classes.ts';
import { createReadColumns } from './linear/word-columns.ts';
import type { Article } from './model/article.ts';
import type { FoundArticle } from './model/found.ts';
import type { Claimed } from './model/layers.ts';
import { type AttributeOptions, createAttribute } from './stages/attribute.ts';
import { createBuildClaims } from './stages/build-claims.ts';
import { createExtract } from './stages/extract.ts';
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
  const readColumns = createReadColumns(classes);
  return chain(
    chain(
      chain(
        chain(createSegment(), createExtract(DATE_EXTRACTORS, NUMBER_EXTRACTORS)),
        createAttribute(attribution, readColumns),
      ),
      createResolveSpeakers(classes),
    ),
    createBuildClaims(readColumns),
  );
};

/** The same for an article that was annotated elsewhere: it gives what it gave there. */
export const createFoundHalf = (): Stage<FoundArticle, Claimed> => createRestoreAnnotations();
