/** Tokens, sentences, paragraphs, regions and quotation marks of an article. */
import { ABBREVIATIONS, isAbbreviation } from '../lexicon/abbreviations.ts';
import { isBoilerplateParagraph, isBoilerplateSentence, type Passage } from '../lexicon/boilerplate.ts';
import { GLUED_CODES } from '../lexicon/currencies.ts';
import { isKnownWord } from '../lexicon/known-words.ts';
import { AFTER_HOUR, SPEECH_FORMS, STARTERS, TITLES } from '../lexicon/sentence-words.ts';
import { runsOn } from '../lexicon/stray-breaks.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Paragraph, Region, Segmented, Sentence, Token } from '../model/segmented.ts';
import { type Span, textOf } from '../model/span.ts';
import { bareText } from '../text/bare-text.ts';
import type { StopContext } from '../text/full-stops.ts';
import { markedRegions, splitAtMarks } from '../text/marked-paragraphs.ts';
import { findParagraphs, tokenBounds } from '../text/paragraphs.ts';
import { findQuotes } from '../text/quotes.ts';
import { paragraphRegions } from '../text/regions.ts';
import { scanTokens } from '../text/scan-tokens.ts';
import { sentenceEnds } from '../text/sentences.ts';
import { createTagger, type Tagger } from '../text/tag-tokens.ts';
import type { Stage } from './stage.ts';

const SENTENCE_WORDS = {
  abbreviations: ABBREVIATIONS,
  starters: STARTERS,
  titles: TITLES,
  afterHour: AFTER_HOUR,
  speech: SPEECH_FORMS,
};

const unclosed = (quotation: Quotation): Diagnostic => ({
  code: 'quote/unclosed',
  message:
    'This quotation mark has no closing partner; the quotation was taken to end with its paragraph. Add the missing mark if it ends earlier.',
  span: { start: quotation.start, end: quotation.inner.start },
});

/** The sentences of one paragraph. */
const cutParagraph = (text: string, context: StopContext, passage: Passage, p: number, region: Region) => {
  const { tokens } = context;
  let { firstToken } = passage;
  return sentenceEnds(context, firstToken, passage.endToken).map((endToken): Sentence => {
    const [start, end] = [tokens[firstToken]!.start, tokens[endToken - 1]!.end];
    const own =
      region === 'body' &&
      isBoilerplateSentence({ text: text.slice(start, end), tokens, firstToken, endToken });
    const sentence = {
      start,
      end,
      region: own ? ('boilerplate' as const) : region,
      paragraph: p,
      firstToken,
      endToken,
    };
    firstToken = endToken;
    return sentence;
  });
};

/** The paragraphs of `text`, not yet with their regions. */
const passagesOf = (text: string, spans: readonly Span[], tokens: readonly Token[]): Passage[] => {
  const bounds = tokenBounds(spans, tokens);
  return spans.map((span, p) => ({
    text: textOf(text, span),
    tokens,
    firstToken: bounds[p]!,
    endToken: bounds[p + 1]!,
  }));
};

/** Tokens of the text as a reader sees it, with their places in the text as given. */
const tokensOf = (tag: Tagger, text: string, paragraphs: readonly Span[]): Token[] => {
  const bare = bareText(text, isKnownWord);
  const shown = bare?.text ?? text;
  const scanned = scanTokens(shown, isAbbreviation, GLUED_CODES);
  const places = bare?.asGiven(scanned) ?? scanned;
  const tokens = tag(shown, scanned, tokenBounds(paragraphs, places));
  return bare === null ? tokens : tokens.map((token, i) => ({ ...token, ...places[i]! }));
};

export const createSegment = (): Stage<Article, Segmented> => {
  const tag = createTagger();
  return {
    name: 'segment',
    run: (article, report) => {
      const { text } = article;
      const marks = article.marked ?? [];
      const spans = splitAtMarks(text, findParagraphs(text, runsOn), marks);
      const tokens = tokensOf(tag, text, spans);
      const passages = passagesOf(text, spans, tokens);
      const guessed = paragraphRegions(
        passages.map((passage) => passage.text),
        article.title,
        (p, isTail) => isBoilerplateParagraph(passages[p]!, isTail),
      );
      const regions = markedRegions(spans, marks, guessed);
      const { quotations, roles } = findQuotes(
        text,
        tokens,
        passages.map(({ firstToken, endToken }, p) => ({
          start: spans[p]!.start,
          end: spans[p]!.end,
          firstToken,
          endToken,
          isAside: regions[p] === 'boilerplate',
        })),
      );
      const context = { tokens, roles, words: SENTENCE_WORDS };
      const sentences: Sentence[] = [];
      const paragraphs = spans.map((span, p): Paragraph => {
        const firstSentence = sentences.length;
        sentences.push(...cutParagraph(text, context, passages[p]!, p, regions[p]!));
        const [{ start, end }, endSentence] = [span, sentences.length];
        return { start, end, region: regions[p]!, firstSentence, endSentence };
      });
      for (const quotation of quotations)
        if (quotation.ending === 'unclosed') report.diagnostic(unclosed(quotation));
      return { article, tokens, sentences, paragraphs, quotations };
    },
  };
};
