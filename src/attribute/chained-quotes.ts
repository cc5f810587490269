/**
 * Quotations that belong to a speech whose cue stands elsewhere: in a later or an earlier paragraph of a chain
 * that the marks tell, or before or after the speaker's tag in the same paragraph.
 *
 *   “We have worked here for forty years.¶“We will not go,” Rita Holm said.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ left open, so that the next paragraph goes on with it
 *   “It is the worst season,” Holm told them, drawing groans. “How can we pay?”
 */

import { POS } from '../linear/parts-of-speech.ts';
import type { Segmented } from '../model/segmented.ts';
import type { Draft } from './draft.ts';
import { type QuoteRange, quoteRanges, withContent } from './loose-quotes.ts';
import type { TokenColumns } from './token-columns.ts';

/** Between two halves of one sentence stand the tag and a word or two: "X said on Monday, “and …”". */
const LONGEST_GAP = 8;
/** "She paused and looked around.": more sentences between tell of something else. */
const MOST_BETWEEN = 2;

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she']);
/** Indirect words of a speech may hold quoted ones, but a quotation alone after them is not sure to be theirs. */
const startsQuoted = (columns: TokenColumns, { content }: Draft): boolean =>
  content.some(({ first }) => columns.opens[first] === 1);

/** By quotation: the number of the first one of its chain. */
const chainsOf = (quotes: readonly QuoteRange[]): number[] => {
  const heads: number[] = [];
  quotes.forEach((_, i) => {
    const before = quotes[i - 1];
    heads.push(before?.goesOn ? heads[i - 1]! : i);
  });
  return heads;
};

/** The owner that the chain gives to quotation `own`: the nearest before it, else the nearest after it; or -1. */
const chainOwner = (
  quotes: readonly QuoteRange[],
  heads: readonly number[],
  own: number,
  speaks: (owner: number) => boolean,
): number => {
  for (let i = own - 1; i >= 0 && heads[i] === heads[own]; i -= 1)
    if (speaks(quotes[i]!.owner)) return quotes[i]!.owner;
  for (let i = own + 1; i < quotes.length && heads[i] === heads[own]; i += 1)
    if (speaks(quotes[i]!.owner)) return quotes[i]!.owner;
  return -1;
};

/** "He paused.": sentences from `from` up to `to` that keep to one person, whom a pronoun names. */
const keepsTo = ({ tokens }: Segmented, columns: TokenColumns, from: number, to: number): boolean => {
  if (to - from > MOST_BETWEEN) return false;
  for (let s = from; s < to; s += 1) if (!PRONOUNS.has(tokens[columns.firstOf[s]!]!.lower)) return false;
  return true;
};

/** `“…,” X said, “and …`: the words between, which are the tag, hold nobody else. */
const isSameSentence = (columns: TokenColumns, draft: Draft, quote: QuoteRange): boolean => {
  const tagEnd = Math.max(draft.cue!.end, draft.speaker?.end ?? 0);
  if (quote.first < tagEnd || quote.first - tagEnd > LONGEST_GAP) return false;
  for (let i = tagEnd; i < quote.first; i += 1) if (columns.pos[i] === POS.VERB) return false;
  return columns.isWord[quote.first - 1] === 0;
};

/** Whether a tag in the same paragraph takes the quotation after it. */
const isAfterTag = (article: Segmented, columns: TokenColumns, draft: Draft, quote: QuoteRange): boolean => {
  const [tag, own] = [columns.sentence[draft.cue!.first]!, columns.sentence[quote.first]!];
  if (tag === own) return isSameSentence(columns, draft, quote);
  return tag < own && columns.firstOf[own] === quote.first && keepsTo(article, columns, tag + 1, own);
};

/** Whether a tag takes the quotation that its paragraph begins with. */
const isBeforeTag = (article: Segmented, columns: TokenColumns, draft: Draft, quote: QuoteRange): boolean => {
  const [own, said] = [columns.sentence[quote.end - 1]!, columns.sentence[draft.content[0]!.first]!];
  // two quotations side by side are of two speakers
  if (own + 1 >= said || columns.lastOf[own]! >= quote.end + 1) return false;
  const first = article.paragraphs[quote.paragraph]!.firstSentence;
  return columns.firstOf[first] === quote.first && keepsTo(article, columns, own + 1, said);
};

/** The draft of the nearest tag in the same paragraph that takes the quotation, or -1. */
const tagOwner = (
  article: Segmented,
  columns: TokenColumns,
  drafts: readonly Draft[],
  { quotes, own }: { readonly quotes: readonly QuoteRange[]; readonly own: number },
): number => {
  const quote = quotes[own]!;
  const takes = (owner: number, test: typeof isAfterTag): boolean =>
    owner >= 0 &&
    drafts[owner]!.cue !== null &&
    !drafts[owner]!.isVerbatim &&
    startsQuoted(columns, drafts[owner]!) &&
    test(article, columns, drafts[owner]!, quote);
  const [before, after] = [quotes[own - 1], quotes[own + 1]];
  if (before?.paragraph === quote.paragraph && takes(before.owner, isAfterTag)) return before.owner;
  return after?.paragraph === quote.paragraph && takes(after.owner, isBeforeTag) ? after.owner : -1;
};

/** The drafts, each with the quotations that its chain or its tag adds to its content. */
export const chainQuotes = (article: Segmented, columns: TokenColumns, drafts: readonly Draft[]): Draft[] => {
  const extended = [...drafts];
  const quotes = quoteRanges(article, columns, drafts);
  const heads = chainsOf(quotes);
  // a cue within the quoted words, "“He reportedly left", is none of the speech's own
  const speaks = (owner: number): boolean =>
    owner >= 0 && (extended[owner]!.cue === null || columns.depth[extended[owner]!.cue!.first] === 0);
  const take = (own: number, owner: number): void => {
    if (owner < 0) return;
    extended[owner] = withContent(extended[owner]!, quotes[own]!);
    quotes[own] = { ...quotes[own]!, owner };
  };
  for (let own = 0; own < quotes.length; own += 1)
    if (quotes[own]!.owner < 0) take(own, tagOwner(article, columns, extended, { quotes, own }));
  for (let own = 0; own < quotes.length; own += 1)
    if (quotes[own]!.owner < 0) take(own, chainOwner(quotes, heads, own, speaks));
  return extended;
};
