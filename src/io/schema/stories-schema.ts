/** The columns of stories.csv. */
import { articleCount, claimCount, dayFields, sourceList } from './article-fields.ts';
import { field, tableSchema } from './field.ts';

export const STORIES_SCHEMA = tableSchema({
  name: 'stories',
  description:
    'One row per story: an event of which two or more articles tell. Lists in a cell have "; " between entries.',
  primaryKey: 'story_id',
  fields: [
    field('story_id', 'string', 'Made from its first article', { example: 's4g7vkgw51cqxw', unique: true }),
    field('title', 'string', 'The headline of the article that is closest to all the others', {
      example: 'Ferry hits rocks off Kessry',
      empty: 'the input gives none',
      long: true,
    }),
    ...dayFields('it'),
    sourceList,
    articleCount('How many articles tell it', 2),
    claimCount('How many claims these make', 0),
    field('conflict_count', 'integer', 'How many groups of it are in conflict; see groups.csv', {
      example: '1',
      unit: 'groups',
      minimum: 0,
    }),
  ],
});
