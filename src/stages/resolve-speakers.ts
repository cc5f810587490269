/** Who is who within one article: its people with all their mentions, and which of them each speaker is. */
import { loadWordClasses, type WordClasses } from '../lexicon/word-classes.ts';
import type { Attributed, Resolved } from '../model/layers.ts';
import { surnamesOf } from '../speakers/is-surname.ts';
import { loadRanker } from '../speakers/load-ranker.ts';
import { resolveArticle } from '../speakers/resolve-article.ts';
import type { Stage } from './stage.ts';

/** @param classes loaded once and shared with other stages, since loading takes time */
export const createResolveSpeakers = (
  classes: WordClasses = loadWordClasses(),
): Stage<Attributed, Resolved> => {
  const isSurname = surnamesOf(classes);
  const ranker = loadRanker();
  return {
    name: 'resolve-speakers',
    run: (article) => ({ ...article, ...resolveArticle(article, isSurname, ranker) }),
  };
};
