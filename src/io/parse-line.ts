/** What one line of NDJSON holds: an article, or the reason why not. */
import { decodeText } from './decode-text.ts';
import { givenId, type InputProblem, type Parsed, parseArticle } from './parse-article.ts';
import type { RawLine } from './split-lines.ts';

const unusable = (code: string, message: string): Parsed => ({
  article: null,
  problems: [{ code, message }],
});

export interface ParsedLine extends Parsed {
  /** The id that was given, where one can be read even though the rest is of no use. */
  readonly id: string | null;
}

const decodeLine = (raw: RawLine, maxBytes: number): string | Parsed => {
  if (raw.bytes === null)
    return unusable(
      'input/too-large',
      `the line is longer than ${maxBytes} bytes; shorten the text or raise maxFileBytes`,
    );
  const text = decodeText(raw.bytes);
  if (text === null) return unusable('input/binary', 'the line is not text; write it as UTF-8');
  return text.trim() === ''
    ? unusable('input/blank-line', 'the line is blank; give one article a line')
    : text;
};

const parseJson = (text: string): { readonly value: unknown } | Parsed => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = (error as Error).message.slice(0, 120);
    return unusable('input/not-json', `the line is not JSON (${reason}); write one object a line`);
  }
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The object that a line holds, whatever its fields, or why there is none.
 * @param maxBytes the limit that `raw` was split with, for the message
 */
export const objectIn = (
  raw: RawLine,
  maxBytes: number,
): { readonly object: Record<string, unknown> } | InputProblem => {
  const text = decodeLine(raw, maxBytes);
  if (typeof text !== 'string') return text.problems[0]!;
  const json = parseJson(text);
  if (!('value' in json)) return json.problems[0]!;
  return isObject(json.value)
    ? { object: json.value }
    : { code: 'input/not-object', message: 'the line is not a JSON object; write {"id": …, …}' };
};

/** @param maxBytes the limit that `raw` was split with, for the message */
export const parseLine = (raw: RawLine, maxBytes: number): ParsedLine => {
  const given = objectIn(raw, maxBytes);
  if (!('object' in given)) return { article: null, problems: [given], id: null };
  return { ...parseArticle(given.object), id: givenId(given.object) };
};
