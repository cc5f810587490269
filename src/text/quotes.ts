/** Which quotation marks belong together, paragraph by paragraph. */
import type { Quotation } from '../model/quotation.ts';
import type { Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import { inTextOrder } from '../model/span.ts';
import { type Mark, markAt } from './quote-marks.ts';

/** What a token is to a quotation. */
export type MarkRole = 'opens' | 'closes';

export interface Quotes {
  /** In text order, the nested after the one that holds it. */
  readonly quotations: readonly Quotation[];
  /** Role by token index, of the tokens that are quotation marks. */
  readonly roles: ReadonlyMap<number, MarkRole>;
}

/** A mark that waits for its partner. */
interface Open {
  readonly token: number;
  readonly mark: Mark;
  /** A closing mark that may as well be a possessive: taken if nothing better comes. */
  weakClose: number | null;
  /** Where the same mark opened once more inside: an unclosed quotation ends before it. */
  reopened: number | null;
}

type Pair = Omit<Quotation, 'depth' | 'ending'> & { readonly ending: Quotation['ending'] };

/** Pairs the marks of one paragraph. */
const pairParagraph = (
  text: string,
  tokens: readonly Token[],
  bounds: readonly [number, number],
  roles: Map<number, MarkRole>,
): Pair[] => {
  const pairs: Pair[] = [];
  const stack: Open[] = [];
  const depths = { double: 0, single: 0, angle: 0 };
  const close = (open: Open, closer: number): void => {
    const [first, last] = [tokens[open.token]!, tokens[closer]!];
    roles.set(open.token, 'opens');
    roles.set(closer, 'closes');
    const inner = { start: first.end, end: last.start };
    pairs.push({ start: first.start, end: last.end, inner, style: open.mark.style, ending: 'closed' });
  };
  /** Gives up on a mark whose partner did not come before token `end`. */
  const abandon = (open: Open, end: number): void => {
    depths[open.mark.style] -= 1;
    if (open.weakClose !== null) {
      close(open, open.weakClose);
      return;
    }
    if (!open.mark.sure && open.token !== bounds[0]) return;
    const first = tokens[open.token]!;
    const stop = tokens[(open.reopened ?? end) - 1]!.end;
    if (stop <= first.end) return;
    roles.set(open.token, 'opens');
    pairs.push({
      start: first.start,
      end: stop,
      inner: { start: first.end, end: stop },
      style: open.mark.style,
      ending: 'unclosed',
    });
  };
  for (let i = bounds[0]; i < bounds[1]; i += 1) {
    const mark = markAt(text, tokens, i);
    if (mark === null) continue;
    const top = stack.at(-1);
    if (mark.closes && (!mark.opens || depths[mark.style] > 0)) {
      if (mark.style === 'single') {
        if (top?.mark.style !== 'single') continue;
        if (mark.weak) top.weakClose ??= i;
        else {
          stack.pop();
          depths.single -= 1;
          close(top, i);
        }
      } else if (depths[mark.style] > 0) {
        let open = stack.pop()!;
        for (; open.mark.style !== mark.style; open = stack.pop()!) abandon(open, i);
        depths[mark.style] -= 1;
        close(open, i);
      }
    } else if (mark.opens) {
      if (top?.mark.style === mark.style) top.reopened ??= i;
      stack.push({ token: i, mark, weakClose: null, reopened: null });
      depths[mark.style] += 1;
    }
  }
  for (let open = stack.pop(); open !== undefined; open = stack.pop()) abandon(open, bounds[1]);
  return pairs.sort(inTextOrder);
};

/** Depth by containment. `pairs` are in text order and nest. */
const withDepth = (pairs: readonly Pair[]): Quotation[] => {
  const ends: number[] = [];
  return pairs.map((pair) => {
    while (ends.length > 0 && ends.at(-1)! <= pair.start) ends.pop();
    ends.push(pair.end);
    return { ...pair, depth: ends.length - 1 };
  });
};

/** An unclosed quotation goes on when the next paragraph opens with the same mark. */
const continued = (pair: Pair, text: string, end: number, next: Span | undefined): Pair =>
  pair.ending === 'unclosed' &&
  pair.end === end &&
  next !== undefined &&
  text[next.start] === text[pair.start]
    ? { ...pair, ending: 'continued' }
    : pair;

/**
 * Every pair of quotation marks of a text. A mark without a partner spoils nothing beyond its paragraph.
 * @param bounds the first token of each paragraph, and at the end the number of tokens
 */
export const findQuotes = (
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Span[],
  bounds: readonly number[],
): Quotes => {
  const roles = new Map<number, MarkRole>();
  const quotations = paragraphs.flatMap((paragraph, p) => {
    const pairs = pairParagraph(text, tokens, [bounds[p]!, bounds[p + 1]!], roles);
    return withDepth(pairs.map((pair) => continued(pair, text, paragraph.end, paragraphs[p + 1])));
  });
  return { quotations, roles };
};
