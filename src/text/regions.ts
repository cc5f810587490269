/** What a paragraph or sentence is in the page: headline, body, or boilerplate. */
import type { Region } from '../model/segmented.ts';
import { type Span, textOf } from '../model/span.ts';

/** Tells boilerplate; from the lexicon. */
export interface BoilerplateWords {
  /** Whole paragraphs: "Story continues below advertisement". */
  readonly isParagraph: (text: string) => boolean;
  /** Sentences within a paragraph: "Carlos Alder/Reuters". */
  readonly isSentence: (text: string) => boolean;
}

/** A headline is short; the longest of big papers run to some 20 words, 160 characters. */
const LONGEST_HEADLINE = 160;
/** A crosshead is shorter still. */
const LONGEST_CROSSHEAD = 60;

const FINAL_STOP = /[.:;,…”"’')\]]$/;
const CAPITAL = /^["“‘']?[\p{Lu}\d]/u;

const isTitleLike = (text: string, longest: number): boolean =>
  text.length <= longest && CAPITAL.test(text) && !FINAL_STOP.test(text);

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The region of each paragraph of a text. */
export const paragraphRegions = (
  text: string,
  title: string | null,
  paragraphs: readonly Span[],
  words: BoilerplateWords,
): Region[] => {
  const foldedTitle = title === null ? null : folded(title);
  return paragraphs.map((paragraph, index) => {
    const own = textOf(text, paragraph);
    if (words.isParagraph(own)) return 'boilerplate';
    const isLast = index === paragraphs.length - 1;
    if (index === 0 && foldedTitle !== null && own.length < 400 && folded(own) === foldedTitle)
      return 'headline';
    return !isLast && isTitleLike(own, index === 0 ? LONGEST_HEADLINE : LONGEST_CROSSHEAD)
      ? 'headline'
      : 'body';
  });
};
