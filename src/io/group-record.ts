/** One group as a record, and the rows of groups.csv and differences.csv. */
import type { Difference, Group, GroupMember } from '../model/group.ts';
import { column, type Table } from './table.ts';

/** The line of groups.ndjson. */
export const groupRecord = (group: Group) => ({
  group_id: group.groupId,
  relation: group.relation,
  fields: group.fields,
  text: group.text,
  sources: group.sources,
  claims: group.members.map(({ claimId, articleId, source, start, end, text }) => ({
    claim_id: claimId,
    article_id: articleId,
    source,
    start,
    end,
    text,
  })),
  differences: group.differences.map(({ field, a, b }) => ({
    field,
    a: { claim_id: a.claimId, value: a.value },
    b: { claim_id: b.claimId, value: b.value },
  })),
  links: group.links,
});

/** What groups.csv shows of a claim: who said it, and its number or date as written. */
export interface ClaimFacts {
  readonly speaker: string | null;
  readonly value: string | null;
}

export interface GroupRow {
  readonly group: Group;
  readonly factsOf: (claimId: string) => ClaimFacts | undefined;
}

/** Between the entries of a list in one cell. */
const LIST = '; ';

const distinct = <Value>(values: readonly (Value | null | undefined)[]): Value[] => [
  ...new Set(values.filter((value): value is Value => value !== null && value !== undefined)),
];

const valuesBySource = ({ group, factsOf }: GroupRow): string | null => {
  const entries = group.sources.flatMap((source) => {
    const members = group.members.filter((member) => member.source === source);
    const values = distinct(members.map(({ claimId }) => factsOf(claimId)?.value));
    return values.length > 0 ? [`${source}: ${values.join(' / ')}`] : [];
  });
  return entries.join(LIST) || null;
};

export const GROUPS: Table<GroupRow> = {
  name: 'groups',
  description: 'One row per group with claims in two or more sources.',
  columns: [
    column('group_id', 'string', 'Made from its claims', ({ group }) => group.groupId),
    column('relation', 'string', 'agree, or conflict where sources differ', ({ group }) => group.relation),
    column(
      'fields',
      'string',
      'What they differ in: value, date, speaker, wording, polarity',
      ({ group }) => group.fields.join(LIST) || null,
    ),
    column('claim', 'string', 'The fullest wording among its claims', ({ group }) => group.text),
    column(
      'speaker',
      'string',
      'Who is said to have said it, by all accounts',
      ({ group, factsOf }) =>
        distinct(group.members.map(({ claimId }) => factsOf(claimId)?.speaker)).join(LIST) || null,
    ),
    column('sources', 'string', 'The publications', ({ group }) => group.sources.join(LIST)),
    column('source_count', 'integer', 'How many publications', ({ group }) => group.sources.length),
    column(
      'article_count',
      'integer',
      'How many articles',
      ({ group }) => distinct(group.members.map((member) => member.articleId)).length,
    ),
    column(
      'values',
      'string',
      'By source, the first number (else date) of its claims, as written',
      valuesBySource,
    ),
  ],
};

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
  ],
};
