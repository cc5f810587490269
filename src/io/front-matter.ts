/** Where the YAML front matter of a text file ends and its text begins. */
import { parse, YAMLParseError } from 'yaml';
import { LIMITS } from '../model/limits.ts';
import type { InputProblem } from './parse-article.ts';
import { isObject } from './reading.ts';

export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Every character after the line end of the closing line; the whole file where there is no front matter. */
  readonly text: string;
  readonly problem: InputProblem | null;
}

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;

const without = (text: string): FrontMatter => ({ fields: {}, text, problem: null });

const broken = (error: unknown): InputProblem => {
  const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
  const where = line === undefined ? '' : ` in line ${line + 1}`;
  const reason = String((error as Error).message).split('\n')[0];
  return {
    code: 'input/front-matter',
    message: `the front matter is not YAML${where} (${reason}); put values that hold ": " or "#" in quotes`,
  };
};

const tooLong = (length: number, most: number): InputProblem => ({
  code: 'input/front-matter',
  message: `the front matter has ${length} characters, more than ${most}, and is left out; shorten it or raise limits.frontMatterCharacters`,
});

/**
 * Front matter stands between two lines `---` at the very start. A rule under prose is none.
 * @param most characters of it that are read: a library's time grows with the square of the keys
 */
export const splitFrontMatter = (file: string, most: number = LIMITS.frontMatterCharacters): FrontMatter => {
  const opening = OPENING.exec(file);
  if (!opening) return without(file);
  const rest = file.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (!closing) return without(file);
  const text = rest.slice(closing.index + closing[0].length);
  if (closing.index > most) return { fields: {}, text, problem: tooLong(closing.index, most) };
  try {
    const fields: unknown = parse(rest.slice(0, closing.index), { logLevel: 'error' });
    if (fields === null) return without(text);
    return isObject(fields) ? { fields, text, problem: null } : without(file);
  } catch (error) {
    return { fields: {}, text, problem: broken(error) };
  }
};
