/** What a filter answers to one line. */
import { jsonText } from '../io/json-text.ts';
import type { InputProblem } from '../io/parse-article.ts';

export interface LineAnswer {
  /** One line of NDJSON, its line feed included. */
  readonly text: string;
  /** Whether any part of the line could not be used. */
  readonly faulty: boolean;
}

export interface LineOptions {
  /** The limit that lines were split with, for messages. */
  readonly maxBytes: number;
}

export const answer = (record: unknown, faulty: boolean): LineAnswer => ({
  text: `${jsonText(record)}\n`,
  faulty,
});

/** What stands in the place of a line that cannot be used. */
export const errorAnswer = (
  id: string | number | null,
  line: number,
  { code, message }: InputProblem,
): LineAnswer => answer({ id, line, error: { code, message } }, true);
