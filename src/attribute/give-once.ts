/** No quotation is two people's: that of two drafts which have it goes to the one whose cue is nearest. */
import type { Segmented } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Draft } from './draft.ts';
import { quoteRanges } from './loose-quotes.ts';
import type { TokenColumns } from './token-columns.ts';

/** How far a cue is from a quotation; in another sentence it is farther than in the same. */
const distance = (columns: TokenColumns, { cue }: Draft, { first, end }: TokenRange): number => {
  if (cue === null) return columns.size * 2;
  const gap = cue.first >= end ? cue.first - end : first - cue.end;
  const [own, last] = [columns.sentence[cue.first]!, columns.sentence[end - 1]!];
  return own === last || own === columns.sentence[first]! ? gap : gap + columns.size;
};

/** The drafts, each quotation with one of them. */
export const givenOnce = (article: Segmented, columns: TokenColumns, drafts: readonly Draft[]): Draft[] => {
  const mended = [...drafts];
  const startingAt = new Map<number, number[]>();
  drafts.forEach(({ content }, i) => {
    for (const { first } of content) startingAt.set(first, [...(startingAt.get(first) ?? []), i]);
  });
  for (const quote of quoteRanges(article, columns, drafts)) {
    if (quote.owner < 0) continue;
    const isIt = ({ first, end }: TokenRange): boolean => first === quote.first && end === quote.end;
    const having = (startingAt.get(quote.first) ?? []).filter((i) => mended[i]!.content.some(isIt));
    if (having.length < 2) continue;
    const nearest = having.reduce((a, b) =>
      distance(columns, mended[b]!, quote) < distance(columns, mended[a]!, quote) ? b : a,
    );
    for (const i of having) {
      const content = mended[i]!.content.filter((piece) => !isIt(piece));
      if (i !== nearest && content.length > 0) mended[i] = { ...mended[i]!, content };
    }
  }
  return mended;
};
