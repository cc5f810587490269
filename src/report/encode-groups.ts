/** Groups across sources as rows that name their claims by index. Conflicts come first, then the widest told. */
import type { GroupRecord } from '../io/output-records.ts';
import type { DifferenceRow, GroupRow } from './payload.ts';

type ClaimIndex = (claimId: string) => number | undefined;

const differenceRow = (
  found: GroupRecord['differences'][number],
  claimIndex: ClaimIndex,
): DifferenceRow[] => {
  const [a, b] = [claimIndex(found.a.claim_id), claimIndex(found.b.claim_id)];
  if (a === undefined || b === undefined) return [];
  return [{ field: found.field, update: found.update, a: [a, found.a.value], b: [b, found.b.value] }];
};

const linkRows = ({ links, claims }: GroupRecord): GroupRow['links'] => {
  const place = new Map(claims.map(({ claim_id }, i) => [claim_id, i]));
  return links.map(({ a, b, score }) => [place.get(a) ?? 0, place.get(b) ?? 0, score] as const);
};

/** @returns null where the group is one source's alone, or names claims that are not in the folder */
export const encodeGroup = (group: GroupRecord, claimIndex: ClaimIndex): GroupRow | null => {
  if (group.sources.length < 2) return null;
  const members = group.claims.map(({ claim_id }) => claimIndex(claim_id));
  if (members.some((member) => member === undefined)) return null;
  const fullest = group.claims.findIndex(({ text }) => text === group.text);
  return {
    id: group.group_id,
    relation: group.relation,
    fields: group.fields,
    fullest: (members as number[])[Math.max(0, fullest)]!,
    members: members as number[],
    sources: group.sources.length,
    origins: group.origins.length,
    differences: group.differences.flatMap((found) => differenceRow(found, claimIndex)),
    links: linkRows(group),
  };
};

const rank = ({ relation }: GroupRow): number => (relation === 'conflict' ? 0 : 1);

export const inReadingOrder = (groups: readonly GroupRow[]): GroupRow[] =>
  [...groups].sort((a, b) => rank(a) - rank(b) || b.sources - a.sources || a.members[0]! - b.members[0]!);
