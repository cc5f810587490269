/**
 * Takes out of a page's document what is no article (menus, share bars, notices, comments, what is hidden), and
 * marks what stands beside it (captions, related links, pulled quotes), before anything is moved about.
 */
import { isElement, type PageDocument, type PageElement, TEXT } from './dom.ts';
import {
  allText,
  isComments,
  MOST_DROPPED,
  type Prose,
  paragraphProse,
  partOf,
  type Survey,
  surveyProse,
} from './page-prose.ts';

const WHOLE = new Set(['HTML', 'BODY', 'MAIN']);
const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]';
/** A page with less of it has its paragraphs in other ways than `<p>`. */
const LEAST_PROSE = 500;
/** What is called a cover and holds more of the page's prose is no cover, but what it covers. */
const MOST_COVERED = 0.2;

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
/** Within a figure these are what is shown, not its caption. */
const SHOWN = new Set(['BLOCKQUOTE', 'TABLE', 'PRE']);

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

interface Page {
  readonly prose: Prose;
  readonly total: number;
  readonly survey: Survey;
}

/** Whether an element goes because of its names. */
const isPruned = (element: PageElement, { prose, total, survey }: Page): boolean => {
  if (isComments(element)) return true;
  const part = partOf(element);
  if (part === null || part.effect === 'mark') return false;
  if (part.effect === 'drop') return true;
  const { words } = part;
  const isKept =
    survey.disbelieved.has(words) ||
    (element.tagName === 'P' && survey.onParagraphs.has(words)) ||
    prose(element) > MOST_COVERED * total;
  return !isKept;
};

const isBeside = (element: PageElement, { survey }: Page): boolean => {
  const part = partOf(element);
  return part?.effect === 'mark' && !survey.disbelieved.has(part.words);
};

/** How much prose was taken out of what is called a cover: it might have been the article's. */
export const prunePage = (document: PageDocument): number => {
  const { body } = document;
  const inParagraphs = paragraphProse(body);
  const [prose, total] =
    inParagraphs < LEAST_PROSE ? [allText, allText(body)] : [paragraphProse, inParagraphs];
  const page: Page = { prose, total, survey: surveyProse(body, total) };
  let dropped = 0;
  for (const element of [...body.querySelectorAll(HIDDEN)])
    if (isVital(element, prose, total)) uncover(element);
    else element.remove();
  for (const element of [...body.querySelectorAll('*')])
    if (isPruned(element, page) && body.contains(element) && !isVital(element, prose, total)) {
      if (partOf(element)?.effect === 'cover') dropped += paragraphProse(element);
      element.remove();
    }
  for (const element of [...body.querySelectorAll('*')])
    if (isBeside(element, page) && element.getAttribute(BESIDE) === null && !isVital(element, prose, total))
      markAll(document, element, false);
  return dropped;
};
