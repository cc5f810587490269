/**
 * Takes out of a page's document what is no article (menus, share bars, notices, comments, what is hidden), and
 * marks what stands beside it (captions, related links, pulled quotes), before anything is moved about.
 */
import { pagePart } from '../../lexicon/page-parts.ts';
import { isElement, type PageDocument, type PageElement, TEXT } from './dom.ts';

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
/** By tag, whatever it is called. */
const NO_ARTICLE = new Set(['NAV', 'FOOTER', 'DIALOG']);
const WHOLE = new Set(['HTML', 'BODY', 'MAIN']);
const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]';
const COMMENTS = /^(?:[a-z]+-)?(?:comments?|disqus|respond)(?:$|[\s_-])(?!open|enabled|closed)/i;
/** Shorter paragraphs stand in menus as well. */
const PROSE_PARAGRAPH = 80;
/** A page with less of it has its paragraphs in other ways than `<p>`. */
const LEAST_PROSE = 500;
/** A part with more of the page's prose is the article itself, whatever it is called. */
const MOST_DROPPED = 0.4;

const namesOf = (element: PageElement): string =>
  [
    element.tagName.includes('-') ? element.tagName : '',
    ...NAMES.map((name) => element.getAttribute(name) ?? ''),
  ].join(' ');

/** How much prose stands in a part. */
type Prose = (part: PageElement) => number;

const paragraphProse: Prose = (part) => {
  let sum = 0;
  for (const { textContent } of part.querySelectorAll('p')) {
    const { length } = (textContent ?? '').trim();
    if (length >= PROSE_PARAGRAPH) sum += length;
  }
  return sum;
};

const allText: Prose = ({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').length;

const isComments = (element: PageElement): boolean =>
  ['id', 'class', 'data-names'].some((name) => COMMENTS.test(element.getAttribute(name) ?? ''));

const isPruned = (element: PageElement): boolean =>
  NO_ARTICLE.has(element.tagName) || isComments(element) || pagePart(namesOf(element)) === 'drop';

/** Whether a part holds what the page is about. */
const isVital = (element: PageElement, prose: Prose, total: number): boolean => {
  if (WHOLE.has(element.tagName) || element.querySelector('h1') !== null) return true;
  return !isComments(element) && prose(element) > MOST_DROPPED * total;
};

/** Open dialogs hide the page behind them, and saved pages are saved with their dialogs open. */
const uncover = (element: PageElement): void => {
  for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
};

/** Of every element that stands beside the report. */
export const BESIDE = 'data-beside';
const ASIDE = new Set(['ASIDE', 'FIGURE', 'FIGCAPTION', 'CAPTION']);
/** Within a figure these are what is shown, not its caption. */
const SHOWN = new Set(['BLOCKQUOTE', 'TABLE', 'PRE']);

const isBeside = (element: PageElement): boolean =>
  ASIDE.has(element.tagName) || pagePart(namesOf(element)) === 'mark';

/** Readability puts paragraphs of its own in the place of divisions: the words themselves carry the mark. */
const wrapWords = (document: PageDocument, division: PageElement): void => {
  const words = [...division.childNodes];
  if (!words.some((node) => node.nodeType === TEXT && (node.textContent ?? '').trim() !== '')) return;
  const wrapper = document.createElement('span');
  wrapper.setAttribute(BESIDE, 'yes');
  wrapper.replaceChildren(...words);
  division.replaceChildren(wrapper);
};

const markAll = (document: PageDocument, element: PageElement, inFigure: boolean): void => {
  if (inFigure && SHOWN.has(element.tagName)) return;
  element.setAttribute(BESIDE, 'yes');
  for (const child of element.childNodes)
    if (isElement(child)) markAll(document, child, inFigure || element.tagName === 'FIGURE');
  if (element.tagName === 'DIV') wrapWords(document, element);
};

export const prunePage = (document: PageDocument): void => {
  const { body } = document;
  const inParagraphs = paragraphProse(body);
  const [prose, total] =
    inParagraphs < LEAST_PROSE ? [allText, allText(body)] : [paragraphProse, inParagraphs];
  for (const element of [...body.querySelectorAll(HIDDEN)])
    if (isVital(element, prose, total)) uncover(element);
    else element.remove();
  for (const element of [...body.querySelectorAll('*')])
    if (isPruned(element) && body.contains(element) && !isVital(element, prose, total)) element.remove();
  for (const element of [...body.querySelectorAll('*')])
    if (isBeside(element) && element.getAttribute(BESIDE) === null && !isVital(element, prose, total))
      markAll(document, element, false);
};
