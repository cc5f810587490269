/**
 * Pieces of what is said that only together state something.
 *
 *   “In ten years,” he said, “there will be no harbour.”
 *    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ one claim
 */
import type { Attributed } from '../model/layers.ts';
import type { Span } from '../model/span.ts';
import { lastStarting, type TokenRange } from '../text/token-range.ts';
import { mainVerb } from './find-verb.ts';
import { near, union } from './with-its-cue.ts';

/** Whether the words between two pieces are no more than who says it: "The vessel, *he said*, had been inspected". */
const isInterrupted = (
  { tokens, sentences }: Attributed,
  before: TokenRange,
  after: TokenRange,
  cue: Span | null,
): boolean => {
  const from = tokens[before.end - 1]!.end;
  const to = tokens[after.first]!.start;
  if (cue === null || cue.start < from || cue.end > to || !near(before, after)) return false;
  return lastStarting(sentences, from - 1) === lastStarting(sentences, to);
};

/** "he told “*Today*”": a title, while what goes on after its cue is written small. */
const goesOn = ({ tokens }: Attributed, { first }: TokenRange): boolean =>
  /^\p{Ll}/u.test(tokens[first]!.text);

/** Pieces that only together state something are one: "“In ten years,” he said, “there will be no harbour.”" */
export const withoutInterruption = (article: Attributed, pieces: readonly TokenRange[], cue: Span | null) => {
  const states = (range: TokenRange): boolean => mainVerb(article.tokens, range) >= 0;
  return pieces.reduce<TokenRange[]>((joined, piece) => {
    const last = joined.at(-1);
    const parts = last && isInterrupted(article, last, piece, cue);
    if (parts && (states(last) ? goesOn(article, piece) && !states(piece) : true))
      joined[joined.length - 1] = union(last, piece);
    else joined.push(piece);
    return joined;
  }, []);
};
