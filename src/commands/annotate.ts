/** `whosaid annotate`: one article a line in, one annotated article a line out, in the same order. */
import type { Languages } from '../io/language.ts';
import { answerLines, type FilterOptions } from './answer-lines.ts';
import type { Streams } from './streams.ts';

export interface AnnotateOptions extends FilterOptions {
  /** Which are let in: ISO 639-1 codes with commas, or "any". Default: English. */
  readonly languages?: string;
  /** Attributions of lower confidence are left out. */
  readonly threshold?: number;
}

const languagesOf = (written = 'en'): Languages => (written === 'any' ? 'any' : written.split(','));

/** Reads standard input to its end. Exit code: 1 when any line could not be wholly used. */
export const annotate = (
  { threshold, languages, ...options }: AnnotateOptions,
  streams: Streams,
): Promise<number> => {
  const half = threshold === undefined ? {} : { attribution: { threshold } };
  return answerLines(
    (limits) => ({ desk: 'annotate', options: { ...half, ...limits, languages: languagesOf(languages) } }),
    options,
    streams,
  );
};
