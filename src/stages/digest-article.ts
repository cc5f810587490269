/** Lets go of an article's text and tokens: what is left is all that the corpus half needs. */
import { loadWordClasses } from '../lexicon/word-classes.ts';
import { createDigestArticle } from '../match/digest-article.ts';
import type { ArticleDigest } from '../model/digest.ts';
import type { Claimed } from '../model/layers.ts';
import type { Stage } from './stage.ts';

export const createDigest = (): Stage<Claimed, ArticleDigest> => ({
  name: 'digest-article',
  run: createDigestArticle(loadWordClasses()),
});
