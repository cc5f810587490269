/** Paragraphs of a PDF out of its lines: joined over lines and pages, without running heads and page numbers. */
import type { Line } from './pdf-lines.ts';

/** "3", "- 3 -", "Page 3 of 9" */
const PAGE_NUMBER = /^(?:page )?[-–—|]? ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})? ?[-–—|]?$/i;
/** Lines at either end of a page: a head may have the title and the day below each other. */
const HEAD_LINES = 2;
/** Of a line's height: leading is 1.2 of it, and a blank line 2. */
const BLANK = 1.7;
/** Of the height of the line before: a heading is larger, small print smaller. */
const OTHER_SIZE = 0.12;
/** Of the height: the first line of a paragraph is set in by one or two. */
const INDENT = 0.8;

/** "The Quay Courier · 3" and "The Quay Courier · 4" are one head. */
const withoutNumbers = (text: string): string => text.replace(/\d+/g, '#').toLowerCase();

const edgesOf = (page: readonly Line[]): Line[] => [
  ...new Set([...page.slice(0, HEAD_LINES), ...page.slice(-HEAD_LINES)]),
];

/** What stands at the edge of most pages, and of two at least. */
const runningHeads = (pages: readonly (readonly Line[])[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const head of new Set(edgesOf(page).map(({ text }) => withoutNumbers(text))))
      counts.set(head, (counts.get(head) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count > 1 && count > pages.length / 2).map(([head]) => head),
  );
};

const isNewParagraph = (line: Line, before: Line): boolean =>
  before.bottom - line.bottom > BLANK * line.height ||
  line.bottom - before.bottom > line.height ||
  Math.abs(line.height - before.height) > OTHER_SIZE * before.height ||
  line.left - before.left > INDENT * line.height;

/** A sentence that goes on over the page: "… the board" / "voted on Tuesday". */
const goesOn = (text: string, next: string): boolean =>
  !/[.!?:…][)\]"'”’]*$/.test(text) && (/^[\p{Ll}\d(]/u.test(next) || /[,\p{Ll}-]$/u.test(text));

/** "Decem-" / "ber" is one word; "well-" / "known" keeps its hyphen where the text writes it so elsewhere. */
const joined = (text: string, next: string, whole: string): string => {
  const broken = /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next);
  if (!broken) return /[-–—]$/.test(text) && /\S[-–—]$/.test(text) ? text + next : `${text} ${next}`;
  const first = /[\p{L}-]+$/u.exec(text)![0];
  const word = first + /^\p{L}+/u.exec(next)![0];
  return whole.includes(word) ? text + next : text.slice(0, -1) + next;
};

export const paragraphsOf = (pages: readonly (readonly Line[])[]): string[] => {
  const heads = runningHeads(pages);
  const paragraphs: string[] = [];
  const whole = pages.flatMap((page) => page.map(({ text }) => text)).join('\n');
  for (const page of pages) {
    const edges = new Set(edgesOf(page));
    const isFurniture = (line: Line): boolean =>
      edges.has(line) && (PAGE_NUMBER.test(line.text) || heads.has(withoutNumbers(line.text)));
    let before: Line | null = null;
    for (const line of page) {
      if (isFurniture(line)) continue;
      const last = paragraphs.at(-1);
      const isNew = last === undefined || (before ? isNewParagraph(line, before) : !goesOn(last, line.text));
      if (isNew) paragraphs.push(line.text);
      else paragraphs[paragraphs.length - 1] = joined(last, line.text, whole);
      before = line;
    }
  }
  return paragraphs;
};
