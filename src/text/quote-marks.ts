/** What a quotation mark looks like it does where it stands: open, close, either, or nothing (an apostrophe). */
import type { QuoteStyle } from '../model/quotation.ts';
import type { Token } from '../model/segmented.ts';

export interface Mark {
  readonly style: QuoteStyle;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A possessive looks the same ("the Democrats’ plan"), so a better closing mark further on wins. */
  readonly weak: boolean;
  /** Surely no apostrophe, so that it counts even when its partner is missing. */
  readonly sure: boolean;
  /** Before a digit: more often the class of '98 than a quotation. */
  readonly elides: boolean;
}

/** The style of a mark and which way its shape points: 1 opens, -1 closes, 0 says nothing. */
const SHAPES: ReadonlyMap<string, readonly [QuoteStyle, 1 | 0 | -1]> = new Map([
  ['“', ['double', 1]],
  ['„', ['double', 1]],
  ['‟', ['double', 1]],
  ['``', ['double', 1]],
  ['”', ['double', -1]],
  ["''", ['double', 0]],
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
/** No mark is longer than ``. */
const LONGEST_MARK = 2;
/** Told at a glance of nearly all tokens: letters, digits and most ASCII marks lie between ' and ` or ` and «. */
const isNoMark = ({ text }: Token): boolean => {
  const code = text.charCodeAt(0);
  return text.length > LONGEST_MARK || (code > 0x27 && code < 0xab && code !== 0x60);
};

const LETTER = /[\p{L}\p{M}]/u;
/** After these a mark opens though no space stands between: said:“We, —“We, [“We, “‘We. */
const BEFORE_OPENING = /[\s([{<:;,—–\-/“‘«"'`„]/;
const AFTER_CLOSING = /[\s)\]}>:;,.!?…—–\-/”’»"']/;
const DIGIT = /\d/;

const isSpace = (char: string): boolean => char === '' || char.trim() === '';
const mayOpenAfter = (char: string): boolean => char === '' || BEFORE_OPENING.test(char);
const mayCloseBefore = (char: string): boolean => char === '' || AFTER_CLOSING.test(char);

/** `6'2"`, `5’ 11”`: feet and inches. */
const isMeasure = (tokens: readonly Token[], index: number): boolean => {
  const [mark, before] = [tokens[index]!, tokens[index - 1]];
  if (before === undefined || before.end !== mark.start || !DIGIT.test(before.text)) return false;
  const isFeet = /^['’]$/.test(mark.text) && DIGIT.test(tokens[index + 1]?.text.charAt(0) ?? '');
  const isInches = /^["”]|^''$/.test(mark.text) && /^['’′]$/.test(tokens[index - 2]?.text ?? '');
  return isFeet || isInches;
};

/** A single mark opens only at the start of a word and closes only at the end of one. */
const singleMark = (
  left: string,
  right: string,
  pointing: number,
  before: Token | undefined,
): Mark | null => {
  const opens = pointing >= 0 && mayOpenAfter(left) && !isSpace(right);
  const closes = !opens && pointing <= 0 && !isSpace(left) && !LETTER.test(right) && !DIGIT.test(right);
  if (!opens && !closes) return null;
  const weak = closes && isSpace(right) && /s$/i.test(before?.text ?? '');
  const elides = DIGIT.test(right);
  return { style: 'single', opens, closes, weak, sure: pointing > 0 && !elides, elides };
};

/** A double mark does what its shape says, or what its place says: ”Hello“, he said, and „Hallo“. */
const otherMark = (left: string, right: string, pointing: number, style: QuoteStyle): Mark => {
  const placedToOpen = mayOpenAfter(left) && !isSpace(right);
  const placedToClose = !isSpace(left) && mayCloseBefore(right);
  const onlyOpens = placedToOpen && !placedToClose;
  const onlyCloses = placedToClose && !placedToOpen;
  const opens = pointing > 0 || (pointing === 0 ? !onlyCloses : onlyOpens);
  const closes = pointing < 0 || (pointing === 0 ? !onlyOpens : onlyCloses);
  return { style, opens, closes, weak: false, sure: true, elides: false };
};

/** The mark at `index`, or null where the token is none. */
export const markAt = (text: string, tokens: readonly Token[], index: number): Mark | null => {
  const token = tokens[index]!;
  if (isNoMark(token)) return null;
  const shape = SHAPES.get(token.text);
  if (shape === undefined || isMeasure(tokens, index)) return null;
  const [style, pointing] = shape;
  const [left, right] = [text.charAt(token.start - 1), text.charAt(token.end)];
  if (style === 'single') return singleMark(left, right, pointing, tokens[index - 1]);
  return otherMark(left, right, pointing, style);
};
