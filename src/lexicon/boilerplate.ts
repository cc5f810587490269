/** Lines that belong to the page and not to the report: calls to read on, credits, bylines, notices. */
import { z } from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'boilerplate',
  z.object({
    /** A regular expression, in which `{name}` and the like stand for what PARTS says. */
    pattern: z.string().min(1),
    /**
     * What it has to match: a whole `paragraph`; a whole `sentence`, or a paragraph; something `inside` a
     * paragraph, which is boilerplate then; the `credit` at the end of a paragraph, which is a caption then; or
     * a paragraph at the `tail` of an article.
     */
    scope: z.enum(['paragraph', 'sentence', 'inside', 'credit', 'tail']),
    /** Whether capitals count. */
    case: z.enum(['exact', 'any']),
    example: z.string().min(1),
  }),
  ['pattern'],
);

type Row = (typeof rows)[number];
type Scope = Row['scope'];

/** The longest notice of a page that was seen runs to some 1,200 characters. */
const LONGEST = 1500;
/** "Oh." is one. */
const SHORTEST_STATEMENT = 3;
/** Longer than a caption with its credit. */
const LONGEST_CAPTION = 700;
/** The part of a caption that its credit can stand in. */
const LONGEST_CREDIT = 160;

const AGENCY_ROWS = loadTable(
  'picture-agencies',
  z.object({
    agency: z.string().regex(/^[\w -]+$/, 'letters, spaces and hyphens only'),
    example: z.string().min(1),
  }),
  ['agency'],
);

const CREDIT_WORD =
  "(?:\\p{Lu}[\\p{L}.’'-]*|and|in|at|by|from|for|with|the|of|de|la|van|von|bin|al|der|del|additional|editing|writing|reporting|graphics|research)";

const PARTS: Readonly<Record<string, string>> = {
  /** Two to seven words: "Ann Alder", "Ann Alder and Jo van der Pike". */
  name: "\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|and|de|la|van|von|bin|al|der|del)){1,6}",
  /** Names, places and the small words between them: "Ann Alder in Hull; editing by Jo Pike". */
  credits: `${CREDIT_WORD}(?:[,;:]? ${CREDIT_WORD}){0,60}`,
  agency: `(?:${AGENCY_ROWS.map(({ agency }) => agency).join('|')})`,
  month: '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?',
};

const expanded = (pattern: string): string =>
  pattern.replace(/\{([a-z]+)\}/g, (whole, part: string) => PARTS[part] ?? whole);

const ANCHORS: Readonly<Record<Scope, readonly [string, string]>> = {
  paragraph: ['^(?:', ')$'],
  sentence: ['^(?:', ')$'],
  inside: ['(?:', ')'],
  credit: ['(?:', ')$'],
  tail: ['^(?:', ')$'],
};

/** The rows of some scopes as one pattern for each case, so that a line is read twice and not once a row. */
const matcher = (wanted: readonly Row[]): ((text: string) => boolean) => {
  const patterns = (['exact', 'any'] as const).map((letters) => {
    const own = wanted.filter((row) => row.case === letters);
    const source = own.map(({ pattern, scope }) => ANCHORS[scope].join(expanded(pattern))).join('|');
    return new RegExp(own.length === 0 ? '(?!)' : source, letters === 'any' ? 'iu' : 'u');
  });
  return (text) => patterns.some((pattern) => pattern.test(text));
};

const ofScope = (...scopes: readonly Scope[]): readonly Row[] =>
  rows.filter(({ scope }) => scopes.includes(scope));

const matchesWhole = matcher(ofScope('paragraph', 'sentence', 'inside'));
const matchesTail = matcher(ofScope('tail'));
const matchesSentence = matcher(ofScope('sentence'));
const endsInCredit = matcher(ofScope('credit'));

export interface BoilerplateRow extends Row {
  /** Whether this row alone fires. */
  readonly fires: (text: string) => boolean;
}

export const PICTURE_AGENCY_ROWS = AGENCY_ROWS;

export const BOILERPLATE_ROWS: readonly BoilerplateRow[] = rows.map((row) => ({
  ...row,
  fires: matcher([row]),
}));

/** Web pages have no-break spaces where nobody sees them. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/**
 * Whether a whole paragraph is boilerplate: a notice, or a caption with its credit.
 * @param isTail it stands at the end of its article, where the writer is introduced
 */
export const isBoilerplateParagraph = (paragraph: string, isTail = false): boolean => {
  if (paragraph.length > LONGEST) return false;
  // a letter or a dash by itself says nothing
  if (paragraph.length < SHORTEST_STATEMENT) return !/\p{L}{2}/u.test(paragraph);
  const text = plain(paragraph);
  if (matchesWhole(text) || (isTail && matchesTail(text))) return true;
  return text.length <= LONGEST_CAPTION && endsInCredit(text.slice(-LONGEST_CREDIT));
};

/** Whether a sentence is boilerplate, wherever it stands. */
export const isBoilerplateSentence = (sentence: string): boolean => {
  if (sentence.length > LONGEST_CAPTION) return false;
  const text = plain(sentence);
  return matchesSentence(text) || endsInCredit(text.slice(-LONGEST_CREDIT));
};
