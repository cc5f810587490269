/** `whosaid annotate`: one article a line in, one annotated article a line out, in the same order. */
import { answerLines, type FilterOptions } from './answer-lines.ts';

export interface AnnotateOptions extends FilterOptions {
  /** Attributions of lower confidence are left out. */
  readonly threshold?: number;
}

/** Reads standard input to its end. Exit code: 1 when any line could not be wholly used. */
export const annotate = ({ threshold, ...options }: AnnotateOptions): Promise<number> =>
  answerLines('annotate', threshold === undefined ? {} : { attribution: { threshold } }, options);
