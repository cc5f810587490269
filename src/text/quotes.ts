/** Which quotation marks belong together, paragraph by paragraph. */
import type { Quotation } from '../model/quotation.ts';
import type { Token } from '../model/segmented.ts';
import { inTextOrder, type Span } from '../model/span.ts';
import { type MarkRole, type PairedParagraph, pairMarks } from './pair-marks.ts';

export interface Quotes {
  /** In text order, the nested after the one that holds it. */
  readonly quotations: readonly Quotation[];
  /** Role by token index, of the tokens that are quotation marks. */
  readonly roles: ReadonlyMap<number, MarkRole>;
}

/** A paragraph as the quotes need it. */
export interface QuotedParagraph extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Something that stands between two paragraphs of one speech, such as "Story continues below". */
  readonly isAside: boolean;
}

type Pair = PairedParagraph[number];

/** Depth by containment. `pairs` are in text order and nest. */
const withDepth = (pairs: readonly Pair[]): Quotation[] => {
  const ends: number[] = [];
  return pairs.map((pair) => {
    while (ends.length > 0 && ends.at(-1)! <= pair.start) ends.pop();
    ends.push(pair.end);
    return { ...pair, depth: ends.length - 1 };
  });
};

/** The mark that each paragraph's successor opens with, asides left out. */
const nextMarks = (text: string, paragraphs: readonly QuotedParagraph[]): string[] => {
  const marks: string[] = [];
  let next = '';
  for (let p = paragraphs.length - 1; p >= 0; p -= 1) {
    marks[p] = next;
    if (!paragraphs[p]!.isAside) next = text.charAt(paragraphs[p]!.start);
  }
  return marks;
};

/** Every pair of quotation marks of a text. A mark without a partner spoils nothing beyond its paragraph. */
export const findQuotes = (
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly QuotedParagraph[],
): Quotes => {
  const roles = new Map<number, MarkRole>();
  const marks = nextMarks(text, paragraphs);
  const quotations = paragraphs.flatMap((paragraph, p) => {
    const { firstToken, endToken } = paragraph;
    const pairs = pairMarks({ text, tokens, roles, firstToken, endToken, next: marks[p]! });
    // an unclosed quotation goes on when the next paragraph opens with the same mark
    const goesOn = (pair: Pair): boolean =>
      pair.ending === 'unclosed' && pair.end === paragraph.end && text.charAt(pair.start) === marks[p];
    return withDepth(
      pairs
        .map((pair) => (goesOn(pair) ? { ...pair, ending: 'continued' as const } : pair))
        .sort(inTextOrder),
    );
  });
  return { quotations, roles };
};
