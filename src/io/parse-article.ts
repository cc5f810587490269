/** Whether given fields make a usable article, and what is wrong with them if not. */
import * as z from 'zod';
import type { Article } from '../model/article.ts';
import { digitsToIsoDate } from './pages/written-date.ts';

/** What is wrong with an input, and the fix. */
export interface InputProblem {
  /** `input/what`, for instance `input/bad-date`. */
  readonly code: string;
  readonly message: string;
}

export interface Parsed {
  /** Null when an article cannot be made of it. */
  readonly article: Article | null;
  readonly problems: readonly InputProblem[];
}

/** A given value, cut short enough for one line of a terminal. */
const shown = (value: unknown): string => {
  // An object may refer to itself, or nest deeper than can be written.
  if (typeof value === 'object' && value !== null) return kindOf(value);
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 40 ? `${json.slice(0, 40)}…` : json;
};

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'a list' : `a ${typeof value}`);

const missingOr = (field: string, fix: string) => (issue: { readonly input?: unknown }) =>
  issue.input === undefined || issue.input === null
    ? `"${field}" is missing; ${fix}`
    : `"${field}" is ${kindOf(issue.input)}; ${fix}`;

const ID_FIX = 'give each article an id of its own, as a string';
const TEXT_FIX = "put the article's words there, as one string";

/** Whole numbers pass as ids and are written as strings: databases number their rows. */
const ID = z
  .union([z.string(), z.int().transform(String)], { error: missingOr('id', ID_FIX) })
  .refine((id) => id.trim() !== '', { error: `"id" is empty; ${ID_FIX}` });
const TEXT = z
  .string({ error: missingOr('text', TEXT_FIX) })
  .refine((text) => text.trim() !== '', { error: `"text" is empty; ${TEXT_FIX}` });
const PLAIN = z.string();
const PUBLISHED = z
  .string()
  .transform((written) => digitsToIsoDate(written.trim()))
  .pipe(z.string());

const OPTIONAL = { source: PLAIN, published: PUBLISHED, title: PLAIN, url: PLAIN, author: PLAIN } as const;
type OptionalField = keyof typeof OPTIONAL;

const FORM: Readonly<Record<OptionalField, string>> = {
  source: 'a string',
  published: 'an ISO date such as 2024-03-31 or 2024-03-31T09:30:00Z',
  title: 'a string',
  url: 'a string',
  author: 'a string',
};

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const optional = (field: OptionalField, value: unknown, problems: InputProblem[]): string | null => {
  if (isBlank(value)) return null;
  const checked = OPTIONAL[field].safeParse(value);
  if (checked.success) return checked.data;
  problems.push({
    code: field === 'published' ? 'input/bad-date' : 'input/bad-field',
    message: `"${field}" is ${shown(value)}, which is not used; write ${FORM[field]}`,
  });
  return null;
};

const required = (field: 'id' | 'text', value: unknown, problems: InputProblem[]): string | null => {
  const checked = (field === 'id' ? ID : TEXT).safeParse(value);
  if (checked.success) return checked.data;
  problems.push({ code: `input/${field}`, message: checked.error.issues[0]!.message });
  return null;
};

/** The id that was given, where one can be read even though the rest is of no use. */
export const givenId = (fields: Readonly<Record<string, unknown>>): string | null =>
  ID.safeParse(fields.id).data ?? null;

/**
 * An article from the fields of an input. Without usable `id` and `text` there is none; any other bad field
 * is left out and told of. Fields that whosaid does not know are carried along untouched.
 */
export const parseArticle = (fields: Readonly<Record<string, unknown>>): Parsed => {
  const problems: InputProblem[] = [];
  const { id, text, source, published, title, url, author, ...extra } = fields;
  const key = required('id', id, problems);
  const words = required('text', text, problems);
  if (key === null || words === null) return { article: null, problems };
  const article: Article = {
    id: key,
    text: words,
    source: optional('source', source, problems),
    published: optional('published', published, problems),
    title: optional('title', title, problems),
    url: optional('url', url, problems),
    author: optional('author', author, problems),
    extra,
  };
  return { article, problems };
};
