/** Posts, trades and relations that name a person ("minister", "spokeswoman", "Sen."), and courtesy titles ("Mr."). */
import * as z from 'zod';
import { loadTable } from './table.ts';

export type Gender = 'male' | 'female';

export interface Role {
  /** Lower-cased words without full stops: "lt", "gov". */
  readonly words: readonly string[];
  /**
   * `courtesy` stands before a name and says nothing of the job. `voice`: one of many who fit ("an official"),
   * so that without a name it is nobody in particular. `relation`: whose or what sort, not a post ("wife").
   */
  readonly kind: 'courtesy' | 'role' | 'voice' | 'relation';
  readonly gender: Gender | null;
  /** The same for all words of one post: "rep", "congressman" and "representative". */
  readonly means: string;
}

const rows = loadTable(
  'roles',
  z.object({
    form: z.string().regex(/^[a-z'. -]+[a-z]$/, 'write it in lower case, without its last full stop'),
    kind: z.enum(['courtesy', 'role', 'voice', 'relation']),
    gender: z.enum(['male', 'female', 'any']),
    means: z.string().min(1),
    example: z.string().min(1),
  }),
  ['form'],
);

const wordsOf = (form: string): string[] => form.split(' ').map((word) => word.replace(/\.$/, ''));

const build = (): ReadonlyMap<string, readonly Role[]> => {
  const index = new Map<string, Role[]>();
  for (const { form, kind, gender, means } of rows) {
    const words = wordsOf(form);
    const list = index.get(words[0]!) ?? [];
    list.push({ words, kind, gender: gender === 'any' ? null : gender, means });
    index.set(words[0]!, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
};

/** By first word, the longest first. */
export const ROLES: ReadonlyMap<string, readonly Role[]> = build();

/** The last words of all roles: most words end none, and need no further look. */
export const ROLE_ENDINGS: ReadonlySet<string> = new Set(
  [...ROLES.values()].flatMap((roles) => roles.map(({ words }) => words.at(-1)!)),
);
