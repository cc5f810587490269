/** differences.csv: where two sources of a group disagree, side by side. */
import type { Difference, Group, GroupMember } from '../model/group.ts';
import { DIFFERENCES_SCHEMA } from './schema/differences-schema.ts';
import { type Filling, type Table, tableOf } from './table.ts';

export interface DifferenceRow {
  readonly group: Group;
  readonly difference: Difference;
}

const memberOf = ({ group, difference }: DifferenceRow, side: 'a' | 'b'): GroupMember | undefined =>
  group.members.find(({ claimId }) => claimId === difference[side].claimId);

const VALUES: Filling<typeof DIFFERENCES_SCHEMA, DifferenceRow> = {
  group_id: ({ group }) => group.groupId,
  field: ({ difference }) => difference.field,
  source_a: (row) => memberOf(row, 'a')?.source ?? null,
  value_a: ({ difference }) => difference.a.value,
  claim_a: (row) => memberOf(row, 'a')?.text ?? null,
  source_b: (row) => memberOf(row, 'b')?.source ?? null,
  value_b: ({ difference }) => difference.b.value,
  claim_b: (row) => memberOf(row, 'b')?.text ?? null,
  claim_id_a: ({ difference }) => difference.a.claimId,
  article_id_a: (row) => memberOf(row, 'a')?.articleId ?? null,
  start_a: (row) => memberOf(row, 'a')?.start ?? null,
  end_a: (row) => memberOf(row, 'a')?.end ?? null,
  claim_id_b: ({ difference }) => difference.b.claimId,
  article_id_b: (row) => memberOf(row, 'b')?.articleId ?? null,
  start_b: (row) => memberOf(row, 'b')?.start ?? null,
  end_b: (row) => memberOf(row, 'b')?.end ?? null,
  update: ({ difference }) => (difference.update ? 'yes' : 'no'),
};

export const DIFFERENCES: Table<DifferenceRow> = tableOf(DIFFERENCES_SCHEMA, VALUES);
