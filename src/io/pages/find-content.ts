/** Where in a page the report stands: in the element that says so, within that by Mozilla's Readability. */
import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from './dom.ts';

/** How outlets call the element that holds the report and nothing else. */
const BODIES = [
  '[itemprop~="articleBody"]',
  'section[name="articleBody"]',
  '.article-body, .article__body, .articleBody, .article-content, .article__content, .article-text, .articletext',
  '.story-body, .story-body__inner, .story-content, .story-text, .storytext, .gnt_ar_b',
  '.entry-content, .post-content, .post-body, .available-content, .body.markup, .article-body-commercial-selector',
  '[data-gu-name="body"], [data-testid="article-body"], [data-component="article-body"]',
];
/** An element that claims to be the report holds most of the page's paragraphs. */
const LEAST_SHARE = 0.6;
const LEAST_LENGTH = 400;
/** Readability has lost part of the report when so little is left of its own element. */
const LEAST_KEPT = 0.85;
/** In shorter results Readability looks again, less strictly. News in brief runs to 300 characters. */
const SHORT_ARTICLE = 250;

const lengthOf = (part: { readonly textContent: string | null }): number =>
  (part.textContent ?? '').replace(/\s+/g, ' ').trim().length;

const paragraphLength = (part: PageElement): number => {
  let sum = 0;
  for (const paragraph of part.querySelectorAll('p')) sum += lengthOf(paragraph);
  return sum;
};

/** The one element of its kind; those inside another do not count. */
const onlyOne = (document: PageDocument, selector: string): PageElement | null => {
  const all = [...document.querySelectorAll(selector)];
  const outer = all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
  return outer.length === 1 ? outer[0]! : null;
};

/** The element that is called the report's, if it can be believed. */
const namedBody = (document: PageDocument): PageElement | null => {
  const all = paragraphLength(document.body);
  for (const selector of BODIES) {
    const found = onlyOne(document, selector);
    if (!found) continue;
    const own = paragraphLength(found);
    const isMost =
      all > 0 ? own >= LEAST_SHARE * all : lengthOf(found) >= LEAST_SHARE * lengthOf(document.body);
    if (isMost && lengthOf(found) >= LEAST_LENGTH) return found;
  }
  return null;
};

const byReadability = (document: PageDocument): PageElement | null => {
  const reader = new Readability<PageElement>(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: SHORT_ARTICLE,
    serializer: (element) => element as unknown as PageElement,
  });
  return reader.parse()?.content ?? null;
};

/** Readability takes the one heading for the title, and drops the crossheads that share its words. */
const dropHeading = (document: PageDocument): void => {
  const headings = [...document.querySelectorAll('h1')];
  if (headings.length === 1) headings[0]!.remove();
};

/** Changes the document. Null where nothing like a report can be found. */
export const findContent = (document: PageDocument): PageElement | null => {
  dropHeading(document);
  const named = namedBody(document);
  if (!named) return byReadability(document);
  const whole = named.cloneNode(true);
  document.body.replaceChildren(named);
  const found = byReadability(document);
  return found && lengthOf(found) >= LEAST_KEPT * lengthOf(whole) ? found : whole;
};
