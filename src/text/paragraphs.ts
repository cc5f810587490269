/**
 * Where paragraphs lie: stretches between line breaks that hold anything but white space. A line break within
 * a sentence ends none: neither in text with hard line ends (newswire at 67 characters a line), nor where a
 * page was cut up at the stop of an abbreviation ("equal to the U.S.", then "has also been dashed.").
 */
import type { Span } from '../model/span.ts';

/** Whether a line that ends like `before` goes on in one that begins like `after`, in unwrapped text. */
export type RunsOn = (before: string, after: string) => boolean;

interface Line extends Span {
  readonly text: string;
  readonly isIndented: boolean;
  /** A blank line stands before it. */
  readonly isSetOff: boolean;
}

const LINE = /[^\n\r\v\f\u2028\u2029]+/g;
const BLANK_LINE = /\n[^\S\n]*\n|\r[^\S\r\n]*\r/;
const ENDS_WITH_STOP = /[.!?…]["'”’)\]]*$/;
const STARTS_LOWER = /^["'“‘(]?\p{Ll}/u;

/** Typewriter and newswire lines run to 60 to 80 characters, quoted mail to 100; a web page's have no end. */
const LONGEST_WRAPPED_LINE = 100;
/** In wrapped newswire every second line starts in mid-sentence; elsewhere in news not one in fifty does. */
const LEAST_SHARE_IN_MID_SENTENCE = 0.2;
/** A last line of a paragraph is short; the first word of the next would have had room in it. */
const SHORT_LINE = 0.7;

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let before = 0;
  for (const match of text.matchAll(LINE)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const indent = match[0].length - match[0].trimStart().length;
    const start = match.index + indent;
    const isSetOff = BLANK_LINE.test(text.slice(before, start));
    before = start + trimmed.length;
    lines.push({ start, end: before, text: trimmed, isIndented: indent > 0, isSetOff });
  }
  return lines;
};

const isInMidSentence = (line: Line, index: number, lines: readonly Line[]): boolean =>
  index > 0 && !line.isSetOff && STARTS_LOWER.test(line.text) && !ENDS_WITH_STOP.test(lines[index - 1]!.text);

/** Whether the text has hard line ends. Lists and style sheets have short lines too, but no full stops. */
const isWrapped = (lines: readonly Line[]): boolean =>
  lines.every(({ text }) => text.length <= LONGEST_WRAPPED_LINE) &&
  lines.some(({ text }) => ENDS_WITH_STOP.test(text)) &&
  lines.filter(isInMidSentence).length >= LEAST_SHARE_IN_MID_SENTENCE * lines.length;

/** In wrapped text: a blank line, an indent, or a full stop on a short line goes before a paragraph. */
const startsParagraph = (before: Line, line: Line, width: number): boolean =>
  line.isSetOff ||
  (line.isIndented && !before.isIndented) ||
  (ENDS_WITH_STOP.test(before.text) && before.text.length < SHORT_LINE * width);

/** The paragraphs of `text` in order, trimmed. */
export const findParagraphs = (text: string, runsOn: RunsOn): Span[] => {
  const lines = linesOf(text);
  const wrapped = isWrapped(lines);
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const spans: { start: number; end: number }[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const isNew =
      before === undefined ||
      (wrapped ? startsParagraph(before, line, width) : !runsOn(before.text, line.text));
    if (isNew) spans.push({ start: line.start, end: line.end });
    else spans.at(-1)!.end = line.end;
  });
  return spans;
};

/** For each paragraph the index of its first token, and at the end the number of tokens. */
export const tokenBounds = (paragraphs: readonly Span[], tokens: readonly Span[]): number[] => {
  const bounds: number[] = [];
  let token = 0;
  for (const paragraph of paragraphs) {
    while (token < tokens.length && tokens[token]!.start < paragraph.start) token += 1;
    bounds.push(token);
  }
  bounds.push(tokens.length);
  return bounds;
};
