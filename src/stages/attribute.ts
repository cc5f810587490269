/** Who said what in an article. */
import { attributeArticle } from '../attribute/attribute-article.ts';
import type { Annotated, Attributed } from '../model/layers.ts';
import type { Stage } from './stage.ts';

export const createAttribute = (): Stage<Annotated, Attributed> => ({
  name: 'attribute',
  run: (article) => ({ ...article, attributions: attributeArticle(article) }),
});
