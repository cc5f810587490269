/** Groups, each written as it is made; and the tables of those that several sources tell. */
import type { Group } from '../model/group.ts';
import type { CorpusIndex } from './corpus-told.ts';
import { DIFFERENCES } from './differences-table.ts';
import { GROUP_MEMBERS } from './group-members-table.ts';
import { groupRecord } from './group-record.ts';
import { type ClaimFacts, GROUPS } from './groups-table.ts';
import type { OutputFolder } from './output-folder.ts';
import { csvSink, ndjsonSink } from './write-rows.ts';

/**
 * Writes every group as it is made, and gives back those of two claims and more: all that need stay in memory.
 * @param each told of every group
 */
export const writeGroupLines = async (
  folder: OutputFolder,
  groups: Iterable<Group>,
  each: (group: Group) => void,
): Promise<readonly Group[]> => {
  const several: Group[] = [];
  const lines = ndjsonSink(folder.create('groups.ndjson'));
  for (const group of groups) {
    each(group);
    await lines.write(groupRecord(group));
    if (group.members.length > 1) several.push(group);
  }
  await lines.close();
  return several;
};

/**
 * The tables of groups, their members and differences.
 * @param several the groups of two claims and more
 * @param facts of the claims in groups across sources
 */
export const writeGroupTables = async (
  folder: OutputFolder,
  bom: boolean,
  several: readonly Group[],
  facts: ReadonlyMap<string, ClaimFacts>,
  { storyOfGroup }: CorpusIndex,
): Promise<void> => {
  const table = csvSink(GROUPS, bom, folder.create('groups.csv'));
  const members = csvSink(GROUP_MEMBERS, bom, folder.create('group_members.csv'));
  const differences = csvSink(DIFFERENCES, bom, folder.create('differences.csv'));
  for (const group of several) {
    if (group.sources.length > 1) {
      const storyId = storyOfGroup(group)?.storyId ?? null;
      await table.write({ group, storyId, factsOf: (claimId) => facts.get(claimId) });
      for (const member of group.members)
        await members.write({ group, member, facts: facts.get(member.claimId) });
    }
    for (const difference of group.differences) await differences.write({ group, difference });
  }
  for (const sink of [table, members, differences]) await sink.close();
};
