/** The patterns of lines that belong to the page and not to the report, and the words that call for each. */
import * as z from 'zod';
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
    /**
     * Lower-case words, one of which stands in all that the row matches: `word` at its start, `…word` anywhere,
     * `word…` near its end. `{agency}` is the last word of any picture agency, `@` any handle. Without a cue
     * only short paragraphs are tried.
     */
    cue: z.string().regex(/^(?:[^\s\p{Lu}]+(?: |$))*$/u, 'write words in lower case, one space between them'),
    example: z.string().min(1),
  }),
  ['pattern'],
);

type Row = (typeof rows)[number];

export type BoilerplateScope = Row['scope'];

export const PICTURE_AGENCY_ROWS = loadTable(
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
  agency: `(?:${PICTURE_AGENCY_ROWS.map(({ agency }) => agency).join('|')})`,
  month: '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?',
};

const ANCHORS: Readonly<Record<BoilerplateScope, readonly [string, string]>> = {
  paragraph: ['^(?:', ')$'],
  sentence: ['^(?:', ')$'],
  inside: ['', ''],
  credit: ['(?:', ')$'],
  tail: ['^(?:', ')$'],
};

const compiled = ({ pattern, scope, case: letters }: Row): RegExp => {
  const source = pattern.replace(/\{([a-z]+)\}/g, (whole, part: string) => PARTS[part] ?? whole);
  return new RegExp(ANCHORS[scope].join(source), letters === 'any' ? 'iu' : 'u');
};

const AGENCY_WORDS = PICTURE_AGENCY_ROWS.map(({ agency }) => agency.split(/[ -]/).at(-1)!.toLowerCase());

const cuesOf = (cue: string): readonly string[] =>
  cue
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) =>
      word.includes('{agency}') ? AGENCY_WORDS.map((agency) => word.replace('{agency}', agency)) : [word],
    );

export interface BoilerplateRow extends Omit<Row, 'pattern' | 'cue'> {
  readonly pattern: RegExp;
  /** As in the table, without `{agency}`. */
  readonly cues: readonly string[];
}

export const BOILERPLATE_ROWS: readonly BoilerplateRow[] = rows.map((row) => ({
  ...row,
  pattern: compiled(row),
  cues: cuesOf(row.cue),
}));
