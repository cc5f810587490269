/** The post or courtesy title that starts at a token: "Mr.", "Secretary of State", "spokeswoman". */
import { ROLE_ENDINGS, ROLES, type Role } from '../lexicon/roles.ts';
import type { Token } from '../model/segmented.ts';

const STOP = '.'.charCodeAt(0);
const bare = (lower: string): string =>
  lower.charCodeAt(lower.length - 1) === STOP ? lower.slice(0, -1) : lower;

const standsAt = (tokens: readonly Token[], at: number, end: number, { words }: Role): boolean => {
  if (at + words.length > end) return false;
  for (let i = 1; i < words.length; i += 1) if (bare(tokens[at + i]!.lower) !== words[i]) return false;
  return true;
};

/** The longest role whose words stand at `at` and before `end`. Plurals do not count. */
export const roleAt = (tokens: readonly Token[], at: number, end: number): Role | undefined => {
  const first = tokens[at];
  if (first === undefined || at >= end) return undefined;
  const roles = ROLES.get(bare(first.lower));
  if (roles === undefined) return undefined;
  for (let i = 0; i < roles.length; i += 1) if (standsAt(tokens, at, end, roles[i]!)) return roles[i];
  return undefined;
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
