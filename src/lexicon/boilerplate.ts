/** Lines that belong to the page and not to the report: calls to read on, credits, bylines, notices. */
import { z } from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'boilerplate',
  z.object({
    /** A regular expression that the whole stretch has to match; capitals count only where it is `exact`. */
    pattern: z.string().min(1),
    /** Whether a whole paragraph or a single sentence of one has to match. */
    scope: z.enum(['paragraph', 'sentence']),
    case: z.enum(['exact', 'any']),
    example: z.string().min(1),
  }),
  ['pattern', 'scope'],
);

type Row = (typeof rows)[number];

export const BOILERPLATE_ROWS: readonly Row[] = rows;

/** All patterns of a kind as one, so that a line is read once. */
const compile = (scope: Row['scope'], letters: Row['case']): RegExp => {
  const own = rows.filter((row) => row.scope === scope && row.case === letters).map((row) => row.pattern);
  return new RegExp(`^(?:${own.length === 0 ? '(?!)' : own.join('|')})$`, letters === 'any' ? 'iu' : 'u');
};

const matcher = (scope: Row['scope']): ((text: string) => boolean) => {
  const [exact, any] = [compile(scope, 'exact'), compile(scope, 'any')];
  return (text) => exact.test(text) || any.test(text);
};

/** Whether a whole paragraph is boilerplate. */
export const isBoilerplateParagraph = matcher('paragraph');
/** Whether a sentence is, wherever it stands. */
export const isBoilerplateSentence = matcher('sentence');
