/** Claims put into groups, before their sources are compared. */
import type { ClaimDigest } from './digest.ts';
import type { Link } from './group.ts';

export interface ClaimSet {
  /** Sorted by article id, then by place in the article. One member only: nobody else tells it. */
  readonly members: readonly ClaimDigest[];
  readonly links: readonly Link[];
}

export interface Grouped {
  readonly sets: readonly ClaimSet[];
  /** Article id → id of the first article of which it is a reprint; itself when it is none. */
  readonly originOf: ReadonlyMap<string, string>;
}
