/** A page's elements in their order, and where heading and prose stand among them: what is near them is the article's own. */
import { isElement, type PageDocument, type PageElement, TEXT, writtenIn } from './dom.ts';
import { shownText } from './page-blocks.ts';
import { PROSE_PARAGRAPH } from './page-prose.ts';

export interface Part {
  readonly element: PageElement;
  /** Its number in the order of the page. */
  readonly at: number;
  /** All that the page calls it. */
  readonly names: string;
  /** Whether it stands among other articles, in comments, in an embedded post, below a picture. */
  readonly isElsewhere: boolean;
}

export interface Outline {
  readonly parts: readonly Part[];
  /** Where its paragraphs of prose stand. */
  readonly prose: readonly number[];
}

const NAMES = ['class', 'id', 'data-names', 'itemprop', 'rel'];
const OTHERS =
  /related|comment(?!ary)|recirc|recommend|trending|most-?(?:read|popular|viewed)|more-(?:from|stories|news)|read-?more|up-?next|sidebar|promo|carousel|playlist|newsletter|tweet|instagram|fb-post|disqus|outbrain|taboola/i;
const NEVER = new Set(['BLOCKQUOTE', 'FIGCAPTION', 'DIALOG']);
/** Between heading and prose they tell of the article, below of others. */
const AFTER = new Set(['ASIDE', 'FOOTER', 'NAV']);
/** A standfirst may stand between heading and byline. */
const STANDFIRSTS = 2;

export const textOf = ({ textContent }: PageElement): string => shownText(textContent ?? '');

/** What stands in the element itself, not in those within. */
export const ownText = (element: PageElement): string => {
  let text = '';
  for (const child of element.childNodes) if (child.nodeType === TEXT) text += ` ${child.textContent ?? ''}`;
  return shownText(text);
};

/** The texts of an element, apart where an element begins or ends. */
export const piecesOf = (element: PageElement): string[] => {
  const pieces: string[] = [];
  const visit = (node: PageElement): void => {
    for (const child of node.childNodes) {
      if (isElement(child)) visit(child);
      else if (child.nodeType === TEXT) pieces.push(shownText(child.textContent ?? ''));
    }
  };
  visit(element);
  return pieces.filter((piece) => piece !== '');
};

/** A part that holds the heading is the article, whatever it is called. */
const isOther = (element: PageElement, names: string, isHead: boolean): boolean =>
  (NEVER.has(element.tagName) || (AFTER.has(element.tagName) && !isHead) || OTHERS.test(names)) &&
  element.querySelector('h1') === null;

export const outlineOf = ({ body }: PageDocument): Outline => {
  const parts: Part[] = [];
  const prose: number[] = [];
  let heading = -1;
  let belowHeading = 0;
  const visit = (element: PageElement, isWithin: boolean): void => {
    const names = writtenIn(element, NAMES);
    if (element.tagName === 'H1') {
      heading = parts.length;
      belowHeading = 0;
    }
    const isHead = heading >= 0 && belowHeading <= STANDFIRSTS;
    const isElsewhere = isWithin || isOther(element, names, isHead);
    if (element.tagName === 'P' && !isElsewhere && textOf(element).length >= PROSE_PARAGRAPH) {
      prose.push(parts.length);
      belowHeading += 1;
    }
    parts.push({ element, at: parts.length, names, isElsewhere });
    for (const child of element.childNodes) if (isElement(child)) visit(child, isElsewhere);
  };
  for (const child of body.childNodes) if (isElement(child)) visit(child, false);
  return { parts, prose };
};

/** So many elements above the heading may tell its author and date. */
const ABOVE = 40;
/** How near a part is to the heading, 0 to 3: at it, in the article or below, above it, among other articles. */
export type Nearness = 0 | 1 | 2 | 3;

/** @param headingAt where the heading stands, if there is one */
export const nearnessTo = ({ prose }: Outline, headingAt: number | null): ((part: Part) => Nearness) => {
  const below = prose.filter((at) => headingAt === null || at > headingAt);
  const end = below[STANDFIRSTS] ?? below.at(-1) ?? prose[0] ?? Number.POSITIVE_INFINITY;
  const start = (headingAt ?? Math.min(end, ABOVE)) - ABOVE;
  return ({ at, isElsewhere }) => {
    if (isElsewhere) return 3;
    if (at < start) return 2;
    return at <= end ? 0 : 1;
  };
};
