/** `whosaid match`: pairs of statements in, how each pair stands out, in the same order. */
import { answerLines, type FilterOptions } from './answer-lines.ts';
import type { Streams } from './streams.ts';

/** Reads standard input to its end. Exit code: 1 when any line was no pair. */
export const match = (options: FilterOptions, streams: Streams): Promise<number> =>
  answerLines((limits) => ({ desk: 'match', options: limits }), options, streams);
