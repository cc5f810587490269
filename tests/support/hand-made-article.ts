/** Hand-made layers for tests: real tokens, one sentence per line of the text, spans found by their words. */

import type { Attribution } from '../../src/model/attribution.ts';
import type { Resolved } from '../../src/model/layers.ts';
import type { Region } from '../../src/model/segmented.ts';
import type { Span } from '../../src/model/span.ts';
import { segment } from './segment-text.ts';

const silent = { diagnostic: () => {}, drop: () => {} };

/** The one place where `words` stand in `text`. */
export const at = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0)
    throw new Error(`"${words}" must stand in the text once: ${text}`);
  return { start, end: start + words.length };
};

/** An attribution by its words; parts left out are null. */
export const said = (
  text: string,
  parts: { speaker?: string; cue?: string; content: readonly string[] } & Partial<
    Pick<Attribution, 'quote' | 'stance'>
  >,
): Attribution => ({
  speaker: parts.speaker === undefined ? null : at(text, parts.speaker),
  cue: parts.cue === undefined ? null : { ...at(text, parts.cue), lemma: 'say' },
  content: parts.content.map((words) => at(text, words)),
  quote: parts.quote ?? 'indirect',
  stance: parts.stance ?? 'asserts',
  confidence: 1,
  rule: 'attribution/test',
});

/** One sentence per line; a line `#…` is a headline. Every line is a paragraph of its own. */
export const articleOf = (text: string, attributions: readonly Attribution[] = []): Resolved => {
  const article = {
    id: 'test',
    text,
    source: null,
    published: null,
    title: null,
    url: null,
    author: null,
    extra: {},
  };
  const segmented = segment.run(article, silent);
  let start = 0;
  const lines = text.split('\n').map((line, i) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    const firstToken = segmented.tokens.findIndex((token) => token.start >= span.start);
    const endToken = segmented.tokens.findLastIndex((token) => token.end <= span.end) + 1;
    const region: Region = line.startsWith('#') ? 'headline' : 'body';
    return { ...span, region, paragraph: i, firstToken, endToken };
  });
  return {
    ...segmented,
    sentences: lines,
    paragraphs: lines.map((line, i) => ({ ...line, firstSentence: i, endSentence: i + 1 })),
    numbers: [],
    dates: [],
    attributions,
    speakers: attributions.map(() => null),
    people: [],
    speakerPersons: attributions.map(() => null),
    pronouns: new Map(),
  };
};

/** The sentence with the mention between brackets, taken apart. */
export const readMarked = (marked: string) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const article = articleOf(marked.replace(/[[\]]/g, ''), []);
  const first = article.tokens.findIndex((token) => token.start >= start);
  const last = article.tokens.findIndex((token) => token.end >= end);
  return { article, first, end: last + 1 };
};
