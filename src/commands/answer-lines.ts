/** What every filter does: reads stdin line by line, answers each line in its place, never faster than it is read. */
import { fstatSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../config.ts';
import type { InputProblem } from '../io/parse-article.ts';
import { type RawLine, splitLines } from '../io/split-lines.ts';
import { isClosedPipe } from './closed-pipe.ts';
import { tell } from './tell.ts';

export interface FilterOptions {
  readonly quiet?: boolean;
  readonly maxBytes: number;
}

export interface Answer {
  readonly record: unknown;
  /** Whether any part of the line could not be used. */
  readonly faulty: boolean;
}

/** What stands in the place of a line that cannot be used. */
export const errorAnswer = (id: string | null, line: number, { code, message }: InputProblem): Answer => ({
  record: { id, line, error: { code, message } },
  faulty: true,
});

/** `whosaid annotate < articles/` would read nothing, and end as if all were well. */
const refuseFolder = (): void => {
  if (fstatSync(0).isDirectory())
    throw new UsageError('standard input is a folder; name a file of NDJSON, or use whosaid run FOLDER');
};

/** Reads standard input to its end. Exit code: 1 when any line could not be wholly used. */
export const answerLines = async (
  answerTo: (raw: RawLine) => Answer | Promise<Answer>,
  { quiet, maxBytes }: FilterOptions,
): Promise<number> => {
  refuseFolder();
  let lines = 0;
  let faulty = 0;
  const answer = async (raw: RawLine): Promise<string> => {
    const given = await answerTo(raw);
    lines = raw.line;
    if (given.faulty) faulty += 1;
    return `${JSON.stringify(given.record)}\n`;
  };
  async function* answers(): AsyncGenerator<string> {
    for await (const raw of splitLines(process.stdin, maxBytes)) yield await answer(raw);
  }
  try {
    await pipeline(Readable.from(answers(), { highWaterMark: 1 }), process.stdout);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
  if (faulty > 0 && !quiet)
    tell(
      `${faulty} of ${lines} lines could not be wholly used; each says why in its "error" or "diagnostics"`,
    );
  return faulty > 0 ? 1 : 0;
};
