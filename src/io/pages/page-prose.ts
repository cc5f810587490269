/**
 * How a page's prose lies in the parts that their names condemn. A name that would take most of it is not believed on
 * this page: "paywall" stands on the notice that hides an article, and on each of its paragraphs.
 */
import { type PagePart, pagePart } from '../../lexicon/page-parts.ts';
import { isElement, type PageElement, writtenIn } from './dom.ts';

/** What names a part, for machines and for screen readers. */
const NAMES = [
  'data-names',
  'class',
  'id',
  'role',
  'data-component',
  'data-testid',
  'data-gu-name',
  'itemprop',
  'aria-label',
];
const COMMENTS = /^(?:[a-z]+-)?(?:comments?|disqus|respond)(?:$|[\s_-])(?!open|enabled|closed)/i;
/** By tag, whatever it is called. */
const BY_TAG: Readonly<Record<string, PagePart>> = {
  NAV: { words: 'nav', effect: 'drop' },
  FOOTER: { words: 'footer', effect: 'drop' },
  DIALOG: { words: 'dialog', effect: 'drop' },
  ASIDE: { words: 'aside', effect: 'mark' },
  FIGURE: { words: 'figure', effect: 'mark' },
  FIGCAPTION: { words: 'figure', effect: 'mark' },
  CAPTION: { words: 'caption', effect: 'mark' },
};
/** Shorter paragraphs stand in menus as well. */
export const PROSE_PARAGRAPH = 80;
/** A part, or all parts of one name, with more of the page's prose are the article, whatever they are called. */
export const MOST_DROPPED = 0.4;
/** A paragraph with more of it in links is a teaser. */
const MOST_LINKED = 0.5;

export const isComments = (element: PageElement): boolean =>
  ['id', 'class', 'data-names'].some((name) => COMMENTS.test(element.getAttribute(name) ?? ''));

const namesOf = (element: PageElement): string =>
  (element.tagName.includes('-') ? element.tagName : '') + writtenIn(element, NAMES);

/** What an element's names or its tag say of it. */
export const partOf = (element: PageElement): PagePart | null => {
  const tag = BY_TAG[element.tagName];
  const names = tag?.effect === 'drop' ? '' : namesOf(element);
  const named = names === '' ? null : pagePart(names);
  return named?.effect === 'drop' || !tag ? named : tag;
};

const lengthOf = ({ textContent }: PageElement): number => (textContent ?? '').trim().length;

/** How much prose stands in a part. */
export type Prose = (part: PageElement) => number;

export const paragraphProse: Prose = (part) => {
  let sum = 0;
  for (const paragraph of part.querySelectorAll('p')) {
    const length = lengthOf(paragraph);
    if (length >= PROSE_PARAGRAPH) sum += length;
  }
  return sum;
};

export const allText: Prose = ({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').length;

/** Whether a paragraph is prose of its own, and no teaser of another article. */
const isProse = (paragraph: PageElement): boolean => {
  const length = lengthOf(paragraph);
  if (length < PROSE_PARAGRAPH) return false;
  let linked = 0;
  for (const link of paragraph.querySelectorAll('a')) linked += lengthOf(link);
  return linked < MOST_LINKED * length;
};

export interface Survey {
  /** Words that would take most of the page's prose. */
  readonly disbelieved: ReadonlySet<string>;
  /** Words that stand on paragraphs of prose themselves. */
  readonly onParagraphs: ReadonlySet<string>;
}

export const surveyProse = (body: PageElement, total: number): Survey => {
  const taken = new Map<string, number>();
  const onParagraphs = new Set<string>();
  const visit = (element: PageElement, above: PagePart | null): void => {
    const own = above?.effect === 'drop' ? null : isComments(element) ? BY_TAG.NAV! : partOf(element);
    const part = above ?? own;
    if (element.tagName === 'P' && part !== null && isProse(element)) {
      taken.set(part.words, (taken.get(part.words) ?? 0) + lengthOf(element));
      if (own?.effect === 'cover') onParagraphs.add(own.words);
    }
    for (const child of element.childNodes) if (isElement(child)) visit(child, part);
  };
  for (const child of body.childNodes) if (isElement(child)) visit(child, null);
  const most = [...taken].filter(([, length]) => length > MOST_DROPPED * total);
  return { disbelieved: new Set(most.map(([words]) => words)), onParagraphs };
};
