/** Who said what in an article. */
import { attributeArticle } from '../attribute/attribute-article.ts';
import { decodeWeights } from '../attribute/weights-file.ts';
import { readBinaryResource } from '../lexicon/resource.ts';
import { loadWordClasses } from '../lexicon/word-classes.ts';
import type { Annotated, Attributed } from '../model/layers.ts';
import type { Stage } from './stage.ts';

export interface AttributeOptions {
  /** Attributions of lower confidence are left out, 0 to 1. Lower finds more, higher is right more often. */
  readonly threshold: number;
}

/** Where as much is found as is right: the best balance on the training articles, each read unseen. */
export const DEFAULT_THRESHOLD = 0.33;

export const createAttribute = (
  { threshold }: AttributeOptions = { threshold: DEFAULT_THRESHOLD },
): Stage<Annotated, Attributed> => {
  const weights = decodeWeights(readBinaryResource('attribute/weights.bin'));
  const classes = loadWordClasses();
  return {
    name: 'attribute',
    run: (article) => ({ ...article, attributions: attributeArticle(weights, classes, threshold, article) }),
  };
};
