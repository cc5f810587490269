/**
 * A paragraph of nothing but quotation, with no cue of its own, goes on with what was quoted right before it.
 *
 *   “We told every worker in person,” the chairman said.
 *
 *   “No family will lose its house.”
 *    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ his words too (so it is in 7 of 10 such paragraphs in training)
 */
import type { Segmented } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Draft } from './draft.ts';
import { contentOf, isOwned, ownersOf } from './owners.ts';
import { paragraphBefore } from './speaker-before.ts';
import type { TokenColumns } from './token-columns.ts';

/** A shorter one may be a title or a slogan. */
const FEWEST_WORDS = 4;

/** The paragraph's tokens if all its words are quoted and it opens with the mark; else null. */
const quotedParagraph = (article: Segmented, columns: TokenColumns, paragraph: number): TokenRange | null => {
  const { firstSentence, endSentence, region } = article.paragraphs[paragraph]!;
  if (region !== 'body' || firstSentence >= endSentence) return null;
  const first = columns.firstOf[firstSentence]!;
  const end = columns.lastOf[endSentence - 1]! + 1;
  if (columns.opens[first] !== 1) return null;
  let words = 0;
  for (let i = first; i < end; i += 1) {
    if (columns.isWord[i] === 1 && columns.depth[i] === 0) return null;
    words += columns.isWord[i]!;
  }
  return words >= FEWEST_WORDS ? { first, end } : null;
};

/** Who has the last quoted words from `first` to `last`, as `owners` numbers it; “grand bargain” alone is nobody's speech. */
const lastOwner = (columns: TokenColumns, owners: Int32Array, first: number, last: number): number => {
  let scrap = 0;
  for (let i = last; i >= first && scrap < FEWEST_WORDS; i -= 1) {
    if (columns.depth[i] === 0 || columns.isWord[i] === 0) continue;
    if (owners[i] !== 0) return owners[i]!;
    scrap += 1;
  }
  return 0;
};

/** The drafts, each with the quoted paragraphs that go on with it added to its content. */
export const continueQuotes = (
  article: Segmented,
  columns: TokenColumns,
  drafts: readonly Draft[],
): Draft[] => {
  const extended = [...drafts];
  const owners = ownersOf(columns.size, drafts, contentOf);
  for (let paragraph = 1; paragraph < article.paragraphs.length; paragraph += 1) {
    const range = quotedParagraph(article, columns, paragraph);
    if (range === null || isOwned(owners, range)) continue;
    const before = paragraphBefore(article.paragraphs, paragraph);
    if (before < 0) continue;
    const { firstSentence, endSentence } = article.paragraphs[before]!;
    const owner = lastOwner(
      columns,
      owners,
      columns.firstOf[firstSentence]!,
      columns.lastOf[endSentence - 1]!,
    );
    if (owner === 0) continue;
    const draft = extended[owner - 1]!;
    extended[owner - 1] = { ...draft, content: [...draft.content, range] };
    owners.fill(owner, range.first, range.end);
  }
  return extended;
};
