/** What came of one place where an article should be, and where that place is. */
import type { InputProblem, Parsed } from './parse-article.ts';

export interface Reading extends Parsed {
  /** As a person would name it: the path as given, then what lies below it. */
  readonly file: string;
  /** Counted from 1; null where the file is one article. */
  readonly line: number | null;
}

export const unreadable = (file: string, line: number | null, problem: InputProblem): Reading => ({
  file,
  line,
  article: null,
  problems: [problem],
});

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
