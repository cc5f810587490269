/**
 * Who said it, by layout alone: a paragraph of quotation signed after a dash.
 *
 *   “A city that cannot house its nurses has failed.” — Bishop Ruth Adeyemi
 *                                                     ^ ^^^^^^^^^^^^^^^^^^^
 */

import { POS } from '../linear/parts-of-speech.ts';
import type { Segmented, Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Draft } from './draft.ts';
import { contentOf, isOwned, ownersOf } from './owners.ts';
import type { TokenColumns } from './token-columns.ts';

/** Layout leaves little doubt; the few slips are mottos with an author. */
const CONFIDENCE = 0.9;
/** A signature has no more tokens ("Bishop Ruth Adeyemi, of Leeds"). */
const LONGEST_NAME = 10;

const DASH = /^(?:-{1,3}|[–—―])$/;

const trimmed = (columns: TokenColumns, first: number, end: number): TokenRange => {
  let last = end;
  while (last > first && columns.isWord[last - 1] === 0 && columns.closes[last - 1] === 0) last -= 1;
  return { first, end: last };
};

/** “…” — Name, from a paragraph's first token up to its end. */
const signature = (
  tokens: readonly Token[],
  columns: TokenColumns,
  first: number,
  end: number,
): Draft | null => {
  if (columns.opens[first] !== 1) return null;
  let dash = end - 1;
  while (dash > first && dash > end - 1 - LONGEST_NAME && !DASH.test(tokens[dash]!.text)) dash -= 1;
  const speaker = trimmed(columns, dash + 1, end);
  const closing = dash - 1;
  if (columns.closes[closing] !== 1 || columns.quoted[closing] !== dash - first) return null;
  if (speaker.first >= speaker.end || columns.pos[speaker.first] === POS.VERB) return null;
  if (tokens[speaker.first]!.text === tokens[speaker.first]!.lower) return null;
  return {
    cue: { first: dash, end: dash + 1, head: dash },
    speaker,
    content: [{ first, end: dash }],
    confidence: CONFIDENCE,
    rule: 'attribution/signed-quotes',
  };
};

/** `drafts` with a signature wherever none of them has a word of the quotation before it. */
export const addSignedQuotes = (
  article: Segmented,
  columns: TokenColumns,
  drafts: readonly Draft[],
): Draft[] => {
  const signed: Draft[] = [];
  const owners = ownersOf(columns.size, drafts, contentOf);
  for (const { firstSentence, endSentence, region } of article.paragraphs) {
    if (region === 'boilerplate' || firstSentence >= endSentence) continue;
    const first = columns.firstOf[firstSentence]!;
    const end = columns.lastOf[endSentence - 1]! + 1;
    const draft = signature(article.tokens, columns, first, end);
    if (draft !== null && !isOwned(owners, draft.content[0]!)) signed.push(draft);
  }
  return [...drafts, ...signed];
};
