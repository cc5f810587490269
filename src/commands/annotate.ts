/** `whosaid annotate`: one article a line in, one annotated article a line out, in the same order. */
import { annotatedRecord } from '../io/annotated-record.ts';
import { type Languages, languageProblem } from '../io/language.ts';
import type { InputProblem } from '../io/parse-article.ts';
import { type ParsedLine, parseLine } from '../io/parse-line.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Claimed } from '../model/layers.ts';
import { createArticleHalf } from '../pipeline.ts';
import type { Stage } from '../stages/stage.ts';
import { type Answer, answerLines, errorAnswer, type FilterOptions } from './answer-lines.ts';

const located = ({ code, message }: InputProblem): Diagnostic => ({ code, message, span: null });

/** Odd text must never stop the stream: a stage that throws costs the one article. */
export const answerTo = (
  half: Stage<Article, Claimed>,
  line: number,
  { id, article, problems }: ParsedLine,
): Answer => {
  if (article === null) return errorAnswer(id, line, problems[0]!);
  try {
    const diagnostics = problems.map(located);
    const annotated = half.run(article, { diagnostic: (d) => diagnostics.push(d), drop: () => {} });
    return { record: annotatedRecord(annotated, diagnostics), faulty: problems.length > 0 };
  } catch (error) {
    const message = `the article could not be annotated (${String(error)}); please report it with its text`;
    return errorAnswer(id, line, { code: 'stage/failed', message });
  }
};

export interface AnnotateOptions extends FilterOptions {
  /** Which are let in: ISO 639-1 codes with commas, or "any". Default: English. */
  readonly languages?: string;
  /** Attributions of lower confidence are left out. */
  readonly threshold?: number;
}

const languagesOf = (written = 'en'): Languages => (written === 'any' ? 'any' : written.split(','));

/** Reads standard input to its end. Exit code: 1 when any line could not be wholly used. */
export const annotate = ({ threshold, languages, ...options }: AnnotateOptions): Promise<number> => {
  const half = createArticleHalf(threshold === undefined ? {} : { attribution: { threshold } });
  const allowed = languagesOf(languages);
  return answerLines((raw) => {
    const parsed = parseLine(raw, options.maxBytes);
    const problem = parsed.article && languageProblem(parsed.article.text, allowed);
    if (problem === null) return answerTo(half, raw.line, parsed);
    return Promise.resolve(problem).then((found) =>
      found ? errorAnswer(parsed.id, raw.line, found) : answerTo(half, raw.line, parsed),
    );
  }, options);
};
