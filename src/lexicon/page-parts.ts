/** What the names that a page gives its parts tell: which are no article at all, and which stand beside it. */
import * as z from 'zod';
import { loadTable } from './table.ts';

export const PAGE_PART_ROWS = loadTable(
  'page-parts',
  z.object({
    /** Whole words that follow one another in a class, an id or another name of an element. */
    words: z.string().regex(/^[a-z]+(?: [a-z]+)*$/, 'lower-case words, one space between them'),
    /**
     * `drop`: never text. `cover`: likewise, unless it holds the page's prose: what stands in front of a text or around
     * it is called like this, and so is the text behind. `mark`: text beside the report, which is boilerplate.
     */
    effect: z.enum(['drop', 'cover', 'mark']),
    example: z.string().min(1),
  }),
  ['words'],
);

export type PagePart = Pick<(typeof PAGE_PART_ROWS)[number], 'words' | 'effect'>;

const BY_WORDS = new Map(PAGE_PART_ROWS.map((row) => [row.words, row]));

const patternOf = (...effects: readonly PagePart['effect'][]): RegExp =>
  new RegExp(
    ` (${PAGE_PART_ROWS.filter(({ effect }) => effects.includes(effect))
      .map(({ words }) => words)
      .join('|')})(?= )`,
  );

/** What tells most goes first. */
const PATTERNS = [patternOf('drop'), patternOf('cover'), patternOf('mark')];

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
  for (const pattern of PATTERNS) {
    const found = pattern.exec(words);
    if (found) return BY_WORDS.get(found[1]!) ?? null;
  }
  return null;
};
