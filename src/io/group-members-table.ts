/** group_members.csv: the claims of each group, with what they say and how well each fits the others. */
import type { Group, GroupMember, Link } from '../model/group.ts';
import type { ClaimFacts } from './groups-table.ts';
import { GROUP_MEMBERS_SCHEMA } from './schema/group-members-schema.ts';
import { type Filling, type Table, tableOf } from './table.ts';

export interface MemberRow {
  readonly group: Group;
  readonly member: GroupMember;
  readonly facts: ClaimFacts | undefined;
}

/** The strongest link to another claim of the group. */
const bestLink = ({ group, member: { claimId } }: MemberRow): Link | null =>
  group.links
    .filter(({ a, b }) => a === claimId || b === claimId)
    .reduce<Link | null>((best, link) => (best === null || link.score > best.score ? link : best), null);

const reasonOf = (row: MemberRow): string | null => {
  const link = bestLink(row);
  if (link === null) return null;
  const other = link.a === row.member.claimId ? link.b : link.a;
  const source = row.group.members.find(({ claimId }) => claimId === other)?.source;
  return `closest to ${other}${source ? ` of ${source}` : ''}`;
};

const VALUES: Filling<typeof GROUP_MEMBERS_SCHEMA, MemberRow> = {
  group_id: ({ group }) => group.groupId,
  claim_id: ({ member }) => member.claimId,
  source: ({ member }) => member.source,
  article_id: ({ member }) => member.articleId,
  published: ({ facts }) => facts?.published ?? null,
  speaker: ({ facts }) => facts?.speaker ?? null,
  claim: ({ member }) => member.text,
  value: ({ facts }) => facts?.values.map(({ text }) => text).join(' / ') || null,
  score: (row) => bestLink(row)?.score ?? null,
  reason: reasonOf,
};

export const GROUP_MEMBERS: Table<MemberRow> = tableOf(GROUP_MEMBERS_SCHEMA, VALUES);
