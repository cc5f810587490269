/** Annotated articles as lessons: gold attributions in the token numbers that the models work with. */
import { readFileSync } from 'node:fs';
import { createTokenColumns, type TokenColumns } from '../attribute/token-columns.ts';
import type { TokenSpan } from '../attribute/token-span.ts';
import { POS } from '../linear/parts-of-speech.ts';
import type { ReadColumns } from '../linear/word-columns.ts';
import type { Article } from '../model/article.ts';
import type { Segmented } from '../model/segmented.ts';
import { createSegment } from '../stages/segment.ts';

/** One gold attribution. */
export interface Example {
  /** The heart of the cue, and the cue around it. */
  readonly anchor: number;
  readonly first: number;
  readonly last: number;
  /** Null when the text names none. */
  readonly speaker: TokenSpan | null;
  readonly left: TokenSpan | null;
  readonly right: TokenSpan | null;
}

export interface Lesson {
  readonly id: string;
  readonly article: Segmented;
  readonly columns: TokenColumns;
  readonly examples: readonly Example[];
  /** Character spans that no figure counts: captions, calls to read more. */
  readonly discard: readonly CharSpan[];
  readonly gold: readonly GoldAttribution[];
}

type CharSpan = readonly [start: number, end: number];

export interface GoldAttribution {
  readonly source: readonly CharSpan[];
  readonly cue: readonly CharSpan[];
  readonly content: readonly CharSpan[];
}

interface GoldLine {
  readonly id: string;
  readonly attributions: readonly GoldAttribution[];
  readonly discard?: readonly CharSpan[];
}

const readLines = <Line>(path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

/** The words that a stretch of text covers, from the first to the last; null for none. */
const wordsIn = ({ tokens }: Segmented, columns: TokenColumns, [start, end]: CharSpan): TokenSpan | null => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let first = -1;
  let last = -1;
  for (let i = low; i < tokens.length && tokens[i]!.start < end; i += 1) {
    if (columns.isWord[i] === 0) continue;
    if (first < 0) first = i;
    last = i;
  }
  return first < 0 ? null : { first, last };
};

/** A cue's tokens, marks too: a colon or a dash may be all of it. */
const tokensIn = ({ tokens }: Segmented, [start, end]: CharSpan): TokenSpan | null => {
  const first = tokens.findIndex((token) => token.end > start && token.start < end);
  if (first < 0) return null;
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last += 1;
  return { first, last };
};

/** The heart of a cue: its first verb, else its first noun, else its first auxiliary, else its first token. */
const anchorOf = (columns: TokenColumns, { first, last }: TokenSpan): number => {
  for (const wanted of [POS.VERB, POS.NOUN, POS.AUX])
    for (let i = first; i <= last; i += 1) if (columns.pos[i] === wanted) return i;
  return first;
};

/** Parts with no word between them are one. */
const mergeParts = (columns: TokenColumns, parts: readonly TokenSpan[]): TokenSpan[] => {
  const merged: TokenSpan[] = [];
  for (const part of [...parts].sort((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    let between = (before?.last ?? part.first) + 1;
    while (between < part.first && columns.isWord[between] === 0) between += 1;
    if (before !== undefined && between >= part.first)
      merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, part.last) };
    else merged.push(part);
  }
  return merged;
};

const longest = (parts: readonly TokenSpan[]): TokenSpan | null =>
  parts.reduce<TokenSpan | null>(
    (best, part) => (best === null || part.last - part.first > best.last - best.first ? part : best),
    null,
  );

const exampleOf = (article: Segmented, columns: TokenColumns, gold: GoldAttribution): Example | null => {
  const cues = gold.cue.map((span) => tokensIn(article, span)).filter((span) => span !== null);
  const cue = cues[0];
  if (cue === undefined) return null;
  const anchor = anchorOf(columns, cue);
  const sources = gold.source.map((span) => wordsIn(article, columns, span)).filter((span) => span !== null);
  const parts = mergeParts(
    columns,
    gold.content.map((span) => wordsIn(article, columns, span)).filter((span) => span !== null),
  );
  return {
    anchor,
    ...cue,
    speaker: sources[0] ?? null,
    left: longest(parts.filter((part) => part.last < cue.first)),
    right: longest(parts.filter((part) => part.first > cue.last)),
  };
};

/**
 * Reads `<name>.articles.ndjson` and `<name>.gold.ndjson`.
 * @param limit at most so many articles, for quick trials
 */
export const readLessons = (
  folder: string,
  name: string,
  readColumns: ReadColumns,
  limit = Number.POSITIVE_INFINITY,
): Lesson[] => {
  const segment = createSegment();
  const golds = new Map(readLines<GoldLine>(`${folder}/${name}.gold.ndjson`).map((line) => [line.id, line]));
  const report = { diagnostic: () => {}, drop: () => {} };
  return readLines<Article>(`${folder}/${name}.articles.ndjson`)
    .slice(0, limit)
    .map((line) => {
      const article = segment.run({ ...line, extra: {} }, report);
      const columns = createTokenColumns(article, readColumns);
      const gold = golds.get(line.id);
      const attributions = (gold?.attributions ?? []).filter((a) => a.content.length > 0);
      const examples = attributions
        .map((attribution) => exampleOf(article, columns, attribution))
        .filter((example) => example !== null);
      return { id: line.id, article, columns, examples, discard: gold?.discard ?? [], gold: attributions };
    });
};
