/** The columns of speakers.csv. */
import { articleCount, claimCount, dayFields, sourceList } from './article-fields.ts';
import { field, tableSchema } from './field.ts';
import { SPEAKER_TYPES_TOLD } from './values.ts';

const { person, organization, group } = SPEAKER_TYPES_TOLD;

export const SPEAKERS_SCHEMA = tableSchema({
  name: 'speakers',
  description:
    'One row per person, body or group that speaks, across all articles. Lists in a cell have "; " between entries.',
  primaryKey: 'speaker_id',
  fields: [
    field('speaker_id', 'string', 'Made from the name: the same in other outputs, unless two have one name', {
      example: 'p0a4nq7zk3x1c5',
      unique: true,
    }),
    field('name', 'string', 'The name that most articles give', { example: 'Hanna Brodek' }),
    field('roles', 'string', 'A list of offices and kinds of work, the commonest first', {
      example: 'coast guard commander; commander',
      empty: 'no article gives any',
      long: true,
    }),
    field('type', 'string', 'What the speaker is', {
      example: 'person',
      values: { person, organization, group },
    }),
    field('forms', 'string', 'A list of the names that articles give, the commonest first', {
      example: 'Hanna Brodek; Brodek',
      long: true,
    }),
    sourceList,
    articleCount('In how many articles they speak', 1),
    claimCount('How many claims are theirs', 1),
    field('quote_count', 'integer', 'How many of these are quoted words', {
      example: '4',
      unit: 'claims',
      minimum: 0,
    }),
    ...dayFields('theirs'),
  ],
});
