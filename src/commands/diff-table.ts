/** Draws what two sides claim as a table of two columns for a terminal. */

import { markChanges } from '../match/mark-changes.ts';
import type { DiffRow } from '../model/diff.ts';

export interface DiffTableOptions {
  /** The names of the two sides. */
  readonly a: string;
  readonly b: string;
  /** Characters in a line. */
  readonly width: number;
  readonly colour: boolean;
}

/** Narrower columns hold no readable text. */
const LEAST_COLUMN = 20;
const RULE = ' │ ';

const BOLD = ['\u001b[1m', '\u001b[22m'] as const;
const CHANGED = ['\u001b[33m', '\u001b[39m'] as const;

/** Terminal control sequences in an article are shown, never sent. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

const paint = (text: string, [on, off]: readonly [string, string], colour: boolean): string =>
  colour ? `${on}${text}${off}` : text;

interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

const plainPieces = (text: string): Piece[] =>
  text
    .replace(CONTROL, ' ')
    .split(/ +/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, changed: false }));

/** Without colour a changed word stands in square brackets. */
const widthOf = ({ text, changed }: Piece, colour: boolean): number =>
  text.length + (changed && !colour ? 2 : 0);

const drawn = ({ text, changed }: Piece, colour: boolean): string => {
  if (!changed) return text;
  return colour ? paint(text, CHANGED, true) : `[${text}]`;
};

/** Lines of `width` characters, each filled up with blanks; words longer than a line are cut. */
const wrap = (pieces: readonly Piece[], width: number, colour: boolean): string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const push = (): void => {
    lines.push(line + ' '.repeat(width - used));
    line = '';
    used = 0;
  };
  for (const piece of pieces) {
    const room = width - (piece.changed && !colour ? 2 : 0);
    const fitted = { ...piece, text: piece.text.slice(0, room) };
    const size = widthOf(fitted, colour);
    if (used > 0 && used + 1 + size > width) push();
    line += `${used > 0 ? ' ' : ''}${drawn(fitted, colour)}`;
    used += size + (used > 0 ? 1 : 0);
  }
  if (used > 0 || lines.length === 0) push();
  return lines;
};

const besideEachOther = (
  left: readonly Piece[],
  right: readonly Piece[],
  width: number,
  colour: boolean,
): string[] => {
  const [a, b] = [wrap(left, width, colour), wrap(right, width, colour)];
  const blank = ' '.repeat(width);
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) =>
    `${a[i] ?? blank}${RULE}${b[i] ?? ''}`.trimEnd(),
  );
};

/** What the two have there; of a quotation the words that differ are marked. */
const valuePieces = ({ field, aValue, bValue }: DiffRow): readonly [Piece[], Piece[]] => {
  if (aValue === null || bValue === null) return [[], []];
  const [x, y] =
    field === 'wording' ? markChanges(aValue, bValue) : [plainPieces(aValue), plainPieces(bValue)];
  const label = plainPieces(`${field}:`);
  return [
    [...label, ...x],
    [...label, ...y],
  ];
};

const drawRow = (row: DiffRow, width: number, colour: boolean): string[] => {
  if (row.a === null || row.b === null)
    return wrap(plainPieces((row.a ?? row.b)!.text), 2 * width + RULE.length, colour).map((line) =>
      line.trimEnd(),
    );
  const texts = besideEachOther(plainPieces(row.a.text), plainPieces(row.b.text), width, colour);
  if (row.relation === 'agreed') return texts;
  return [...texts, ...besideEachOther(...valuePieces(row), width, colour)];
};

/** Ends with a line feed. */
export const diffTable = (rows: readonly DiffRow[], options: DiffTableOptions): string => {
  const { a, b, colour } = options;
  const width = Math.max(LEAST_COLUMN, Math.floor((options.width - RULE.length) / 2));
  const sections: readonly [DiffRow['relation'], string][] = [
    ['differing', 'Differing'],
    ['agreed', 'Agreed'],
    ['only-a', `Only in ${a}`],
    ['only-b', `Only in ${b}`],
  ];
  const lines = sections.flatMap(([relation, title]) => {
    const mine = rows.filter((row) => row.relation === relation);
    const heading = paint(`${title} (${mine.length})`, BOLD, colour);
    const sides =
      relation.startsWith('only') || mine.length === 0
        ? []
        : besideEachOther(plainPieces(a), plainPieces(b), width, colour);
    return [heading, ...sides, ...mine.flatMap((row) => ['', ...drawRow(row, width, colour)]), ''];
  });
  return `${lines.join('\n').trimEnd()}\n`;
};
