/** The article half as a worker runs it: an article that throws, or takes too long, costs no more than itself. */
import type { InputProblem } from '../io/parse-article.ts';
import type { Article } from '../model/article.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Claimed } from '../model/layers.ts';
import { type ArticleOptions, createArticleHalf } from '../pipeline.ts';
import { OtherVersion } from '../stages/restore-annotations.ts';
import type { Stage } from '../stages/stage.ts';
import { createFault } from './fault.ts';
import { Interrupted, TimeOver, withinTime } from './within-time.ts';

export interface HalfOptions extends ArticleOptions {
  readonly secondsPerArticle: number;
}

export type HalfResult = { readonly annotated: Claimed } | { readonly failed: InputProblem };

export type Guarded<In> = (item: In, report: Report) => HalfResult;

export type GuardedHalf = Guarded<Article>;

const tooLong = (seconds: number): InputProblem => ({
  code: 'article/time-limit',
  message: `the article took longer than ${seconds} s and was left out; shorten it or raise secondsPerArticle`,
});

const OTHER_VERSION: InputProblem = {
  code: 'annotated/other-version',
  message: 'another version of whosaid annotated the article; annotate it again',
};

const thrown = (error: unknown): InputProblem =>
  error instanceof OtherVersion
    ? OTHER_VERSION
    : {
        code: 'stage/failed',
        message: `the article could not be annotated (${String(error)}); please report it with its text`,
      };

/** Any way from an item to its annotated article, made safe. */
export const guard = <In>(
  { secondsPerArticle, ...options }: HalfOptions,
  create: (options: ArticleOptions) => Stage<In, Claimed>,
  idOf: (item: In) => string,
): Guarded<In> => {
  const fault = createFault();
  let half = create(options);
  return (item, report) => {
    try {
      const annotated = withinTime(secondsPerArticle, () => {
        fault(idOf(item));
        return half.run(item, report);
      });
      return { annotated };
    } catch (error) {
      if (error instanceof Interrupted) throw error;
      if (!(error instanceof TimeOver)) return { failed: thrown(error) };
      // Stopped in the midst of its work: what it holds may be half changed.
      half = create(options);
      return { failed: tooLong(secondsPerArticle) };
    }
  };
};

export const createGuardedHalf = (
  options: HalfOptions,
  create: (options: ArticleOptions) => Stage<Article, Claimed> = createArticleHalf,
): GuardedHalf => guard(options, create, ({ id }) => id);
