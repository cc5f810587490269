/** Where paragraphs lie: stretches between line breaks that hold anything but white space. */
import type { Span } from '../model/span.ts';

const LINE = /[^\n\r\v\f\u2028\u2029]+/g;

/** The paragraphs of `text` in order, trimmed. */
export const findParagraphs = (text: string): Span[] => {
  const spans: Span[] = [];
  for (const match of text.matchAll(LINE)) {
    const line = match[0];
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const start = match.index + line.length - line.trimStart().length;
    spans.push({ start, end: start + trimmed.length });
  }
  return spans;
};

/** For each paragraph the index of its first token, and at the end the number of tokens. */
export const tokenBounds = (paragraphs: readonly Span[], tokens: readonly Span[]): number[] => {
  const bounds: number[] = [];
  let token = 0;
  for (const paragraph of paragraphs) {
    while (token < tokens.length && tokens[token]!.start < paragraph.start) token += 1;
    bounds.push(token);
  }
  bounds.push(tokens.length);
  return bounds;
};
