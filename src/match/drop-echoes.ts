/**
 * When two claims are one fact, some of their parts are too: that is told once.
 *
 *   "Lind quit on Monday, leaving nine seats" ~ "Lind stepped down on Monday, which leaves nine seats"
 *        "leaving nine seats" ~ "which leaves nine seats"  is an echo of it
 */
import type { ClaimDigest } from '../model/digest.ts';
import { overlaps } from '../model/span.ts';

/** Claims put together, and how well they fit each other. */
export interface ScoredSet {
  readonly members: readonly ClaimDigest[];
  /** 0 to 1. */
  readonly fit: number;
}

/** The claim that a part was cut from; itself for a whole claim. */
export const rootOf = ({ partOf, claimId }: ClaimDigest): string => partOf ?? claimId;

/** Whether each member stands, in whole or in part, in the other set too. */
const isWithin = (small: ScoredSet, large: ScoredSet): boolean =>
  small.members.every((member) =>
    large.members.some((other) => rootOf(other) === rootOf(member) && overlaps(other, member)),
  );

const hasParts = ({ members }: ScoredSet): boolean => members.some(({ partOf }) => partOf !== null);

/** Larger sets first, then whole claims, then what fits best: the others echo it. */
const byRank = (a: ScoredSet, b: ScoredSet): number =>
  b.members.length - a.members.length || Number(hasParts(a)) - Number(hasParts(b)) || b.fit - a.fit;

/** The sets that tell what no other tells, in their order. */
export const dropEchoes = <Scored extends ScoredSet>(sets: readonly Scored[]): Scored[] => {
  const kept = new Map<string, Scored[]>();
  const stays = new Set<Scored>();
  for (const set of [...sets].sort(byRank)) {
    const root = rootOf(set.members[0]!);
    if ((kept.get(root) ?? []).some((other) => isWithin(set, other))) continue;
    stays.add(set);
    for (const member of set.members) kept.set(rootOf(member), [...(kept.get(rootOf(member)) ?? []), set]);
  }
  return sets.filter((set) => stays.has(set));
};
