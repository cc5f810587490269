/** The paragraphs, crossheads, list items, captions and table rows of an element, each with what markup tells. */

import type { MarkedSpan } from '../../model/article.ts';
import { isElement, type PageElement, type PageNode, TEXT } from './dom.ts';
import { BESIDE } from './prune-page.ts';
import { isNote, raisedText } from './raised-text.ts';

export interface Block {
  /** White space as a browser shows it; a line break only where the page has one. */
  readonly text: string;
  /** Null where markup does not tell. */
  readonly region: MarkedSpan['region'] | null;
  /** How much of the text are links, 0 to 1. */
  readonly linked: number;
  /** Whether it stands in a quotation or aside of its own, as pulled quotes do. */
  readonly isSetApart: boolean;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const HEADING = /^H[1-6]$/;
const SET_APART = new Set(['BLOCKQUOTE', 'ASIDE']);
/** Longer cells hold prose: the table is there for the layout. */
const LONGEST_CELL = 80;
const CELL_JOINT = ' | ';
/** Stands for a line break of the page until white space is dealt with. */
const BREAK = '\v';

/** Where the walk is. */
interface Place {
  readonly region: Block['region'];
  readonly inLink: boolean;
  readonly isSetApart: boolean;
  readonly isPre: boolean;
}

interface Walk {
  readonly blocks: Block[];
  line: string;
  /** How many units of the line are links, and how many stand beside the report. */
  linked: number;
  beside: number;
}

const EMPTY = { line: '', linked: 0, beside: 0 };
/** A line is beside the report when this share of it is. */
const MOSTLY = 0.9;

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** White space as a browser shows it; no-break spaces are there for the layout. */
export const shownText = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/[^\S\v]+/g, ' ')
    .trim();

const flush = (walk: Walk, place: Place): void => {
  const { line, linked, beside, blocks } = walk;
  Object.assign(walk, EMPTY);
  if (line.trim() === '') return;
  const { length } = line.replace(/\s+/g, ' ').trim();
  const share = Math.min(1, linked / length);
  const region = beside >= MOSTLY * length ? 'boilerplate' : place.region;
  for (const piece of line.split(/\v\s*\v\s*/)) {
    const text = shownText(piece)
      .replace(/ ?\v ?/g, '\n')
      .trim();
    if (text !== '') blocks.push({ text, region, linked: share, isSetApart: place.isSetApart });
  }
};

const regionOf = (element: PageElement, place: Place): Block['region'] => {
  if (element.getAttribute(BESIDE) !== null) return 'boilerplate';
  return HEADING.test(element.tagName) ? 'headline' : place.region;
};

const enter = (element: PageElement, place: Place): Place => {
  const { tagName } = element;
  return {
    region: regionOf(element, place),
    inLink: place.inLink || tagName === 'A',
    isSetApart: place.isSetApart || SET_APART.has(tagName),
    isPre: place.isPre || tagName === 'PRE',
  };
};

const cellsOf = (row: PageElement): string[] =>
  [...row.childNodes].filter(isElement).map(({ textContent }) => shownText(textContent ?? ''));

/** A row of figures is no sentence; a row that holds prose is layout. */
const isDataRow = (row: PageElement, cells: readonly string[]): boolean =>
  cells.length > 1 &&
  cells.every((cell) => cell.length <= LONGEST_CELL) &&
  row.querySelector('table, p + p, ul, h1, h2') === null;

/** "(AP)" and "LONDON:" in elements of their own, which the page sets apart by its style alone. */
const GLUED = /[):]$/;
const STARTS_UPPER = /^\p{Lu}/u;

const takeText = (walk: Walk, node: PageNode, place: Place): void => {
  const text = node.textContent ?? '';
  if (GLUED.test(walk.line) && STARTS_UPPER.test(text)) walk.line += ' ';
  walk.line += place.isPre ? text.replace(/\r?\n/g, BREAK) : text.replace(/\s+/g, ' ');
  const { length } = text.trim();
  if (place.inLink) walk.linked += length;
  if (place.region === 'boilerplate') walk.beside += length;
};

const takeRow = (walk: Walk, cells: readonly string[], place: Place): void => {
  walk.line = cells.filter((cell) => cell !== '').join(CELL_JOINT);
  flush(walk, { ...place, region: 'boilerplate' });
};

const visit = (walk: Walk, node: PageNode, place: Place): void => {
  if (node.nodeType === TEXT) takeText(walk, node, place);
  if (!isElement(node)) return;
  if (node.tagName === 'BR') {
    walk.line += BREAK;
    return;
  }
  const isBlock = BLOCKS.has(node.tagName);
  if (isBlock) flush(walk, place);
  const cells = node.tagName === 'TR' ? cellsOf(node) : [];
  if (isDataRow(node, cells)) {
    takeRow(walk, cells, place);
    return;
  }
  const inside = enter(node, place);
  if (node.tagName === 'Q') {
    visitQuotation(walk, node, inside);
    return;
  }
  if (node.tagName === 'SUP') {
    const raised = raisedText(node.textContent ?? '', walk.line, isNote(node));
    if (raised !== null) {
      walk.line += raised;
      return;
    }
  }
  if (node.tagName === 'TIME') walk.line += ' ';
  for (const child of node.childNodes) visit(walk, child, inside);
  if (isBlock) flush(walk, inside);
};

/** "“no,”" within `<q>` already has its marks. */
const MARKED = /^\s*["“‘'«]/;

const visitQuotation = (walk: Walk, element: PageElement, place: Place): void => {
  const isMarked = MARKED.test(element.textContent ?? '');
  const isNested = element.parentNode?.closest('q') != null;
  const [opening, closing] = isMarked ? ['', ''] : isNested ? ['‘', '’'] : ['“', '”'];
  walk.line += opening;
  for (const child of element.childNodes) visit(walk, child, place);
  walk.line += closing;
};

const START: Place = { region: null, inLink: false, isSetApart: false, isPre: false };

/** In the order of the page. `washPage` has seen to it that nothing nests too deep. */
export const blocksOf = (content: PageElement): Block[] => {
  const walk: Walk = { blocks: [], ...EMPTY };
  for (const child of content.childNodes) visit(walk, child, START);
  flush(walk, START);
  return walk.blocks;
};
