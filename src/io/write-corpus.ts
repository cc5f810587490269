/** All outputs that need the corpus half: its own tables, and what waited of each article. */
import type { Story } from '../model/story.ts';
import { type CorpusTold, indexCorpus } from './corpus-told.ts';
import type { OutputFolder } from './output-folder.ts';
import { inOrder, SPEAKERS, speakerRecord } from './speakers-table.ts';
import { STORIES } from './stories-table.ts';
import type { WaitingArticle } from './waiting-article.ts';
import { writeGroupTables } from './write-groups.ts';
import { csvSink, ndjsonSink } from './write-rows.ts';
import { writeWaiting } from './write-waiting.ts';

const writeSpeakers = async (
  folder: OutputFolder,
  bom: boolean,
  { persons, labels }: CorpusTold,
): Promise<void> => {
  const table = csvSink(SPEAKERS, bom, folder.create('speakers.csv'));
  const lines = ndjsonSink(folder.create('speakers.ndjson'));
  for (const known of inOrder(persons)) {
    await table.write({ known, labels });
    await lines.write(speakerRecord({ known, labels }));
  }
  for (const sink of [table, lines]) await sink.close();
};

/**
 * @param bom whether tables open with a byte order mark
 * @param waiting what each article gives, in the order of the articles
 */
export const writeCorpus = async (
  folder: OutputFolder,
  bom: boolean,
  waiting: AsyncIterable<WaitingArticle>,
  told: CorpusTold,
): Promise<void> => {
  const index = indexCorpus(told);
  const facts = await writeWaiting(folder, bom, waiting, index);
  await writeGroupTables(folder, bom, told.groups, facts, index);
  await writeSpeakers(folder, bom, told);
  const stories = csvSink(STORIES, bom, folder.create('stories.csv'));
  const conflicts = new Map<Story | null, number>();
  for (const group of told.groups) {
    if (group.relation !== 'conflict' || group.sources.length < 2) continue;
    const story = index.storyOfGroup(group);
    conflicts.set(story, (conflicts.get(story) ?? 0) + 1);
  }
  for (const story of told.stories)
    await stories.write({ story, labels: told.labels, conflicts: conflicts.get(story) ?? 0 });
  await stories.close();
};
