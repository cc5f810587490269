/** An article whose fields are within bounds: tables repeat them in each row, and nothing may nest without end. */
import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import type { Limits } from '../model/limits.ts';
import type { InputProblem } from './parse-article.ts';
import { cutText } from './shown-words.ts';

/** Of an id that is too long so much stays, and a digest that keeps it apart from others. */
const ID_SHOWN = 200;
const DIGEST_SHOWN = 16;

const shortened = (id: string): string =>
  `${cutText(id, ID_SHOWN)}${createHash('sha256').update(id).digest('hex').slice(0, DIGEST_SHOWN)}`;

/** How each field is made shorter. Half an address leads nowhere. */
const SHORTEN = {
  id: shortened,
  title: cutText,
  source: cutText,
  author: cutText,
  url: () => null,
} as const;

const tooLong = (field: string, length: number, limit: number, done: string): InputProblem => ({
  code: 'input/long-field',
  message: `"${field}" has ${length} characters, more than ${limit}, and is ${done}; shorten it or raise limits.fieldCharacters`,
});

const tooDeep = (field: string, depth: number): InputProblem => ({
  code: 'input/deep-field',
  message: `"${field}" nests deeper than ${depth} and is left out; flatten it or raise limits.depth`,
});

/** What refers to itself nests without end. */
const nestsDeeper = (value: unknown, depth: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth === 0 || Object.values(value).some((inner) => nestsDeeper(inner, depth - 1)));

const boundExtra = (
  extra: Article['extra'],
  { fieldCharacters, depth }: Limits,
  problems: InputProblem[],
): Article['extra'] => {
  const kept = Object.entries(extra).filter(([name, value]) => {
    const isLong = name.length > fieldCharacters;
    if (isLong) problems.push(tooLong(cutText(name, 40), name.length, fieldCharacters, 'left out'));
    else if (nestsDeeper(value, depth)) problems.push(tooDeep(name, depth));
    else return true;
    return false;
  });
  return kept.length === Object.keys(extra).length ? extra : Object.fromEntries(kept);
};

/** The article itself where nothing of it goes beyond; what was cut or left out is told of. */
export const boundArticle = (
  article: Article,
  limits: Limits,
): { readonly article: Article; readonly problems: readonly InputProblem[] } => {
  const problems: InputProblem[] = [];
  const changed: Record<string, unknown> = {};
  for (const [field, shorten] of Object.entries(SHORTEN)) {
    const value = article[field as keyof typeof SHORTEN];
    if (value === null || value.length <= limits.fieldCharacters) continue;
    changed[field] = shorten(value, limits.fieldCharacters);
    problems.push(
      tooLong(field, value.length, limits.fieldCharacters, changed[field] === null ? 'left out' : 'cut'),
    );
  }
  const extra = boundExtra(article.extra, limits, problems);
  return problems.length === 0
    ? { article, problems }
    : { article: { ...article, ...changed, extra }, problems };
};
