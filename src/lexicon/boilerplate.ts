/** Lines that belong to the page and not to the report: calls to read on, credits, bylines, notices. */
import type { Token } from '../model/segmented.ts';
import { BOILERPLATE_ROWS, type BoilerplateRow, type BoilerplateScope } from './boilerplate-rows.ts';

/** A paragraph or a sentence. */
export interface Passage {
  readonly text: string;
  /** Its tokens: `tokens.slice(firstToken, endToken)`. */
  readonly tokens: readonly Token[];
  readonly firstToken: number;
  readonly endToken: number;
}

/** The longest notice of a page that was seen runs to some 1,200 characters. */
const LONGEST = 1500;
/** "Oh." is one. */
const SHORTEST_STATEMENT = 3;
/** Longer than a caption with its credit. */
const LONGEST_CAPTION = 700;
/** The part of a caption that its credit can stand in. */
const LONGEST_CREDIT = 160;
/** What no word calls for, such as "* * *" or "8:05 p.m.", is shorter. */
const LONGEST_UNCALLED = 80;
/** Tokens from the agency of a credit to its end: "Reuters/File via the harbour office of Hull).". */
const NEAR_END = 12;
/** Marks that stand before the first word: "( Also", "• “Click". */
const MOST_MARKS = 4;

type Called = ReadonlyMap<string, readonly BoilerplateRow[]>;

/** Rows by the words that call for them, and where those stand. */
interface RowIndex {
  readonly starts: Called;
  readonly anywhere: Called;
  readonly nearEnd: Called;
  readonly uncalled: readonly BoilerplateRow[];
}

/** How the table writes a cue of each place. */
const PLACES = { starts: /^([^…]+)$/, anywhere: /^…(.+)$/, nearEnd: /^(.+)…$/ } as const;

const byCue = (rows: readonly BoilerplateRow[], place: RegExp): Called => {
  const called = new Map<string, BoilerplateRow[]>();
  for (const row of rows)
    for (const cue of row.cues) {
      const word = place.exec(cue)?.[1];
      if (word !== undefined) called.set(word, [...(called.get(word) ?? []), row]);
    }
  return called;
};

const indexOf = (...scopes: readonly BoilerplateScope[]): RowIndex => {
  const rows = BOILERPLATE_ROWS.filter(({ scope }) => scopes.includes(scope));
  return {
    starts: byCue(rows, PLACES.starts),
    anywhere: byCue(rows, PLACES.anywhere),
    nearEnd: byCue(rows, PLACES.nearEnd),
    uncalled: rows.filter(({ cues }) => cues.length === 0),
  };
};

const OF_PARAGRAPHS = indexOf('paragraph', 'sentence', 'inside', 'credit');
const OF_TAILS = indexOf('paragraph', 'sentence', 'inside', 'credit', 'tail');
const OF_SENTENCES = indexOf('sentence', 'credit');

/** Web pages have no-break spaces where nobody sees them. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const matches = ({ scope, pattern }: BoilerplateRow, text: string): boolean =>
  scope === 'credit'
    ? text.length <= LONGEST_CAPTION && pattern.test(text.slice(-LONGEST_CREDIT))
    : pattern.test(text);

const anyMatches = (rows: readonly BoilerplateRow[] | undefined, text: string): boolean =>
  rows?.some((row) => matches(row, text)) ?? false;

const AT = 0x40;
const WORD = /^[\p{L}\p{N}]/u;
/** "https" of a link. */
const LETTERS = /^\p{L}+/u;

/** Whether a row matches that the first mark or the first word calls for. */
const matchesByStart = ({ starts }: RowIndex, { text, tokens, firstToken, endToken }: Passage): boolean => {
  const first = tokens[firstToken]!.lower;
  if (anyMatches(starts.get(first), text)) return true;
  const end = Math.min(endToken, firstToken + MOST_MARKS);
  let at = firstToken;
  while (at < end && !WORD.test(tokens[at]!.lower)) at += 1;
  const word = at < end ? LETTERS.exec(tokens[at]!.lower)?.[0] : undefined;
  return word !== undefined && word !== first && anyMatches(starts.get(word), text);
};

/** Whether a row matches that one of the tokens from `first` on calls for. */
const matchesByWord = (called: Called, { text, tokens, endToken }: Passage, first: number): boolean => {
  for (let i = first; i < endToken; i += 1) {
    const { lower } = tokens[i]!;
    const rows = called.get(lower.charCodeAt(0) === AT ? '@' : lower);
    if (rows !== undefined && anyMatches(rows, text)) return true;
  }
  return false;
};

const matchesAny = (index: RowIndex, passage: Passage): boolean => {
  const { firstToken, endToken } = passage;
  return (
    matchesByStart(index, passage) ||
    matchesByWord(index.anywhere, passage, firstToken) ||
    matchesByWord(index.nearEnd, passage, Math.max(firstToken, endToken - NEAR_END))
  );
};

/**
 * Whether a whole paragraph is boilerplate: a notice, or a caption with its credit.
 * @param isTail it stands at the end of its article, where the writer is introduced
 */
export const isBoilerplateParagraph = (paragraph: Passage, isTail = false): boolean => {
  const text = plain(paragraph.text);
  if (text.length > LONGEST) return false;
  // a letter or a dash by itself says nothing
  if (text.length < SHORTEST_STATEMENT) return !/\p{L}{2}/u.test(text);
  const index = isTail ? OF_TAILS : OF_PARAGRAPHS;
  if (text.length <= LONGEST_UNCALLED && anyMatches(index.uncalled, text)) return true;
  return matchesAny(index, { ...paragraph, text });
};

/** Whether a sentence is boilerplate, wherever it stands. */
export const isBoilerplateSentence = (sentence: Passage): boolean =>
  sentence.text.length <= LONGEST_CAPTION &&
  matchesAny(OF_SENTENCES, { ...sentence, text: plain(sentence.text) });
