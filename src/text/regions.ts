/** What a paragraph is in the page: headline, body, or boilerplate. */
import type { Region } from '../model/segmented.ts';
import { findTurns } from './turns.ts';

/** Whether the paragraph of an index is boilerplate; from the lexicon. */
export type IsBoilerplate = (paragraph: number, isTail: boolean) => boolean;

/** The longest headlines of big papers run to some 160 characters. */
const LONGEST_HEADLINE = 160;
/** A crosshead is shorter: "Putin's miscalculation?" */
const LONGEST_CROSSHEAD = 70;
/** A title that is repeated above the text may come in parts, of which the first few paragraphs are some. */
const LAST_TITLE_PARAGRAPH = 3;
/** Shorter parts of a title stand in many a sentence. */
const SHORTEST_TITLE_PART = 12;

/** Notes on the writer stand within so many paragraphs of the end. */
const TAIL = 3;

/** No headline ends like this: a sentence, a quotation of one, a lead-in, a dateline that stands alone. */
const GOES_ON = /[.:;,…)\]–—_-]$|[^\p{L}\p{N}][”"’']$/u;
const CAPITAL = /^["“‘']?[\p{Lu}\d]/u;
const SHOUTED = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;
/** A headline's quotation has its cue in the present: “Alder says ‘no’”. */
const REPORTS = /\b(?:said|told|asked|added|wrote)\b.*["”’']$/u;
/** Two sentences in one line are no headline. */
const FULL_STOP_INSIDE = /\p{Ll}[.!?] \p{Lu}/u;

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isTitleLike = (text: string, index: number): boolean => {
  if (text.length > LONGEST_HEADLINE) return false;
  if (SHOUTED.test(text)) return true;
  if (index > 0 && text.length > LONGEST_CROSSHEAD) return false;
  return CAPITAL.test(text) && ![GOES_ON, FULL_STOP_INSIDE, REPORTS].some((pattern) => pattern.test(text));
};

/** Whether `text` is the article's title or, at the head of the article, a part of it. */
const isTitle = (text: string, title: string, index: number): boolean => {
  if (title === '' || text.length > 2 * title.length + SHORTEST_TITLE_PART) return false;
  const isAtHead = index < LAST_TITLE_PARAGRAPH;
  // folding only shortens
  if (!isAtHead && text.length < title.length) return false;
  const own = folded(text);
  return own === title || (isAtHead && own.length >= SHORTEST_TITLE_PART && title.includes(own));
};

/**
 * The region of each paragraph of a text, given as written. The last paragraph heads nothing, and neither does
 * a question in an interview.
 */
export const paragraphRegions = (
  paragraphs: readonly string[],
  title: string | null,
  isBoilerplate: IsBoilerplate,
): Region[] => {
  const foldedTitle = folded(title ?? '');
  const turns = findTurns(paragraphs);
  return paragraphs.map((text, index) => {
    if (isTitle(text, foldedTitle, index)) return 'headline';
    const left = paragraphs.length - 1 - index;
    if (isBoilerplate(index, index > 0 && left < TAIL)) return 'boilerplate';
    return left > 0 && !turns[index] && isTitleLike(text, index) ? 'headline' : 'body';
  });
};
