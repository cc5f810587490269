/** What the names that a page gives its parts tell: which are no article at all, and which stand beside it. */
import * as z from 'zod';
import { loadTable } from './table.ts';

export const PAGE_PART_ROWS = loadTable(
  'page-parts',
  z.object({
    /** Whole words that follow one another in a class, an id or another name of an element. */
    words: z.string().regex(/^[a-z]+(?: [a-z]+)*$/, 'lower-case words, one space between them'),
    /** `drop`: never text. `mark`: text beside the report, which is boilerplate. */
    effect: z.enum(['drop', 'mark']),
    example: z.string().min(1),
  }),
  ['words'],
);

export type PagePart = (typeof PAGE_PART_ROWS)[number]['effect'];

const patternOf = (effect: PagePart): RegExp =>
  new RegExp(
    ` (?:${PAGE_PART_ROWS.filter((row) => row.effect === effect)
      .map(({ words }) => words)
      .join('|')}) `,
  );

const DROPPED = patternOf('drop');
const MARKED = patternOf('mark');

/** "shareBar story__share-bar" is " share bar story share bar ". */
const wordsOf = (names: string): string =>
  ` ${names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()} `;

/** What an element's names say of it; null when nothing. */
export const pagePart = (names: string): PagePart | null => {
  const words = wordsOf(names);
  if (DROPPED.test(words)) return 'drop';
  return MARKED.test(words) ? 'mark' : null;
};
