/** What `whosaid annotate` answers to each line: its article annotated, or why there is none. */

import { boundArticle } from '../io/bound-article.ts';
import { type Languages, languageProblem } from '../io/language.ts';
import type { InputProblem } from '../io/parse-article.ts';
import { type ParsedLine, parseLine } from '../io/parse-line.ts';
import { portableRecord } from '../io/portable-record.ts';
import type { RawLine } from '../io/split-lines.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { answer, errorAnswer, type LineAnswer, type LineOptions } from './answer.ts';
import { formatSafely } from './format-safely.ts';
import { createGuardedHalf, type GuardedHalf, type HalfOptions } from './guarded-half.ts';

const located = ({ code, message }: InputProblem): Diagnostic => ({ code, message, span: null });

interface Readable {
  readonly line: number;
  readonly article: Article;
  readonly problems: readonly InputProblem[];
}

/** Odd text must never stop the stream. */
export const annotateReadable = (half: GuardedHalf, readable: readonly Readable[]): LineAnswer[] => {
  const results = half(readable.map(({ article }) => article));
  return readable.map(({ line, article, problems }, i) => {
    const result = results[i]!;
    if ('failed' in result) return errorAnswer(article.id, line, result.failed);
    const { annotated, diagnostics, dropped } = result;
    const written = formatSafely(() =>
      answer(
        portableRecord(annotated, [...problems.map(located), ...diagnostics], dropped),
        problems.length > 0,
      ),
    );
    return 'failed' in written ? errorAnswer(article.id, line, written.failed) : written;
  });
};

export interface AnnotateLineOptions extends HalfOptions, LineOptions {
  /** Which are let in. */
  readonly languages: Languages;
}

/** A line to annotate, or the answer to one that cannot be. */
const readLine = async (
  { line }: RawLine,
  { id, article, problems }: ParsedLine,
  languages: Languages,
): Promise<Readable | LineAnswer> => {
  if (article === null) return errorAnswer(id, line, problems[0]!);
  const problem = await languageProblem(article.text, languages);
  if (problem) return errorAnswer(id, line, problem);
  const bound = boundArticle(article, LIMITS);
  return { line, article: bound.article, problems: [...problems, ...bound.problems] };
};

export const createAnnotateLines = ({ maxBytes, languages, ...options }: AnnotateLineOptions) => {
  const half = createGuardedHalf(options);
  return async (lines: readonly RawLine[]): Promise<LineAnswer[]> => {
    const read: (Readable | LineAnswer)[] = [];
    for (const raw of lines) read.push(await readLine(raw, parseLine(raw, maxBytes), languages));
    const answers = annotateReadable(
      half,
      read.filter((each) => 'article' in each),
    ).values();
    return read.map((each) => ('article' in each ? answers.next().value! : each));
  };
};
