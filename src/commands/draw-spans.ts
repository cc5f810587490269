/** A text with its spans drawn under it: each line of text, then a line of carets and a label per span. */
import type { Span } from '../model/span.ts';

export interface Drawn extends Span {
  /** The rule that made it, then what it was taken for. */
  readonly label: string;
  readonly mark: string;
}

/** Carets sit under the right letters only as long as the terminal does not wrap. */
const NARROWEST = 40;

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/** Where a line that is too long may be cut: after the last space that fits. */
const cutAt = (text: string, start: number, end: number, width: number): number => {
  if (end - start <= width) return end;
  const space = text.lastIndexOf(' ', start + width - 1);
  return space > start ? space + 1 : start + width;
};

function* wrap(text: string, start: number, end: number, width: number): Generator<Span> {
  for (let from = start; from < end; ) {
    const to = cutAt(text, from, end, width);
    yield { start: from, end: to };
    from = to;
  }
}

function* linesOf(text: string, width: number): Generator<Span> {
  let start = 0;
  for (const found of text.matchAll(LINE_END)) {
    yield* wrap(text, start, found.index, width);
    start = found.index + found[0].length;
  }
  yield* wrap(text, start, text.length, width);
}

/** One column per UTF-16 unit: what would take none, or more than one, becomes a space. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Mn}\p{Zl}\p{Zp}\p{Cs}]/gu, ' ');

const underline = (line: Span, span: Drawn): string => {
  const from = Math.max(line.start, span.start);
  const to = Math.min(line.end, span.end);
  const carets = span.mark.repeat(Math.max(1, to - from));
  const label = span.start >= line.start ? ` ${span.label}` : '';
  return `${' '.repeat(from - line.start)}${carets}${label}`;
};

/**
 * @param spans drawn in the order given
 * @param width columns of the terminal
 * @param paint how underlines are coloured
 */
export const drawSpans = (
  text: string,
  spans: readonly Drawn[],
  width: number,
  paint: (underline: string) => string,
): string => {
  const lines: string[] = [];
  for (const line of linesOf(text, Math.max(width, NARROWEST))) {
    lines.push(visible(text.slice(line.start, line.end)).trimEnd());
    for (const span of spans)
      if (span.start < line.end && line.start < span.end) lines.push(paint(underline(line, span)));
  }
  return `${lines.join('\n')}\n`;
};
