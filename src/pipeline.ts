/** Every stage, in order. The article half looks at one article alone; the corpus half looks across them. */
import { DATE_EXTRACTORS, NUMBER_EXTRACTORS } from './extract/all.ts';
import type { Article } from './model/article.ts';
import type { Claimed } from './model/layers.ts';
import { createAttribute } from './stages/attribute.ts';
import { createBuildClaims } from './stages/build-claims.ts';
import { createExtract } from './stages/extract.ts';
import { createResolveSpeakers } from './stages/resolve-speakers.ts';
import { createSegment } from './stages/segment.ts';
import { chain, type Stage } from './stages/stage.ts';

/** One article in, all that is said in it out. What it returns does not depend on what it was given before. */
export const createArticleHalf = (): Stage<Article, Claimed> =>
  chain(
    chain(
      chain(chain(createSegment(), createExtract(DATE_EXTRACTORS, NUMBER_EXTRACTORS)), createAttribute()),
      createResolveSpeakers(),
    ),
    createBuildClaims(),
  );
