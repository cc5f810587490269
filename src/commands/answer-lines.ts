/** What every filter does: reads stdin line by line, answers each line in its place, never faster than it is read. */
import { fstatSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../config.ts';
import { parseLine } from '../io/parse-line.ts';
import { type RawLine, splitLines } from '../io/split-lines.ts';
import { errorAnswer } from '../workers/answer.ts';
import type { Job } from '../workers/desks.ts';
import { shareOut } from '../workers/share-out.ts';
import { isClosedPipe } from './closed-pipe.ts';
import type { Streams } from './streams.ts';
import { tell } from './tell.ts';

export interface FilterOptions {
  readonly quiet?: boolean;
  readonly maxBytes: number;
  /** How many worker threads; as many as there are cores when not given. */
  readonly threads?: number;
  readonly secondsPerArticle: number;
}

type Limits = Pick<FilterOptions, 'maxBytes' | 'secondsPerArticle'>;

type FilterJob = Extract<Job, { readonly desk: 'annotate' | 'match' }>;

/** `whosaid annotate < articles/` would read nothing, and end as if all were well. */
const refuseFolder = (): void => {
  if (fstatSync(0).isDirectory())
    throw new UsageError('standard input is a folder; name a file of NDJSON, or use whosaid run FOLDER');
};

/** Reads standard input to its end. Exit code: 1 when any line could not be wholly used. */
export const answerLines = async (
  jobWithin: (limits: Limits) => FilterJob,
  { quiet, maxBytes, secondsPerArticle, threads = availableParallelism() }: FilterOptions,
  streams: Streams,
): Promise<number> => {
  if (streams === process) refuseFolder();
  const { stdin, stdout } = streams;
  let lines = 0;
  let faulty = 0;
  async function* answers(): AsyncGenerator<string> {
    const sharing = {
      job: jobWithin({ secondsPerArticle, maxBytes }),
      threads,
      charactersOf: ({ bytes }: RawLine) => bytes?.length ?? 0,
      toDesk: (raw: RawLine) => raw,
    };
    for await (const batch of shareOut(splitLines(stdin, maxBytes), sharing))
      for (const { item, result } of batch) {
        if (result === null) continue;
        const given =
          'failed' in result ? errorAnswer(parseLine(item, maxBytes).id, item.line, result.failed) : result;
        lines = item.line;
        if (given.faulty) faulty += 1;
        yield given.text;
      }
  }
  try {
    await pipeline(Readable.from(answers(), { highWaterMark: 1 }), stdout);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
    // Whoever writes to us need not wait until we have read it all.
    stdin.destroy();
  }
  if (faulty > 0 && !quiet)
    tell(
      streams,
      `${faulty} of ${lines} lines could not be wholly used; each says why in its "error" or "diagnostics"`,
    );
  return faulty > 0 ? 1 : 0;
};
