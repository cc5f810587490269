/** The columns of differences.csv. */
import { UNITS } from './article-fields.ts';
import { field, tableSchema } from './field.ts';
import { DIFFERENCE_FIELDS_TOLD } from './values.ts';

const said = <const Side extends 'a' | 'b'>(side: Side, source: string, value: string) => [
  field(`source_${side}`, 'string', `The publication on side ${side}`, {
    example: source,
    empty: 'the input names none',
  }),
  field(`value_${side}`, 'string', `What side ${side} says, as written`, { example: value }),
  field(`claim_${side}`, 'string', `The claim of side ${side}, as written`, {
    example: `Four people have died and ${value} have been injured`,
    long: true,
  }),
];

const placed = <const Side extends 'a' | 'b'>(side: Side, id: string, article: string) => [
  field(`claim_id_${side}`, 'string', `The claim of side ${side}; see claims.csv`, { example: id }),
  field(`article_id_${side}`, 'string', `The article of side ${side}`, { example: article }),
  field(`start_${side}`, 'integer', `Where the claim of side ${side} begins`, {
    example: '163',
    unit: UNITS,
    minimum: 0,
  }),
  field(`end_${side}`, 'integer', `Where the claim of side ${side} ends: one past the last unit`, {
    example: '207',
    unit: UNITS,
    minimum: 0,
  }),
];

export const DIFFERENCES_SCHEMA = tableSchema({
  name: 'differences',
  description: 'One row per difference: where two sources of a group disagree, side a against side b.',
  foreignKeys: [
    { field: 'group_id', table: 'groups', references: 'group_id' },
    { field: 'claim_id_a', table: 'claims', references: 'claim_id' },
    { field: 'claim_id_b', table: 'claims', references: 'claim_id' },
  ],
  fields: [
    field('group_id', 'string', 'The group; see groups.csv', { example: 'gr4nk8qwfkx9p0' }),
    field('field', 'string', 'What the two sides differ in', {
      example: 'value',
      values: DIFFERENCE_FIELDS_TOLD,
    }),
    ...said('a', 'Meridian Wire', '17'),
    ...said('b', 'Northlight', '19'),
    ...placed('a', 'r4nk8qwfkx9p0', 'meridian-wire/ferry-kessry.txt'),
    ...placed('b', '4g7vkgw51cqxw', 'northlight/kessry-ferry.txt'),
    field('update', 'boolean', 'Whether b appeared on a later day than a, so that it may be news', {
      example: 'yes',
      values: { yes: 'b appeared on a later day', no: 'it did not, or a day is unknown' },
    }),
  ],
});
