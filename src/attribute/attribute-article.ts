/** Every attribution of one article, in text order. */
import type { Attribution } from '../model/attribution.ts';
import type { Segmented } from '../model/segmented.ts';
import { draftsByRule } from './rules.ts';
import { toAttribution } from './to-attribution.ts';

export const attributeArticle = (article: Segmented): Attribution[] => {
  const limitOf = (token: number): number =>
    article.sentences.find((sentence) => token < sentence.endToken)?.endToken ?? article.tokens.length;
  return draftsByRule(article).map((draft) => toAttribution(article, draft, limitOf));
};
