/** What `whosaid annotate` answers to one line: its article annotated, or why there is none. */
import type { InputProblem } from '../io/parse-article.ts';
import { parseLine } from '../io/parse-line.ts';
import { portableRecord } from '../io/portable-record.ts';
import type { RawLine } from '../io/split-lines.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { answer, errorAnswer, type LineAnswer, type LineOptions } from './answer.ts';
import { createGuardedHalf, type GuardedHalf, type HalfOptions } from './guarded-half.ts';

const located = ({ code, message }: InputProblem): Diagnostic => ({ code, message, span: null });

/** Odd text must never stop the stream. */
export const annotateLine = (half: GuardedHalf, raw: RawLine, maxBytes: number): LineAnswer => {
  const { id, article, problems } = parseLine(raw, maxBytes);
  if (article === null) return errorAnswer(id, raw.line, problems[0]!);
  const diagnostics = problems.map(located);
  const dropped: string[] = [];
  const result = half(article, {
    diagnostic: (found) => diagnostics.push(found),
    drop: (reason) => dropped.push(reason),
  });
  return 'failed' in result
    ? errorAnswer(id, raw.line, result.failed)
    : answer(portableRecord(result.annotated, diagnostics, dropped), problems.length > 0);
};

export const createAnnotateLine = ({ maxBytes, ...options }: HalfOptions & LineOptions) => {
  const half = createGuardedHalf(options);
  return (raw: RawLine): LineAnswer => annotateLine(half, raw, maxBytes);
};
