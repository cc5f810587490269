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

/** The post that begins earliest in the head and is told with most words ("press secretary", not "secretary"). */
const lastPost = (words: readonly string[], end: number): string | null => {
  for (let at = end - 1; at >= 0; at -= 1) {
    // "secretary of state" goes on beyond the head
    const roles = ROLES.get(words[at]!)?.filter(({ kind }) => kind === 'role') ?? [];
    const longest = roles.find((role) => matchesAt(words, at, role.words));
    if (longest === undefined) continue;
    const before = ROLES.get(words[at - 1] ?? '')?.find(
      (role) =>
        role.kind === 'role' &&
        role.words.length > longest.words.length &&
        matchesAt(words, at - 1, role.words),
    );
    return before?.means ?? longest.means;
  }
  return null;
};

/** Null where the role names no post that is known. */
export const readPost = (role: string | null): Post | null => {
  if (role === null) return null;
  const words = wordsOf(role);
  const stop = words.findIndex((word, i) => i > 0 && HEAD_ENDS.has(word));
  const means = lastPost(words, stop < 0 ? words.length : stop);
  return means === null ? null : { means, ...POST_FIELDS.get(means) };
};
