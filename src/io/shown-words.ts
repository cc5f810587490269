/** Words as rows repeat them, claim by claim: of a sentence or a quotation without end only so much. */
import type { Span } from '../model/span.ts';

/** News has no longer sentence; a list without a stop has a claim for each of its items. */
export const LONGEST_SENTENCE = 2000;

/** Stands where something was left out. */
const CUT = '…';

const HIGH = /[\ud800-\udbff]$/;
const LOW = /^[\udc00-\udfff]/;

/** The whole sentence, or a stretch of it that holds the start of the claim, with a mark at each cut end. */
export const shownSentence = (text: string, sentence: Span, claim: Span): string => {
  const length = sentence.end - sentence.start;
  if (length <= LONGEST_SENTENCE) return text.slice(sentence.start, sentence.end);
  const spare = Math.max(0, LONGEST_SENTENCE - (claim.end - claim.start)) / 2;
  const latest = sentence.end - LONGEST_SENTENCE;
  const start = Math.max(sentence.start, Math.min(Math.floor(claim.start - spare), latest));
  const end = start + LONGEST_SENTENCE;
  // Half of a pair of surrogates is no character.
  const shown = text.slice(start, end).replace(HIGH, '').replace(LOW, '');
  return `${start > sentence.start ? CUT : ''}${shown}${end < sentence.end ? CUT : ''}`;
};

/** Statements that news quotes whole are shorter. */
export const LONGEST_QUOTED = 10_000;

/** The first `length` units, without half of a pair of surrogates, and the mark of a cut. */
export const cutText = (text: string, length: number): string =>
  `${text.slice(0, length).replace(HIGH, '')}${CUT}`;

/** A quotation, or the content of an attribution, as each of its claims repeats it. */
export const shownQuoted = (words: string): string =>
  words.length <= LONGEST_QUOTED ? words : cutText(words, LONGEST_QUOTED);
