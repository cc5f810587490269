/** The part of the document object model that page reading uses, and the one place that makes a document. */
import { parseHTML } from 'linkedom';

const ELEMENT = 1;
export const TEXT = 3;

export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode> & Iterable<PageNode>;
  readonly parentNode: PageElement | null;
}

export interface PageElement extends PageNode {
  /** In capitals. */
  readonly tagName: string;
  readonly getAttribute: (name: string) => string | null;
  readonly setAttribute: (name: string, value: string) => void;
  readonly removeAttribute: (name: string) => void;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
  readonly contains: (other: PageNode) => boolean;
  readonly closest: (selector: string) => PageElement | null;
  readonly cloneNode: (deep: boolean) => PageElement;
  readonly replaceChildren: (...nodes: readonly PageNode[]) => void;
  readonly remove: () => void;
}

export interface PageDocument {
  readonly body: PageElement;
  readonly createElement: (name: string) => PageElement;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;

/** @param html with `<html>`, `<head>` and `<body>`, without scripts: what `washPage` gives */
export const makeDocument = (html: string): PageDocument =>
  (parseHTML(html) as unknown as { readonly document: PageDocument }).document;

/** What stands in some attributes of an element, each after a blank. */
export const writtenIn = (element: PageElement, attributes: readonly string[]): string => {
  let written = '';
  for (const name of attributes) {
    const value = element.getAttribute(name);
    if (value) written += ` ${value}`;
  }
  return written;
};
