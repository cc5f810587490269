/**
 * A paragraph of nothing but quotation, with no cue of its own, goes on with what was quoted right before it.
 *
 *   “We told every worker in person,” the chairman said.
 *
 *   “No family will lose its house.”
 *    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ his words too (so it is in 7 of 10 such paragraphs in training)
 */
import type { Segmented } from '../model/segmented.ts';
import type { Draft, TokenRange } from './draft.ts';
import type { Sheet } from './sheet.ts';

/** A shorter one may be a title or a slogan. */
const FEWEST_WORDS = 4;

/** The paragraph's tokens if all its words are quoted and it opens with the mark; else null. */
const quotedParagraph = (article: Segmented, sheet: Sheet, paragraph: number): TokenRange | null => {
  const { firstSentence, endSentence, region } = article.paragraphs[paragraph]!;
  if (region !== 'body' || firstSentence >= endSentence) return null;
  const first = sheet.firstOf[firstSentence]!;
  const end = sheet.lastOf[endSentence - 1]! + 1;
  if (sheet.opens[first] !== 1) return null;
  let words = 0;
  for (let i = first; i < end; i += 1) {
    if (sheet.isWord[i] === 1 && sheet.depth[i] === 0) return null;
    words += sheet.isWord[i]!;
  }
  return words >= FEWEST_WORDS ? { first, end } : null;
};

const meets = (draft: Draft, range: TokenRange): boolean =>
  draft.content.some((part) => part.first < range.end && range.first < part.end);

/** Whether the draft's content holds the last quoted word of the paragraph. */
const holdsLastQuote = (draft: Draft, sheet: Sheet, first: number, last: number): boolean => {
  let quoted = last;
  while (quoted >= first && !(sheet.depth[quoted]! > 0 && sheet.isWord[quoted] === 1)) quoted -= 1;
  return quoted >= first && meets(draft, { first: quoted, end: quoted + 1 });
};

/** The drafts, each with the quoted paragraphs that go on with it added to its content. */
export const continueQuotes = (article: Segmented, sheet: Sheet, drafts: readonly Draft[]): Draft[] => {
  const extended = [...drafts];
  for (let paragraph = 1; paragraph < article.paragraphs.length; paragraph += 1) {
    const range = quotedParagraph(article, sheet, paragraph);
    if (range === null || extended.some((draft) => meets(draft, range))) continue;
    const { firstSentence, endSentence } = article.paragraphs[paragraph - 1]!;
    const first = sheet.firstOf[firstSentence]!;
    const last = sheet.lastOf[endSentence - 1]!;
    const speaking = extended.findIndex((draft) => holdsLastQuote(draft, sheet, first, last));
    if (speaking < 0) continue;
    const draft = extended[speaking]!;
    extended[speaking] = { ...draft, content: [...draft.content, range] };
  }
  return extended;
};
