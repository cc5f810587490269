/** An article cut into tokens, sentences, paragraphs and regions. The first layer. */
import type { Article } from './article.ts';
import type { Quotation } from './quotation.ts';
import type { Span } from './span.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token extends Span {
  /** As written: the article's text at this span, but for what a reader does not see (`src/text/bare-text.ts`). */
  readonly text: string;
  /** Lower-cased, curly apostrophes made straight. */
  readonly lower: string;
  /** Lower-cased base form. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** What a stretch is in the page. Only `body` yields claims; nothing is cut. */
export const REGIONS = ['headline', 'body', 'boilerplate'] as const;
export type Region = (typeof REGIONS)[number];

export interface Sentence extends Span {
  /** Its paragraph's, or `boilerplate` for a notice within a paragraph of the report. */
  readonly region: Region;
  /** Index of the paragraph it belongs to. A sentence never leaves its paragraph. */
  readonly paragraph: number;
  /** Its tokens: `tokens.slice(firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * A stretch between line breaks that holds anything but white space, trimmed. Lines that a hard line end or a
 * stray break parts in mid-sentence are one paragraph.
 */
export interface Paragraph extends Span {
  readonly region: Region;
  /** Its sentences: `sentences.slice(firstSentence, endSentence)`. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

export interface Segmented {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  /** Every pair of quotation marks, and every mark left open; the nested after the one that holds it. */
  readonly quotations: readonly Quotation[];
}
