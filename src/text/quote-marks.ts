/** What a quotation mark looks like it does where it stands: open, close, either, or nothing (an apostrophe). */
import type { QuoteStyle } from '../model/quotation.ts';
import type { Token } from '../model/segmented.ts';

export interface Mark {
  readonly style: QuoteStyle;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A possessive looks the same ("the Democrats’ plan"), so a better closing mark further on wins. */
  readonly weak: boolean;
  /** Neither shape nor place makes it an apostrophe, so that it is worth a word when its pair is missing. */
  readonly sure: boolean;
}

/** Which way the shape points: +1 opens, -1 closes, 0 says nothing. */
const SHAPES: ReadonlyMap<string, readonly [QuoteStyle, number]> = new Map([
  ['“', ['double', 1]],
  ['„', ['double', 1]],
  ['‟', ['double', 1]],
  ['``', ['double', 1]],
  ['”', ['double', -1]],
  ["''", ['double', -1]],
  ['"', ['double', 0]],
  ['＂', ['double', 0]],
  ['‘', ['single', 1]],
  ['‚', ['single', 1]],
  ['‛', ['single', 1]],
  ['`', ['single', 1]],
  ['’', ['single', -1]],
  ["'", ['single', 0]],
  ['«', ['angle', 1]],
  ['‹', ['angle', 1]],
  ['»', ['angle', -1]],
  ['›', ['angle', -1]],
]);

const WORD = /[\p{L}\p{N}\p{M}$£€]/u;
/** After these a mark still opens though no space stands between: ("We, said:"We, —"We, [“We */
const BEFORE_OPENING = /[\s([{<:;,—–\-/“‘«"'`„]/;

const LAST_IS_DIGIT = /\d$/;

/** What stands left and right of the token at `index`: '' at an end of the text. */
const around = (text: string, token: Token): readonly [string, string] => [
  text.charAt(token.start - 1),
  text.charAt(token.end),
];

const isSpace = (char: string): boolean => char === '' || char.trim() === '';

/** `rock ’n’ roll`, `6'2"`: marks that are part of a word or a measure. */
const isNoMark = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  const two = tokens[index - 2];
  const token = tokens[index]!;
  if (before === undefined || before.end !== token.start || !LAST_IS_DIGIT.test(before.text)) return false;
  const isFeet = token.text === "'" && /^\d/.test(tokens[index + 1]?.text ?? '');
  return isFeet || (two !== undefined && two.end === before.start && /^['’′]$/.test(two.text));
};

const singleMark = (
  left: string,
  right: string,
  direction: number,
  token: Token,
  before?: Token,
): Mark | null => {
  const opens =
    direction >= 0 && (isSpace(left) || BEFORE_OPENING.test(left)) && !isSpace(right) && !/\d/.test(right);
  const closes = (direction <= 0 || token.text === '`') && !isSpace(left) && !WORD.test(right);
  if (!opens && !closes) return null;
  const weak = closes && /s$/i.test(before?.text ?? '') && isSpace(right);
  return { style: 'single', opens, closes: closes && !opens, weak, sure: direction > 0 };
};

const doubleMark = (left: string, right: string, direction: number, style: QuoteStyle): Mark => {
  const opening = (isSpace(left) || BEFORE_OPENING.test(left)) && !isSpace(right);
  const closing = !isSpace(left) && (isSpace(right) || !WORD.test(right));
  // a mark that points the wrong way for where it stands (”Hello“) does what its place says
  const opens =
    direction > 0 ? !closing || opening || isSpace(right) : direction === 0 ? !closing : opening && !closing;
  const closes = direction < 0 ? !opening || closing : direction === 0 ? !opening : closing && !opening;
  return { style, opens, closes, weak: false, sure: true };
};

/** The mark at `index`, or null where the token is none. */
export const markAt = (text: string, tokens: readonly Token[], index: number): Mark | null => {
  const token = tokens[index]!;
  const shape = SHAPES.get(token.text);
  if (shape === undefined || isNoMark(tokens, index)) return null;
  const [style, direction] = shape;
  const [left, right] = around(text, token);
  if (style === 'single') return singleMark(left, right, direction, token, tokens[index - 1]);
  return doubleMark(left, right, direction, style);
};
