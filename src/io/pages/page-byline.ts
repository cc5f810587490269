/** Whom a page shows as its writers: by the element that says so, or by a line "By Ann Alder", nearest the heading. */
import { bylineWord } from '../../lexicon/byline-words.ts';
import { isPersonName, LONGEST_BYLINE, namesInPieces, startsByline } from './byline-names.ts';
import type { PageElement } from './dom.ts';
import { type Nearness, type Outline, ownText, type Part, piecesOf, textOf } from './page-outline.ts';

/** Says by its markup that it is a writer's name and nothing else. */
const TOLD = /(?:^| )(?:author|creator)(?: |$)/;
const CALLED = /byline|author(?!i)|writer|contributor|columnist/i;
/** Where sites keep the pages of their writers. */
const PROFILE =
  /\/(?:blog\/)?(?:about\/)?(?:authors?|staff|people|contributors?|profiles?|writers?|editors?|reporters?|columnists?|journalists?|by|u|users?)\/[^/?#]{3,}/i;
/** Kinds of parts, the surest first. */
const KINDS = ['told', 'called', 'profile', 'line'] as const;
type Kind = (typeof KINDS)[number];

const kindOf = ({ element, names }: Part): Kind | null => {
  const [rel, itemprop] = [element.getAttribute('rel') ?? '', element.getAttribute('itemprop') ?? ''];
  if (TOLD.test(rel) || TOLD.test(itemprop)) return 'told';
  if (CALLED.test(names)) return 'called';
  if (element.tagName === 'A' && PROFILE.test(element.getAttribute('href') ?? '')) return 'profile';
  return startsByline(ownText(element)) ? 'line' : null;
};

/** A first name alone is one only where markup says so. */
const namesIn = (element: PageElement, kind: Kind): string[] => {
  const named = element.querySelector('[itemprop~="name"]');
  const pieces = piecesOf(kind === 'told' && named ? named : element);
  if (kind === 'line' && !pieces.some(startsByline)) return [];
  return namesInPieces(pieces);
};

/** What markup calls the author though it is no person: "Smart Shopping Team", "Paul". */
const otherName = (element: PageElement): string | null => {
  const text = textOf(element).replace(/^by:?\s*/i, '');
  const words = text.split(' ').length;
  const isLabel = text.split(' ').every((word) => bylineWord(word) === 'label');
  return /^\p{Lu}/u.test(text) && words <= 4 && !/[\d.:]/.test(text) && !isLabel ? text : null;
};

/** "author-name", "byline__author": an element for the name alone. */
const isNameOnly = ({ element, names }: Part): boolean =>
  /author-?_?name|byline__(?:author|name)|(?:^|\s)author(?:\s|$)/i.test(names) &&
  element.childNodes.length === 1;

export interface Byline {
  readonly names: readonly string[];
  /** Whether they are persons' whole names. */
  readonly isSure: boolean;
}

/** How far up from a name the names beside it are looked for. */
const HIGHEST = 3;

/** The names beside the first: in the elements around it as long as these hold a byline and no more. */
const withNeighbours = (element: PageElement, first: readonly string[]): readonly string[] => {
  let names = first;
  let around = element.parentNode;
  for (let i = 0; i < HIGHEST && around; i += 1) {
    if (textOf(around).length > LONGEST_BYLINE || around.querySelector('h1, h2') !== null) break;
    const [more, told] = [namesInPieces(piecesOf(around)), [...around.querySelectorAll('[rel~="author"]')]];
    if (more.length > names.length && more[0] === first[0]) names = more;
    const all = told.map(textOf).filter(isPersonName);
    if (all.length > names.length && all[0] === first[0]) names = [...new Set(all)];
    around = around.parentNode;
  }
  return names;
};

interface Candidate {
  readonly part: Part;
  readonly kind: Kind;
  readonly rank: number;
}

/** A byline below the first lines of the prose is believed where markup tells it. */
const isAllowed = (kind: Kind, nearness: Nearness): boolean =>
  nearness === 0 ||
  (nearness === 1 ? kind !== 'profile' : nearness === 2 && kind !== 'line' && kind !== 'profile');

const candidatesIn = ({ parts }: Outline, nearness: (part: Part) => Nearness): Candidate[] =>
  parts.flatMap((part) => {
    const near = nearness(part);
    const kind = near === 3 ? null : kindOf(part);
    return kind !== null && isAllowed(kind, near) && part.element.tagName !== 'H1'
      ? [{ part, kind, rank: near }]
      : [];
  });

export const bylineOf = (outline: Outline, nearness: (part: Part) => Nearness): Byline | null => {
  const candidates = candidatesIn(outline, nearness).sort((a, b) => a.rank - b.rank);
  const short = candidates.filter(({ part }) => textOf(part.element).length <= LONGEST_BYLINE);
  for (const { part, kind } of short) {
    const names = namesIn(part.element, kind);
    if (names.length > 0) return { names: withNeighbours(part.element, names), isSure: true };
  }
  for (const { part, kind, rank } of short) {
    const name =
      rank > 0 || !(kind === 'told' || kind === 'profile' || isNameOnly(part))
        ? null
        : otherName(part.element);
    if (name !== null) return { names: [name], isSure: false };
  }
  return null;
};
