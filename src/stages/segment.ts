/** Tokens, sentences, paragraphs, regions and quotation marks of an article. */
import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import type { Article } from '../model/article.ts';
import type { Paragraph, Segmented, Sentence } from '../model/segmented.ts';
import { scanTokens } from '../text/scan-tokens.ts';
import { createTagger } from '../text/tag-tokens.ts';
import type { Stage } from './stage.ts';

export const createSegment = (): Stage<Article, Segmented> => {
  const tag = createTagger();
  return {
    name: 'segment',
    run: (article) => {
      const tokens = tag(
        article.text,
        scanTokens(article.text, (form) => ABBREVIATIONS.has(form)),
      );
      const sentences: Sentence[] = [];
      const paragraphs: Paragraph[] = [];
      return { article, tokens, sentences, paragraphs, quotations: [] };
    },
  };
};
