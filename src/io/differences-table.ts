/** differences.csv: where two sources of a group disagree, side by side. */
import type { Difference, Group, GroupMember } from '../model/group.ts';
import { column, type Table } from './table.ts';

export interface DifferenceRow {
  readonly group: Group;
  readonly difference: Difference;
}

const memberOf = ({ group, difference }: DifferenceRow, side: 'a' | 'b'): GroupMember | undefined =>
  group.members.find(({ claimId }) => claimId === difference[side].claimId);

const said = (side: 'a' | 'b') => [
  column<DifferenceRow>(
    `source_${side}`,
    'string',
    'The publication',
    (row) => memberOf(row, side)?.source ?? null,
  ),
  column<DifferenceRow>(`value_${side}`, 'string', 'What it says', (row) => row.difference[side].value),
  column<DifferenceRow>(
    `claim_${side}`,
    'string',
    'The claim, as written',
    (row) => memberOf(row, side)?.text ?? null,
  ),
];

const placed = (side: 'a' | 'b') => [
  column<DifferenceRow>(
    `claim_id_${side}`,
    'string',
    'The id of the claim',
    (row) => row.difference[side].claimId,
  ),
  column<DifferenceRow>(
    `article_id_${side}`,
    'string',
    'The id of the article',
    (row) => memberOf(row, side)?.articleId ?? null,
  ),
  column<DifferenceRow>(
    `start_${side}`,
    'integer',
    'First UTF-16 unit of the claim',
    (row) => memberOf(row, side)?.start ?? null,
  ),
  column<DifferenceRow>(
    `end_${side}`,
    'integer',
    'One past its last unit',
    (row) => memberOf(row, side)?.end ?? null,
  ),
];

export const DIFFERENCES: Table<DifferenceRow> = {
  name: 'differences',
  description: 'One row per difference: where two sources of a group disagree.',
  columns: [
    column('group_id', 'string', 'The group', ({ group }) => group.groupId),
    column(
      'field',
      'string',
      'value, date, speaker, wording or polarity',
      ({ difference }) => difference.field,
    ),
    ...said('a'),
    ...said('b'),
    ...placed('a'),
    ...placed('b'),
    column(
      'update',
      'string',
      'yes where b appeared on a later day than a, so that it may be news',
      ({ difference }) => (difference.update ? 'yes' : 'no'),
    ),
  ],
};
