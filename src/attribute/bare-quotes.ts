/**
 * Quotations that no reading has yet and that are somebody's speech, for rules that look who speaks.
 *
 *   “We had no alternative.”      The “grand bargain” failed.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^       none
 */
import type { Segmented, Token } from '../model/segmented.ts';
import { isTitleCase } from '../text/title-case.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Draft } from './draft.ts';
import { type QuoteRange, quoteRanges } from './loose-quotes.ts';
import type { TokenColumns } from './token-columns.ts';

/** "It is over.": shorter ones are slogans and names. */
const FEWEST_WORDS = 3;

const CAPITAL = /^[\p{Lu}\p{N}]/u;
const STOP = /[.?!…,]$/;

export interface QuoteScene {
  readonly article: Segmented;
  readonly columns: TokenColumns;
  readonly tokens: readonly Token[];
  readonly surnames: ReadonlySet<string>;
  readonly drafts: readonly Draft[];
}

/** The words between the marks. */
const innerOf = (columns: TokenColumns, { first, end }: TokenRange): TokenRange => ({
  first: first + 1,
  end: columns.closes[end - 1] === 1 ? end - 1 : end,
});

/** A sentence with its stop or comma, that no one would take for a title. */
const isSpeech = ({ columns, tokens }: QuoteScene, quote: QuoteRange): boolean => {
  const inner = innerOf(columns, quote);
  if (inner.first >= inner.end || !CAPITAL.test(tokens[inner.first]!.text)) return false;
  if (!STOP.test(tokens[inner.end - 1]!.text) && columns.closes[quote.end - 1] === 1) return false;
  let words = 0;
  for (let i = inner.first; i < inner.end; i += 1) words += columns.isWord[i]!;
  return words >= FEWEST_WORDS && !isTitleCase(tokens, inner);
};

/** Names that stand after another one. */
const surnamesIn = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens
      .filter(({ pos }, at) => pos === 'PROPN' && tokens[at - 1]?.pos === 'PROPN')
      .map(({ text }) => text),
  );

export type QuoteRule = (scene: QuoteScene, quote: QuoteRange) => Draft | null;

/** What the first of `rules` that has an answer makes of each such quotation. */
export const fromBareQuotes = (
  article: Segmented,
  columns: TokenColumns,
  drafts: readonly Draft[],
  rules: readonly QuoteRule[],
): Draft[] => {
  const loose = quoteRanges(article, columns, drafts).filter(({ owner }) => owner < 0);
  if (loose.length === 0) return [];
  const { tokens } = article;
  const scene = { article, columns, tokens, surnames: surnamesIn(tokens), drafts };
  return loose
    .filter((quote) => isSpeech(scene, quote))
    .flatMap((quote) => {
      for (const rule of rules) {
        const draft = rule(scene, quote);
        if (draft !== null) return [draft];
      }
      return [];
    });
};
