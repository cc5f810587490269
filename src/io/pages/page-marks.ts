/** What a reader sees of a page's heading, byline and date, where no description of the page gives them. */
import type { PageDocument, PageElement } from './dom.ts';
import { shownText } from './page-blocks.ts';
import { toIsoDate } from './written-date.ts';

/** Elements with a name that holds one of the words; `washPage` keeps paragraphs' names apart. */
const named = (...words: readonly string[]): string =>
  words.map((word) => `[class*="${word}"], [id*="${word}"], [data-names*="${word}"]`).join(', ');

/** Not the article's own: other articles' dates and names stand here. */
const ELSEWHERE = `nav, footer, aside, ${named('related', 'comment', 'recirc')}`;
const AUTHOR = '[rel~="author"], [itemprop~="author"]';
const BYLINES = named('byline', 'Byline', 'author', 'Author', 'writer');
const DATES = `[itemprop~="datePublished"], ${named('date', 'Date', 'timestamp', 'published', 'posted')}`;
/** Longer than a byline with its writer's post. */
const LONGEST_BYLINE = 120;
const LONGEST_DATE = 80;
/** "Ann Alder for the Courier", "Jo Pike, Staff Writer" */
const NO_NAME =
  '(?!(?:For|In|At|Of|On|The|Staff|Special|Senior|Political|Associated|Updated|Published|Posted)\\b)';
const NAME = new RegExp(
  `^${NO_NAME}\\p{Lu}[\\p{L}.'’-]*(?: (?:${NO_NAME}\\p{Lu}[\\p{L}.'’-]*|de|la|van|von|bin|al|der|del)){1,4}`,
  'u',
);
/** "By Ann Alder and Tom Pike, Staff Writers | March 3" ends before the first mark. */
const BYLINE = /^(?:Written |Posted |Published |Reported |Story )?[Bb][Yy]:?\s+(.+)$/u;

const textOf = ({ textContent }: PageElement): string => shownText(textContent ?? '');

const ownParts = (document: PageDocument, selector: string): PageElement[] =>
  [...document.querySelectorAll(selector)].filter((part) => part.closest(ELSEWHERE) === null);

/** The one heading of the first rank. */
export const headingOf = (document: PageDocument): string | null => {
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter((text) => text !== '');
  return new Set(headings).size === 1 ? headings[0]! : null;
};

const namesIn = (line: string): string | null => {
  const names: string[] = [];
  for (const piece of line.split(/\s+(?:and|&)\s+|,\s*/)) {
    const name = NAME.exec(piece.trim())?.[0];
    // After the first name, only whole pieces are names: "Staff Writer" is one no more than "Hull".
    if (
      name === undefined ||
      (names.length > 0 && !line.includes(` and ${name}`) && !line.includes(`& ${name}`))
    )
      break;
    names.push(name);
  }
  return names.length > 0 ? names.join(', ') : null;
};

/** Whom a line such as "By Ann Alder, Staff Writer" names; null where it is none. */
export const bylineIn = (text: string): string | null => {
  const line = text.length <= LONGEST_BYLINE ? BYLINE.exec(text)?.[1] : undefined;
  return line === undefined ? null : namesIn(line);
};

export const bylineOf = (document: PageDocument): string | null => {
  const told = ownParts(document, AUTHOR)
    .map((part) => textOf(part.querySelector('[itemprop~="name"]') ?? part))
    .filter((text) => text !== '' && text.length <= LONGEST_BYLINE);
  if (told.length > 0) return [...new Set(told)].join(', ');
  for (const part of ownParts(document, BYLINES)) {
    const names = bylineIn(textOf(part));
    if (names !== null) return names;
  }
  return null;
};

const isUpdate = (part: PageElement): boolean =>
  /updat|modif/i.test(`${part.getAttribute('class') ?? ''} ${part.getAttribute('itemprop') ?? ''}`);

/** `<time datetime>` first, the one that says it is the publication's before others; then a line that is a date. */
export const timeOf = (document: PageDocument): { readonly value: string; readonly place: string } | null => {
  const times = ownParts(document, 'time').filter((part) => !isUpdate(part));
  const ranked = [
    ...times.filter(
      (part) =>
        part.getAttribute('pubdate') !== null || /published/i.test(part.getAttribute('itemprop') ?? ''),
    ),
    ...times,
  ];
  for (const part of ranked) {
    const iso = toIsoDate(part.getAttribute('datetime') ?? '') ?? toIsoDate(textOf(part));
    if (iso !== null) return { value: iso, place: 'time' };
  }
  for (const part of ownParts(document, DATES)) {
    const text = textOf(part);
    const iso = text.length <= LONGEST_DATE && !isUpdate(part) ? toIsoDate(text) : null;
    if (iso !== null) return { value: iso, place: 'page' };
  }
  return null;
};
