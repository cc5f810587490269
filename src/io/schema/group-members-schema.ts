/** The columns of group_members.csv. */
import { articleId, source } from './article-fields.ts';
import { field, tableSchema } from './field.ts';

export const GROUP_MEMBERS_SCHEMA = tableSchema({
  name: 'group_members',
  description: 'One row per claim of a group of groups.csv: what each source tells, one under the other.',
  foreignKeys: [
    { field: 'group_id', table: 'groups', references: 'group_id' },
    { field: 'claim_id', table: 'claims', references: 'claim_id' },
  ],
  fields: [
    field('group_id', 'string', 'The group; see groups.csv', { example: 'gr4nk8qwfkx9p0' }),
    field('claim_id', 'string', 'The claim; see claims.csv', { example: 'r4nk8qwfkx9p0', unique: true }),
    source,
    articleId,
    field('published', 'string', 'When the article appeared: an ISO 8601 date, or date and time', {
      example: '2025-03-13',
      empty: 'the input does not tell',
    }),
    field('speaker', 'string', 'Who is said to have said it', {
      example: 'Hanna Brodek',
      empty: 'nobody is quoted, or the article gives no name',
    }),
    field('claim', 'string', 'The statement, as written', {
      example: 'Four people have died and 19 have been injured',
      long: true,
    }),
    field('value', 'string', 'Its numbers (else dates), as written, in the order of the text', {
      example: 'Four / 19',
      empty: 'it has neither number nor date',
    }),
    field('score', 'number', 'How well it fits the claim of the group that it fits best', {
      example: '0.71',
      unit: 'a share from 0 to 1',
      minimum: 0,
      maximum: 1,
      empty: 'it was put in the group by other claims alone',
    }),
    field('reason', 'string', 'Which claim of the group that is', {
      example: 'closest to 4g7vkgw51cqxw of Northlight',
      empty: 'it was put in the group by other claims alone',
    }),
  ],
});
