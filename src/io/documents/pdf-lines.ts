/** The lines of a PDF's page, out of pieces of text and where they stand. */

/** As the library gives it. */
export interface Piece {
  readonly str: string;
  /** Left and bottom are the last two. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

export interface Line {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly height: number;
}

/** Of the height: what is further up or down is another line; raised notes stand a third higher. */
const OTHER_LINE = 0.5;
/** Of the height: a narrow space is a fifth of it, a gap between letters a tenth. */
const SPACE = 0.15;

const isBeside = (line: Line, piece: Piece): boolean =>
  Math.abs(piece.transform[5]! - line.bottom) < OTHER_LINE * line.height;

const started = ({ str, transform, height }: Piece): Line => ({
  text: str,
  left: transform[4]!,
  bottom: transform[5]!,
  height,
});

export const linesOf = (pieces: readonly Piece[]): Line[] => {
  const lines: Line[] = [];
  let right = 0;
  let isOpen = false;
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (piece.str !== '') {
      if (isOpen && last && isBeside(last, piece)) {
        const gap = piece.transform[4]! - right > SPACE * last.height ? ' ' : '';
        const height = Math.max(last.height, piece.height);
        lines[lines.length - 1] = { ...last, height, text: last.text + gap + piece.str };
      } else lines.push(started(piece));
      right = piece.transform[4]! + piece.width;
      isOpen = true;
    }
    if (piece.hasEOL) isOpen = false;
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
};
