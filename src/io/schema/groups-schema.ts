/** The columns of groups.csv. */
import { storyId } from './article-fields.ts';
import { field, tableSchema } from './field.ts';
import { RELATIONS_TOLD } from './values.ts';

export const GROUPS_SCHEMA = tableSchema({
  name: 'groups',
  description:
    'One row per group with claims in two or more sources. Lists in a cell have "; " between entries.',
  primaryKey: 'group_id',
  foreignKeys: [{ field: 'story_id', table: 'stories', references: 'story_id' }],
  fields: [
    field('group_id', 'string', 'Made from its claims', { example: 'gr4nk8qwfkx9p0', unique: true }),
    storyId('its articles tell no story in common'),
    field('relation', 'string', 'Whether its sources agree', { example: 'conflict', values: RELATIONS_TOLD }),
    field('fields', 'string', 'A list of what they differ in: value, date, speaker, wording, polarity', {
      example: 'value',
      empty: 'no difference was found',
    }),
    field('claim', 'string', 'The wording among its claims that is closest to all the others', {
      example: 'Four people have died and 19 have been injured',
      long: true,
    }),
    field(
      'speaker',
      'string',
      'A list of all who are said to have said it, by any source; one speaker once',
      {
        example: 'Joren Haldane; Petra Vallin',
        empty: 'no source names anybody',
      },
    ),
    field('sources', 'string', 'A list of the publications', { example: 'Meridian Wire; Northlight' }),
    field('source_count', 'integer', 'How many publications tell it', {
      example: '2',
      unit: 'publications',
      minimum: 2,
    }),
    field('article_count', 'integer', 'How many articles tell it', {
      example: '3',
      unit: 'articles',
      minimum: 2,
    }),
    field('origin_count', 'integer', 'How many accounts it rests on: reprints of one text count once', {
      example: '2',
      unit: 'independent accounts',
      minimum: 1,
    }),
    field('values', 'string', 'By source, the number (else date) that the group is about, as written', {
      example: 'Meridian Wire: 17; Northlight: 19',
      empty: 'its claims hold neither number nor date',
      long: true,
    }),
  ],
});
