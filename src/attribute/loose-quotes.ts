/** The outermost quotations of an article in token numbers, and which of them no draft has yet. */
import type { Segmented } from '../model/segmented.ts';
import { type TokenRange, tokenAfter } from '../text/token-range.ts';
import type { Draft } from './draft.ts';
import { contentOf, ownersOf } from './owners.ts';
import type { TokenColumns } from './token-columns.ts';

export interface QuoteRange extends TokenRange {
  readonly paragraph: number;
  /** It goes on in the next paragraph, which opens with the same mark. */
  readonly goesOn: boolean;
  /** The draft that has any of its tokens, or -1. */
  readonly owner: number;
}

/** The draft that owns a token of the range, or -1. */
const ownerIn = (owners: Int32Array, first: number, end: number): number => {
  for (let at = first; at < end; at += 1) if (owners[at] !== 0) return owners[at]! - 1;
  return -1;
};

/** In text order; those of headlines and boilerplate are left out. */
export const quoteRanges = (
  article: Segmented,
  columns: TokenColumns,
  drafts: readonly Draft[],
): QuoteRange[] => {
  const ranges: QuoteRange[] = [];
  if (article.quotations.length === 0) return ranges;
  const owners = ownersOf(columns.size, drafts, contentOf);
  for (const { depth, start, end, ending } of article.quotations) {
    if (depth !== 0) continue;
    const first = tokenAfter(article.tokens, start);
    let token = first;
    while (token < columns.size && article.tokens[token]!.start < end) token += 1;
    const paragraph = columns.paragraphOf[columns.sentence[first]!]!;
    if (first === token || article.paragraphs[paragraph]!.region !== 'body') continue;
    const owner = ownerIn(owners, first, token);
    ranges.push({ first, end: token, paragraph, goesOn: ending === 'continued', owner });
  }
  return ranges;
};

/** `draft` with one more piece of content, in text order. */
export const withContent = (draft: Draft, { first, end }: TokenRange): Draft => ({
  ...draft,
  content: [...draft.content, { first, end }].sort((a, b) => a.first - b.first),
});
