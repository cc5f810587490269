/** What stops there are: a mark, an ellipsis, three dots apart, or the stop of an abbreviation. */
import type { Token } from '../model/segmented.ts';
import type { MarkRole } from './pair-marks.ts';
import type { SentenceWords } from './sentence-words.ts';

export interface StopContext {
  readonly tokens: readonly Token[];
  readonly roles: ReadonlyMap<number, MarkRole>;
  readonly words: SentenceWords;
}

const FINAL: ReadonlySet<number> = new Set([...'.!?…。！？'].map((char) => char.charCodeAt(0)));
/** Between the last ASCII stop and the first beyond ASCII lie all letters that English is written with. */
const [LAST_ASCII, FIRST_BEYOND] = [0x3f, 0x2026];
const MARK = /^(?:[.!?…。！？]|\.{2,})$/;
const ELLIPSIS = /^(?:…|\.{2,})$/;

export const CLOSING_BRACKET = /^[)\]}]$/;
export const OPENING_BRACKET = /^[([{]$/;

/** A stop, or a word with its stop. */
export const endsInStop = ({ text }: Token): boolean => {
  const code = text.charCodeAt(text.length - 1);
  return (code <= LAST_ASCII || code >= FIRST_BEYOND) && FINAL.has(code);
};

/** ".", "?", "!", "…", "....": nothing but a stop. */
export const isStop = (token: Token): boolean => endsInStop(token) && MARK.test(token.text);

/** "U.S.", "Sept.": a word with its stop. */
export const isAbbreviated = (token: Token): boolean =>
  token.text.length > 1 && endsInStop(token) && !MARK.test(token.text);

export const isEllipsis = (token: Token): boolean => token.text.length !== 0 && ELLIPSIS.test(token.text);

const isDotApart = (tokens: readonly Token[], index: number): boolean =>
  index > 0 && tokens[index]?.text === '.' && tokens[index]!.start > tokens[index - 1]!.end;

/** How many dots, each after a space, stand from `index` on. */
const countDots = (tokens: readonly Token[], index: number, end: number): number => {
  let count = 0;
  while (index + count < end && isDotApart(tokens, index + count)) count += 1;
  return count;
};

/** The dots of ". . ." */
const OMISSION = 3;

/**
 * `compounds. . . . The practice`: a full stop and then an omission, which starts the next sentence. The index
 * of the omission's last dot, or null where the stop at `stop` has none after it.
 */
export const dotsAfter = (tokens: readonly Token[], stop: number, end: number): number | null => {
  if (tokens[stop]!.text !== '.' || isDotApart(tokens, stop)) return null;
  if (countDots(tokens, stop + 1, end) !== OMISSION) return null;
  const next = tokens[stop + OMISSION + 1];
  return stop + OMISSION + 1 < end && next !== undefined && /^\p{Lu}/u.test(next.text)
    ? stop + OMISSION
    : null;
};

/** `the thing is . . . I did`: three dots apart leave something out of one sentence; with a fourth it ends. */
export const isOmission = (tokens: readonly Token[], stop: number): boolean => {
  let count = 0;
  while (isDotApart(tokens, stop - count)) count += 1;
  return count === OMISSION && tokens[stop - count]?.text !== '.';
};
