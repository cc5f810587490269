/** What `whosaid match` answers to one line: how its two statements stand to each other. */

import { givenId, type InputProblem } from '../io/parse-article.ts';
import { objectIn } from '../io/parse-line.ts';
import type { RawLine } from '../io/split-lines.ts';
import { judgeStatements } from '../match/judge-statements.ts';
import type { Article } from '../model/article.ts';
import { SILENT } from '../model/diagnostic.ts';
import { createStatementView } from '../stages/view-statement.ts';
import { answer, errorAnswer, type LineAnswer, type LineOptions } from './answer.ts';
import { createGuardedHalf, type HalfOptions, type HalfResult } from './guarded-half.ts';

const NO_FIELDS = { source: null, published: null, title: null, url: null, author: null, extra: {} };

const missing = (field: string): InputProblem => ({
  code: `input/${field}`,
  message: `"${field}" is missing or no text; give each pair as {"id", "a", "b"}`,
});

const articleOf = (text: string): Article => ({ id: '', text, ...NO_FIELDS });

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** As it was given: who joins answers to questions by a number finds a number. */
const idOf = ({ id }: Readonly<Record<string, unknown>>): string | number | null =>
  givenId({ id }) === null ? null : (id as string | number);

/** Scores are given to a thousandth: more would be noise. */
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

const createMatchLine = ({ maxBytes, ...options }: HalfOptions & LineOptions) => {
  const half = createGuardedHalf(options);
  const view = createStatementView();
  const viewOf = (result: HalfResult) =>
    'failed' in result ? result : { view: view.run(result.annotated, SILENT) };
  return (raw: RawLine): LineAnswer => {
    const given = objectIn(raw, maxBytes);
    if (!('object' in given)) return errorAnswer(null, raw.line, given);
    const { a, b } = given.object;
    const id = idOf(given.object);
    if (!isText(a)) return errorAnswer(id, raw.line, missing('a'));
    if (!isText(b)) return errorAnswer(id, raw.line, missing('b'));
    const [resultA, resultB] = half([articleOf(a), articleOf(b)]);
    const [viewA, viewB] = [viewOf(resultA!), viewOf(resultB!)];
    if ('failed' in viewA) return errorAnswer(id, raw.line, viewA.failed);
    if ('failed' in viewB) return errorAnswer(id, raw.line, viewB.failed);
    const { relation, score, field } = judgeStatements(viewA.view, viewB.view);
    return answer({ id, relation, score: rounded(score), field }, false);
  };
};

export const createMatchLines = (options: HalfOptions & LineOptions) => {
  const match = createMatchLine(options);
  return (lines: readonly RawLine[]): LineAnswer[] => lines.map(match);
};
