/**
 * The post in the words of a role, by its head.
 *
 *   former White House press secretary → press secretary     Sen. → senator     mayor of Kessry → mayor
 */
import { POST_FIELDS, type PostField } from '../lexicon/post-fields.ts';
import { ROLES } from '../lexicon/roles.ts';

export interface Post extends Partial<PostField> {
  /** The same for all words of one post. */
  readonly means: string;
}

/** What follows tells where, or of what, the post is. */
const HEAD_ENDS: ReadonlySet<string> = new Set(
  'of for at in to from on who which and with under since as'.split(' '),
);

const wordsOf = (role: string): string[] =>
  role
    .toLowerCase()
    .replace(/[’']s?(?=\s)/g, '')
    .split(/[\s,―—–-]+/)
    .map((word) => word.replace(/[.()]+/g, ''))
    .filter((word) => word !== '');

const matchesAt = (words: readonly string[], at: number, form: readonly string[]): boolean =>
  form.every((word, i) => words[at + i] === word.replace(/\./g, ''));

/** Of the posts that begin before `stop` the one that ends last, told with most words: "secretary of state" goes on beyond. */
const lastPost = (words: readonly string[], stop: number): string | null => {
  let best: { means: string; end: number } | null = null;
  for (let at = 0; at < stop; at += 1)
    for (const { kind, words: form, means } of ROLES.get(words[at]!) ?? []) {
      const end = at + form.length;
      if (kind !== 'role' || (best !== null && best.end >= end) || !matchesAt(words, at, form)) continue;
      best = { means, end };
    }
  return best?.means ?? null;
};

/** Null where the role names no post that is known. */
export const readPost = (role: string | null): Post | null => {
  if (role === null) return null;
  const words = wordsOf(role);
  const stop = words.findIndex((word, i) => i > 0 && HEAD_ENDS.has(word));
  const means = lastPost(words, stop < 0 ? words.length : stop);
  return means === null ? null : { means, ...POST_FIELDS.get(means) };
};
