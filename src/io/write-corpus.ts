/** All outputs that need the corpus half: its own tables, and what waited of each article. */
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
  const inConflict = told.groups
    .filter(({ relation, sources }) => relation === 'conflict' && sources.length > 1)
    .map((group) => index.storyOfGroup(group));
  for (const story of told.stories) {
    const conflicts = inConflict.filter((other) => other === story).length;
    await stories.write({ story, labels: told.labels, conflicts });
  }
  await stories.close();
};
