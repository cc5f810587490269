/** The article half as a worker runs it: an article that throws, or takes too long, costs no more than itself. */

import { type ArticleOptions, createArticleHalf } from '../article-half.ts';
import type { InputProblem } from '../io/parse-article.ts';
import { forgetLibraries, loadingOutside } from '../lexicon/resource.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic, Report } from '../model/diagnostic.ts';
import type { Claimed } from '../model/layers.ts';
import { OtherVersion } from '../stages/restore-annotations.ts';
import { runAll, type Stage } from '../stages/stage.ts';
import { createFault } from './fault.ts';
import { Interrupted } from './interrupted.ts';
import { TimeOver, withinProcessorTime, withinTime } from './within-time.ts';

export interface HalfOptions extends ArticleOptions {
  /** Of processor time: a busy machine leaves out no article that a quiet one would not. */
  readonly secondsPerArticle: number;
}

/** What the stages told of one article. */
interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly dropped: readonly string[];
}

export type HalfResult = ({ readonly annotated: Claimed } & Told) | { readonly failed: InputProblem };

/** Results in the order of the items. */
export type Guarded<In> = (items: readonly In[]) => HalfResult[];

export type GuardedHalf = Guarded<Article>;

const tooLong = (seconds: number): InputProblem => ({
  code: 'article/time-limit',
  message: `the article took more than ${seconds} s of processor time and was left out; shorten it or raise secondsPerArticle`,
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

const createNotes = (): { readonly report: Report } & Told => {
  const diagnostics: Diagnostic[] = [];
  const dropped: string[] = [];
  const report: Report = {
    diagnostic: (found) => diagnostics.push(found),
    drop: (reason) => dropped.push(reason),
  };
  return { report, diagnostics, dropped };
};

/** Any way from an item to its annotated article, made safe. */
export const guard = <In>(
  { secondsPerArticle, ...options }: HalfOptions,
  create: (options: ArticleOptions) => Stage<In, Claimed>,
  idOf: (item: In) => string,
): Guarded<In> => {
  const fault = createFault();
  let half = create(options);
  const attempt = (items: readonly In[], secondsByClock: number): HalfResult[] => {
    const notes = items.map(createNotes);
    const annotated = withinTime(secondsByClock, () => {
      for (const item of items) fault(idOf(item));
      return runAll(
        half,
        items,
        notes.map(({ report }) => report),
      );
    });
    return notes.map(({ diagnostics, dropped }, i) => ({ annotated: annotated[i]!, diagnostics, dropped }));
  };
  const attemptAnew = (items: readonly In[], secondsByClock: number): HalfResult[] => {
    try {
      return loadingOutside(() => attempt(items, secondsByClock));
    } catch (error) {
      if (error instanceof TimeOver) {
        // Stopped in the midst of its work: what it holds may be half changed.
        forgetLibraries();
        half = create(options);
      }
      throw error;
    }
  };
  const recover = (error: unknown): InputProblem => {
    if (error instanceof Interrupted) throw error;
    return error instanceof TimeOver ? tooLong(secondsPerArticle) : thrown(error);
  };
  /** All of them in the time of one, or else each by itself. */
  const work = (items: readonly In[]): HalfResult[] => {
    try {
      return withinProcessorTime(secondsPerArticle, (byClock) => attemptAnew(items, byClock));
    } catch (error) {
      const failed = recover(error);
      return items.length === 1 ? [{ failed }] : items.flatMap((item) => work([item]));
    }
  };
  return work;
};

export const createGuardedHalf = (
  options: HalfOptions,
  create: (options: ArticleOptions) => Stage<Article, Claimed> = createArticleHalf,
): GuardedHalf => guard(options, create, ({ id }) => id);
