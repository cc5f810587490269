/** The text of a page's report, made of its blocks, and which stretches of it markup has told apart. */

import { isLinkHeading } from '../../lexicon/link-headings.ts';
import type { MarkedSpan } from '../../model/article.ts';
import { bylineIn } from './byline-names.ts';
import type { Block } from './page-blocks.ts';
import { toIsoDate } from './written-date.ts';

export interface PageText {
  /** A blank line between paragraphs. */
  readonly text: string;
  readonly marked: readonly MarkedSpan[];
}

const PARAGRAPH_BREAK = '\n\n';
/** A paragraph of the report holds words of its own beside its links. */
const ALL_LINK = 0.9;
/** A paragraph that is one link and yet prose has so many words, and ends like a sentence; a teaser has no full stop. */
const LONG_LINK = 12;
const FULL_STOP = /\p{L}{2}[.!?]["”’')]?$/u;
/** Fewer words are repeated by chance. */
const SHORTEST_REPEAT = 6;
/** Below a heading such as "More on this story": a link with its date or source. */
const LIST_LINK = 0.3;
const LONGEST_DATE_LINE = 40;
/** Title, byline and date stand within so many blocks of the start. */
export const HEAD = 5;

export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Names of sites and of their addresses alike: "The Harwich Courier" is harwichcourier. */
export const squeezed = (name: string): string =>
  folded(name)
    .replaceAll(' ', '')
    .replace(/^the(?=.)/, '');

/** Whether a block says again what another one says: a pulled quotation, or a paragraph given twice. */
const isRepeat = (texts: readonly string[], index: number, { isSetApart }: Block): boolean => {
  const own = texts[index]!;
  if (own.split(' ').length < SHORTEST_REPEAT) return false;
  return texts.some(
    (other, i) =>
      i !== index &&
      (isSetApart ? other.includes(own) && (other !== own || i < index) : i < index && other === own),
  );
};

const isTeaser = ({ text, linked }: Block): boolean =>
  linked >= ALL_LINK && !(text.split(' ').length >= LONG_LINK && FULL_STOP.test(text));

const isByline = (text: string, author: string | null): boolean =>
  author !== null && (folded(text).replace(/^by /, '') === folded(author) || bylineIn(text) === author);

/** "October 7, 1999", "Published 4 June 2018" */
export const isDateLine = (text: string): boolean =>
  text.length <= LONGEST_DATE_LINE && toIsoDate(text) !== null;

/** Of each block whether it is a heading over links, or a link below one. */
const linkLists = (blocks: readonly Block[]): boolean[] => {
  let inList = false;
  return blocks.map(({ text, linked }) => {
    inList = isLinkHeading(text) || (inList && linked >= LIST_LINK);
    return inList;
  });
};

export interface Known {
  readonly title: string | null;
  readonly author: string | null;
}

/** Puts the blocks together. The title at the head is left out: it is a field of its own. */
export const joinBlocks = (blocks: readonly Block[], { title, author }: Known): PageText => {
  const report = blocks.filter(
    ({ text }, i) => !(i < HEAD && title !== null && folded(text) === folded(title)),
  );
  const texts = report.map(({ text }) => folded(text));
  const inList = linkLists(report);
  const marked: MarkedSpan[] = [];
  let text = '';
  report.forEach((block, i) => {
    if (text !== '') text += PARAGRAPH_BREAK;
    const start = text.length;
    text += block.text;
    const isBeside =
      isTeaser(block) ||
      inList[i] ||
      isRepeat(texts, i, block) ||
      isDateLine(block.text) ||
      (i < HEAD && isByline(block.text, author));
    const region = isBeside ? 'boilerplate' : block.region;
    if (region) marked.push({ start, end: text.length, region });
  });
  return { text, marked };
};
