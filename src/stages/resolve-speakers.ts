/** Who each speaker span refers to, within one article. */
import type { Attributed, Resolved } from '../model/layers.ts';
import { resolveArticle } from '../speakers/resolve-article.ts';
import type { Stage } from './stage.ts';

export const createResolveSpeakers = (): Stage<Attributed, Resolved> => ({
  name: 'resolve-speakers',
  run: (article) => ({ ...article, speakers: resolveArticle(article) }),
});
