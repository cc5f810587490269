/**
 * What is quoted and no claim holds: somebody's words are a row in any case, with a speaker where one is known.
 *
 *   “We counted every vote twice.” The room fell silent.
 *    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Attributed } from '../model/layers.ts';
import { isTitleCase } from '../text/title-case.ts';
import { meets, rangeOf, type TokenRange } from '../text/token-range.ts';
import type { ClaimColumns } from './columns.ts';
import type { Statement } from './find-statements.ts';
import type { Voice } from './voices.ts';

/** "the blow", "It is over": shorter stretches between marks are titles, nicknames and single words of somebody's. */
const FEWEST_WORDS = 4;
/** As sure as the least likely claim that the model is asked for by itself. */
const BELIEF = 0.3;

/** The outermost quotations of an article as token ranges, in text order. */
export const quotedRanges = ({ tokens, quotations }: Attributed): TokenRange[] =>
  quotations.filter(({ depth }) => depth === 0).map(({ inner }) => rangeOf(tokens, inner));

/** Words at both ends, without marks; may come out empty. */
const withoutMarks = ({ isWord }: ClaimColumns, { first, end }: TokenRange): TokenRange => {
  let [from, to] = [first, end];
  while (from < to && isWord[from] === 0) from += 1;
  while (to > from && isWord[to - 1] === 0) to -= 1;
  return { first: from, end: to };
};

/**
 * @param quotes as `quotedRanges` gives them
 * @param known the statements of the sentence that were found
 */
export const quotedStatements = (
  { tokens }: Attributed,
  columns: ClaimColumns,
  quotes: readonly TokenRange[],
  sentence: TokenRange,
  voices: readonly Voice[],
  known: readonly Statement[],
): Statement[] =>
  quotes
    .filter((quote) => meets(quote, sentence))
    .map(({ first, end }) =>
      withoutMarks(columns, { first: Math.max(first, sentence.first), end: Math.min(end, sentence.end) }),
    )
    .filter((range) => {
      const { words, verbs } = columns;
      const isSpeech =
        words[range.end]! - words[range.first]! >= FEWEST_WORDS && verbs[range.end]! > verbs[range.first]!;
      return isSpeech && !isTitleCase(tokens, range) && !known.some((statement) => meets(statement, range));
    })
    .map((range) => {
      const voice = voices.find(({ contents }) => contents.some((content) => meets(content, range)));
      return { ...range, attribution: voice?.index ?? null, holdsCue: false, gap: null, belief: BELIEF };
    });
