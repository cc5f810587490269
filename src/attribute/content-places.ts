/** Where a token stands for a content: at quotation marks, at sentence bounds, by the speaker, near other cues. */
import { probabilityBin } from '../linear/bins.ts';
import type { ContentContext } from './content-question.ts';
import { at, type TokenColumns } from './token-columns.ts';

/** The next word after a token, marks and stops skipped; at most three tokens on. */
export const wordAfter = (columns: TokenColumns, token: number): number => {
  for (let i = token + 1; i <= token + 3 && i < columns.size; i += 1) if (columns.isWord[i] === 1) return i;
  return -1;
};

const wordBefore = (columns: TokenColumns, token: number): number => {
  for (let i = token - 1; i >= token - 3 && i >= 0; i -= 1) if (columns.isWord[i] === 1) return i;
  return -1;
};

/** How sure it is that the token, or the next one, is the heart of another cue. */
export const chanceNear = ({ chance }: ContentContext, token: number): number => {
  if (token < 0) return 0;
  return probabilityBin(Math.max(chance[token] ?? 0, chance[token + 1] ?? 0));
};

/** -1: the speaker stands between cue and token; 1: on this side beyond the token; 2: on the other; 0: nobody. */
export const speakerSide = ({ speaker, cue }: ContentContext, token: number): number => {
  if (speaker.first < 0) return 0;
  const same = speaker.first < cue.anchor === token < cue.anchor;
  if (!same) return 2;
  const nearer = token < cue.anchor ? speaker.first > token : speaker.last < token;
  return nearer ? -1 : 1;
};

/** 1 at a quotation's first word, 2 within one, 0 outside. */
export const quoteStart = (columns: TokenColumns, s: number): number =>
  columns.depth[s] === 0 ? 0 : at(columns.opens, s - 1) === 1 ? 1 : 2;

/** 1 at a quotation's last word, 2 within one, 0 outside. */
export const quoteEnd = (columns: TokenColumns, e: number): number => {
  if (columns.depth[e] === 0) return 0;
  if (at(columns.closes, e + 1) === 1) return 1;
  return at(columns.closes, e + 2) === 1 && at(columns.isWord, e + 1) === 0 ? 1 : 2;
};

export const isSentenceStart = (columns: TokenColumns, s: number): number => {
  const before = wordBefore(columns, s);
  return before < 0 || columns.sentence[before] !== columns.sentence[s] ? 1 : 0;
};

export const isSentenceEnd = (columns: TokenColumns, e: number): number => {
  const after = wordAfter(columns, e);
  return after < 0 || columns.sentence[after] !== columns.sentence[e] ? 1 : 0;
};
