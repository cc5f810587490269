/** What `whosaid annotate` answers to one line: its article annotated, or why there is none. */

import { type Languages, languageProblem } from '../io/language.ts';
import type { InputProblem } from '../io/parse-article.ts';
import { type ParsedLine, parseLine } from '../io/parse-line.ts';
import { portableRecord } from '../io/portable-record.ts';
import type { RawLine } from '../io/split-lines.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { answer, errorAnswer, type LineAnswer, type LineOptions } from './answer.ts';
import { createGuardedHalf, type GuardedHalf, type HalfOptions } from './guarded-half.ts';

const located = ({ code, message }: InputProblem): Diagnostic => ({ code, message, span: null });

/** Odd text must never stop the stream. */
export const annotateLine = (
  half: GuardedHalf,
  line: number,
  { id, article, problems }: ParsedLine,
): LineAnswer => {
  if (article === null) return errorAnswer(id, line, problems[0]!);
  const diagnostics = problems.map(located);
  const dropped: string[] = [];
  const result = half(article, {
    diagnostic: (found) => diagnostics.push(found),
    drop: (reason) => dropped.push(reason),
  });
  return 'failed' in result
    ? errorAnswer(id, line, result.failed)
    : answer(portableRecord(result.annotated, diagnostics, dropped), problems.length > 0);
};

export interface AnnotateLineOptions extends HalfOptions, LineOptions {
  /** Which are let in. */
  readonly languages: Languages;
}

/** Waits only for a text that is not English at a glance. */
export const createAnnotateLine = ({ maxBytes, languages, ...options }: AnnotateLineOptions) => {
  const half = createGuardedHalf(options);
  return (raw: RawLine): LineAnswer | Promise<LineAnswer> => {
    const parsed = parseLine(raw, maxBytes);
    const problem = parsed.article && languageProblem(parsed.article.text, languages);
    if (problem === null) return annotateLine(half, raw.line, parsed);
    return Promise.resolve(problem).then((found) =>
      found ? errorAnswer(parsed.id, raw.line, found) : annotateLine(half, raw.line, parsed),
    );
  };
};
