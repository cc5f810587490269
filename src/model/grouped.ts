/** Claims put into groups, before their sources are compared. */
import type { ClaimDigest } from './digest.ts';
import type { Link } from './group.ts';

export interface ClaimSet {
  /** Sorted by article id, then by place in the article. One member only: nobody else tells it. */
  readonly members: readonly ClaimDigest[];
  readonly links: readonly Link[];
}

export interface Grouped {
  /** In the order of their first members; made as they are taken, and as often. */
  readonly sets: Iterable<ClaimSet>;
  /** Article id → id of the first article of which it is a reprint; itself when it is none. */
  readonly originOf: ReadonlyMap<string, string>;
}
