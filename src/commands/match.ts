/** `whosaid match`: pairs of statements in, how each pair stands out, in the same order. */
import { givenId, type InputProblem } from '../io/parse-article.ts';
import { objectIn } from '../io/parse-line.ts';
import type { RawLine } from '../io/split-lines.ts';
import { judgeStatements } from '../match/judge-statements.ts';
import { createArticleHalf } from '../pipeline.ts';
import { chain } from '../stages/stage.ts';
import { createStatementView } from '../stages/view-statement.ts';
import { type Answer, answerLines, errorAnswer, type FilterOptions } from './answer-lines.ts';

const SILENT = { diagnostic: () => {}, drop: () => {} };
const NO_FIELDS = { source: null, published: null, title: null, url: null, author: null, extra: {} };

const missing = (field: string): InputProblem => ({
  code: `input/${field}`,
  message: `"${field}" is missing or no text; give each pair as {"id", "a", "b"}`,
});

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Scores are given to a thousandth: more would be noise. */
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

const createAnswer = (maxBytes: number): ((raw: RawLine) => Answer) => {
  const view = chain(createArticleHalf(), createStatementView());
  const viewOf = (text: string) => view.run({ id: '', text, ...NO_FIELDS }, SILENT);
  return (raw) => {
    const given = objectIn(raw, maxBytes);
    if (!('object' in given)) return errorAnswer(null, raw.line, given);
    const { a, b } = given.object;
    const id = givenId(given.object);
    if (!isText(a)) return errorAnswer(id, raw.line, missing('a'));
    if (!isText(b)) return errorAnswer(id, raw.line, missing('b'));
    const { relation, score, field } = judgeStatements(viewOf(a), viewOf(b));
    return { record: { id, relation, score: rounded(score), field }, faulty: false };
  };
};

/** Reads standard input to its end. Exit code: 1 when any line was no pair. */
export const match = (options: FilterOptions): Promise<number> =>
  answerLines(createAnswer(options.maxBytes), options);
