/** A sentence on lines of bounded width, with marks under the stretches that were found in it. */
import type { Span } from '../../src/model/span.ts';

/** Wide enough for most clauses, narrow enough for a diff on half a screen. */
const WIDTH = 100;

/** Marks of one find: `marks` are drawn with their sign, and the label follows on the last line they reach. */
export interface Underline {
  readonly label: string;
  readonly marks: readonly { readonly span: Span; readonly sign: string }[];
}

/** `span` cut at spaces into stretches of at most WIDTH characters, or of one long word. */
const linesOf = (text: string, span: Span): Span[] => {
  const lines: Span[] = [];
  for (let start = span.start; start < span.end; ) {
    const cut = span.end - start <= WIDTH ? span.end : text.lastIndexOf(' ', start + WIDTH) + 1;
    const end = cut > start ? cut : Math.min(span.end, start + WIDTH);
    lines.push({ start, end });
    start = end;
  }
  return lines;
};

/** A sentence may run over a line break; it is drawn as one character, so that what stands below keeps its place. */
export const visible = (text: string): string => text.replace(/[\r\n]/g, '⏎');

const meets = (mark: Span, line: Span): boolean => mark.start < line.end && line.start < mark.end;

const draw = (line: Span, { label, marks }: Underline): string | null => {
  const here = marks.filter(({ span }) => meets(span, line));
  if (here.length === 0) return null;
  const cells: string[] = [];
  for (const { span, sign } of here)
    for (let at = Math.max(span.start, line.start); at < Math.min(span.end, line.end); at += 1)
      cells[at - line.start] = sign;
  const drawn = Array.from(cells, (cell) => cell ?? ' ').join('');
  const goesOn = marks.some(({ span }) => span.end > line.end);
  return `${drawn} ${goesOn ? '…' : label}`;
};

/** The lines of `span`, each followed by its underlines. */
export const underlined = (text: string, span: Span, underlines: readonly Underline[]): string[] =>
  linesOf(text, span).flatMap((line) => [
    visible(text.slice(line.start, line.end)).trimEnd(),
    ...underlines.map((underline) => draw(line, underline)).filter((row) => row !== null),
  ]);
