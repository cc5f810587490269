/** Who said what in an article. */
import { attributeArticle } from '../attribute/attribute-article.ts';
import { type ExplainedAttribution, explainAttributions } from '../attribute/explain.ts';
import { decodeWeights, type Weights } from '../attribute/weights-file.ts';
import { readBinaryResource } from '../lexicon/resource.ts';
import { loadWordClasses } from '../lexicon/word-classes.ts';
import { createReadColumns, type ReadColumns } from '../linear/word-columns.ts';
import type { Annotated, Attributed } from '../model/layers.ts';
import type { Stage } from './stage.ts';

export interface AttributeOptions {
  /** Attributions of lower confidence are left out, 0 to 1. Lower finds more, higher is right more often. */
  readonly threshold: number;
}

/** Where as much is found as is right: the best balance on the training articles, each read unseen. */
const DEFAULT_THRESHOLD = 0.35;

const loadWeights = (): Weights => decodeWeights(readBinaryResource('attribute/weights.bin'));

/** @param readColumns shared with other stages: what it remembers of words serves all of them */
export const createAttribute = (
  { threshold = DEFAULT_THRESHOLD }: Partial<AttributeOptions> = {},
  readColumns: ReadColumns = createReadColumns(loadWordClasses()),
): Stage<Annotated, Attributed> => {
  const weights = loadWeights();
  return {
    name: 'attribute',
    run: (article) => ({
      ...article,
      attributions: attributeArticle(weights, readColumns, threshold, article),
    }),
  };
};

/** For `whosaid explain`: every attribution with the other readings that were weighed, and their scores. */
export const createExplainAttributions = (): ((article: Attributed) => ExplainedAttribution[]) => {
  const weights = loadWeights();
  const readColumns = createReadColumns(loadWordClasses());
  return (article) => explainAttributions(weights, readColumns, article);
};
