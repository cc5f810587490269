/** Finds every date expression of a text in one pass: each token is looked up once, and only heads cost more. */
import { LOOKALIKE_INDEX } from '../../lexicon/date-phrases.ts';
import { phraseAt } from '../../lexicon/phrase-index.ts';
import type { Token } from '../../model/segmented.ts';
import { settleOverlaps } from '../overlap.ts';
import type { DateExpression, DateExtractor, Found } from './expression.ts';
import { joinNeighbours } from './join.ts';
import { withModifiers } from './modifiers.ts';

/** Takes the words of a name, and then is dropped: it is no date. */
const lookalike: DateExtractor = {
  rule: 'date/lookalike',
  heads: [...LOOKALIKE_INDEX.keys()],
  match: (tokens, at) => {
    const phrase = phraseAt(LOOKALIKE_INDEX, tokens, at);
    return phrase && { first: at, end: phrase.end, meaning: { kind: 'reference', value: '' } };
  },
};

const asExpression = (tokens: readonly Token[], found: Found, rule: string): DateExpression => ({
  start: tokens[found.first]!.start,
  end: tokens[found.end - 1]!.end,
  first: found.first,
  endToken: found.end,
  meaning: found.meaning,
  mod: found.mod ?? null,
  weak: found.weak ?? false,
  rule,
});

const headsOf = (extractors: readonly DateExtractor[]): ReadonlyMap<string, readonly number[]> => {
  const heads = new Map<string, number[]>();
  extractors.forEach((extractor, rank) => {
    for (const head of new Set(extractor.heads)) heads.set(head, [...(heads.get(head) ?? []), rank]);
  });
  return heads;
};

const startsWithDigit = (word: string): boolean => {
  const code = word.charCodeAt(0);
  // ' and ’ open "'98" and "’90s"; f opens "fy2018"
  return (
    (code >= 48 && code <= 57) || (code === 39 && word.length > 2) || (code === 102 && word.startsWith('fy'))
  );
};

/** A date runs over one line break at most, in a text whose lines are cut: "the past⏎two days". */
const onOneLine = (text: string, { start, end }: DateExpression): boolean => {
  const written = text.slice(start, end);
  return !/[\n\r]/.test(written) || /^[^\n\r]*[^\n\r.:]\r?\n\p{Ll}[^\n\r]*$/u.test(written);
};

export type DateFinder = (text: string, tokens: readonly Token[]) => DateExpression[];

/**
 * A finder of the expressions that these extractors know, in text order and free of overlap: the longest wins,
 * then the extractor that stands first.
 */
export const createDateFinder = (extractors: readonly DateExtractor[]): DateFinder => {
  const ranked = [lookalike, ...extractors];
  const heads = headsOf(ranked);
  const digits = ranked.flatMap((extractor, rank) => (extractor.digits ? [rank] : []));
  return (text, tokens) => {
    const lists: DateExpression[][] = ranked.map(() => []);
    const look = (rank: number, at: number): void => {
      const found = ranked[rank]!.match(tokens, at);
      if (found) lists[rank]!.push(asExpression(tokens, found, ranked[rank]!.rule));
    };
    for (let at = 0; at < tokens.length; at += 1) {
      const word = tokens[at]!.lower;
      const atHead = heads.get(word);
      if (atHead !== undefined) for (const rank of atHead) look(rank, at);
      if (startsWithDigit(word)) for (const rank of digits) look(rank, at);
    }
    const settled = settleOverlaps(lists).filter(({ rule }) => rule !== 'date/lookalike');
    const wide: DateExpression[] = [];
    for (const joined of joinNeighbours(tokens, settled)) {
      const expression = withModifiers(tokens, joined);
      if (onOneLine(text, expression)) wide.push(expression);
    }
    // "of late 2016": a modifier may reach into the date before it
    return settleOverlaps([wide]);
  };
};
