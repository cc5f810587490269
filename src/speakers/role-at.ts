/** The post or courtesy title that starts at a token: "Mr.", "Secretary of State", "spokeswoman". */
import { ROLE_ENDINGS, ROLES, type Role } from '../lexicon/roles.ts';
import type { Token } from '../model/segmented.ts';

const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** The longest role whose words stand at `at` and before `end`. Plurals do not count. */
export const roleAt = (tokens: readonly Token[], at: number, end: number): Role | undefined => {
  const first = tokens[at];
  if (first === undefined || at >= end) return undefined;
  return ROLES.get(bare(first.lower))?.find(
    ({ words }) => at + words.length <= end && words.every((word, i) => bare(tokens[at + i]!.lower) === word),
  );
};

/** The role that the last words of `[first, end)` make: "the Russian foreign minister" → foreign minister. */
export const roleEndingAt = (tokens: readonly Token[], first: number, end: number): Role | undefined => {
  const last = tokens[end - 1];
  if (last === undefined || !ROLE_ENDINGS.has(bare(last.lower))) return undefined;
  for (let at = Math.max(first, end - 3, 0); at < end; at += 1) {
    const role = roleAt(tokens, at, end);
    if (role !== undefined && at + role.words.length === end) return role;
  }
  return undefined;
};
