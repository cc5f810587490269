/** Sets a group's sources side by side: do they agree, and if not, in what. */
import { compareClaims, NO_SETTING } from '../match/compare-claims.ts';
import { originsOf } from '../match/count-origins.ts';
import { countedKey } from '../match/digest-words.ts';
import { differenceOf, findDifferences } from '../match/find-differences.ts';
import { viewClaim } from '../match/view-claim.ts';
import { wordingOf } from '../match/wording-of.ts';
import type { ClaimDigest } from '../model/digest.ts';
import {
  type Difference,
  type DifferenceField,
  type Group,
  type GroupMember,
  groupIdOf,
} from '../model/group.ts';
import type { ClaimSet, Grouped } from '../model/grouped.ts';
import type { Stage } from './stage.ts';

const FIELDS: readonly DifferenceField[] = ['value', 'date', 'speaker', 'wording', 'polarity'];

/** Differences between claims of two sources; what one source says twice in two ways is its own affair. */
const differencesOf = (members: readonly ClaimDigest[]): Difference[] => {
  const views = members.map((member) => viewClaim(member));
  return views.flatMap((a, i) =>
    views.slice(i + 1).flatMap((b) => {
      if (a.claim.articleId === b.claim.articleId || a.claim.source === b.claim.source) return [];
      const comparison = compareClaims(a, b, NO_SETTING, countedKey);
      return findDifferences(a.claim, b.claim, comparison).map((found) =>
        differenceOf(a.claim, b.claim, found),
      );
    }),
  );
};

const memberOf = ({ start, end, claimId, articleId, source, text }: ClaimDigest): GroupMember => ({
  start,
  end,
  claimId,
  articleId,
  source,
  text,
});

const relationOf = (
  members: readonly ClaimDigest[],
  differences: readonly Difference[],
): Group['relation'] => {
  if (members.length === 1) return 'single';
  return differences.length === 0 ? 'agree' : 'conflict';
};

const groupOf = ({ members, links }: ClaimSet, originOf: Grouped['originOf']): Group => {
  const differences = members.length === 1 ? [] : differencesOf(members);
  const fields = new Set(differences.map(({ field }) => field));
  return {
    groupId: groupIdOf(members[0]!.claimId),
    relation: relationOf(members, differences),
    fields: FIELDS.filter((field) => fields.has(field)),
    text: wordingOf(members, links, differences),
    sources: [...new Set(members.flatMap(({ source }) => source ?? []))].sort(),
    origins: originsOf(members, originOf),
    members: members.map(memberOf),
    differences,
    links,
  };
};

function* groupsOf({ sets, originOf }: Grouped): Generator<Group> {
  for (const set of sets) yield groupOf(set, originOf);
}

/** Each group as it is taken: a corpus has more of them than memory should hold. */
export const createCompareSources = (): Stage<Grouped, Iterable<Group>> => ({
  name: 'compare-sources',
  run: (grouped) => ({ [Symbol.iterator]: () => groupsOf(grouped) }),
});
