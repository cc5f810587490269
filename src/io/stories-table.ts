/** stories.csv: the events of which several articles tell. */
import type { DigestLabel } from '../model/digest-shelf.ts';
import type { Story } from '../model/story.ts';
import { distinct, LIST, spanOfDays } from './lists.ts';
import { STORIES_SCHEMA } from './schema/stories-schema.ts';
import { type Filling, type Table, tableOf } from './table.ts';

export interface StoryRow {
  readonly story: Story;
  readonly labels: readonly DigestLabel[];
  /** How many groups of it are in conflict. */
  readonly conflicts: number;
}

const labelsOf = ({ story, labels }: StoryRow): DigestLabel[] => story.articles.map((i) => labels[i]!);

const daysOf = (row: StoryRow) => spanOfDays(labelsOf(row).map(({ published }) => published));

const VALUES: Filling<typeof STORIES_SCHEMA, StoryRow> = {
  story_id: ({ story }) => story.storyId,
  title: ({ story }) => story.title,
  first_day: (row) => daysOf(row).first,
  last_day: (row) => daysOf(row).last,
  sources: (row) =>
    distinct(labelsOf(row).map(({ source }) => source))
      .sort()
      .join(LIST) || null,
  article_count: ({ story }) => story.articles.length,
  claim_count: (row) => labelsOf(row).reduce((sum, { claims }) => sum + claims, 0),
  conflict_count: ({ conflicts }) => conflicts,
};

export const STORIES: Table<StoryRow> = tableOf(STORIES_SCHEMA, VALUES);
