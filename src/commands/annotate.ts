/** `whosaid annotate`: one article a line in, one annotated article a line out, in the same order. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { annotatedRecord } from '../io/annotated-record.ts';
import type { InputProblem } from '../io/parse-article.ts';
import { type ParsedLine, parseLine } from '../io/parse-line.ts';
import { type RawLine, splitLines } from '../io/split-lines.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { createArticleHalf } from '../pipeline.ts';
import { isClosedPipe } from './closed-pipe.ts';
import { tell } from './tell.ts';

export interface AnnotateOptions {
  readonly quiet: boolean;
  readonly maxBytes: number;
}

interface Answer {
  readonly record: unknown;
  /** Whether any part of the line could not be used. */
  readonly faulty: boolean;
}

const located = ({ code, message }: InputProblem): Diagnostic => ({ code, message, span: null });

const errorRecord = (id: string | null, line: number, { code, message }: InputProblem) => ({
  id,
  line,
  error: { code, message },
});

/** Odd text must never stop the stream: a stage that throws costs the one article. */
const answerTo = (
  half: ReturnType<typeof createArticleHalf>,
  line: number,
  { id, article, problems }: ParsedLine,
): Answer => {
  if (article === null) return { record: errorRecord(id, line, problems[0]!), faulty: true };
  try {
    const diagnostics = problems.map(located);
    const annotated = half.run(article, { diagnostic: (d) => diagnostics.push(d), drop: () => {} });
    return { record: annotatedRecord(annotated, diagnostics), faulty: problems.length > 0 };
  } catch (error) {
    const message = `the article could not be annotated (${String(error)}); please report it with its text`;
    return { record: errorRecord(id, line, { code: 'stage/failed', message }), faulty: true };
  }
};

/** Reads standard input to its end. Exit code: 1 when any line could not be wholly used. */
export const annotate = async ({ quiet, maxBytes }: AnnotateOptions): Promise<number> => {
  const half = createArticleHalf();
  let lines = 0;
  let faulty = 0;
  const answer = (raw: RawLine): string => {
    const given = answerTo(half, raw.line, parseLine(raw, maxBytes));
    lines = raw.line;
    if (given.faulty) faulty += 1;
    return `${JSON.stringify(given.record)}\n`;
  };
  async function* answers(): AsyncGenerator<string> {
    for await (const raw of splitLines(process.stdin, maxBytes)) yield answer(raw);
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
