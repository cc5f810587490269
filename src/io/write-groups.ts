/** The outputs that need the groups: groups, differences, and the claims with their group's id. */
import type { Group } from '../model/group.ts';
import type { ClaimRecord, GroupedClaimRecord } from './claim-record.ts';
import { CLAIMS } from './claims-table.ts';
import { DIFFERENCES } from './differences-table.ts';
import { groupRecord } from './group-record.ts';
import { type ClaimFacts, GROUPS } from './groups-table.ts';
import type { OutputFolder } from './output-folder.ts';
import { csvSink, jsonSink, ndjsonSink } from './write-rows.ts';

const factsOf = ({ attribution, numbers, dates }: ClaimRecord): ClaimFacts => ({
  speaker: attribution?.speaker?.name ?? null,
  values:
    numbers.length > 0
      ? numbers.map(({ text, value, low, high, unit }) => ({
          text,
          key: JSON.stringify([value, low, high, unit]),
        }))
      : dates.map(({ text, value }) => ({ text, key: value ?? text })),
});

/** Writes the claims and gives back what groups.csv shows of those in groups across sources. */
const writeClaims = async (
  folder: OutputFolder,
  bom: boolean,
  claims: AsyncIterable<ClaimRecord>,
  groups: readonly Group[],
): Promise<ReadonlyMap<string, ClaimFacts>> => {
  const groupOf = new Map<string, Group>();
  for (const group of groups) for (const { claimId } of group.members) groupOf.set(claimId, group);
  const facts = new Map<string, ClaimFacts>();
  const table = csvSink(CLAIMS, bom, folder.create('claims.csv'));
  const list = jsonSink<GroupedClaimRecord>(folder.create('claims.json'));
  const lines = ndjsonSink<GroupedClaimRecord>(folder.create('claims.ndjson'));
  for await (const { claim_id, ...rest } of claims) {
    const group = groupOf.get(claim_id);
    const record = { claim_id, group_id: group?.groupId ?? null, ...rest };
    for (const sink of [table, list, lines]) await sink.write(record);
    if (group && group.sources.length > 1) facts.set(claim_id, factsOf(record));
  }
  for (const sink of [table, list, lines]) await sink.close();
  return facts;
};

/** @param bom whether tables open with a byte order mark */
export const writeGroups = async (
  folder: OutputFolder,
  bom: boolean,
  claims: AsyncIterable<ClaimRecord>,
  groups: readonly Group[],
): Promise<void> => {
  const facts = await writeClaims(folder, bom, claims, groups);
  const lines = ndjsonSink(folder.create('groups.ndjson'));
  const table = csvSink(GROUPS, bom, folder.create('groups.csv'));
  const differences = csvSink(DIFFERENCES, bom, folder.create('differences.csv'));
  for (const group of groups) {
    await lines.write(groupRecord(group));
    if (group.sources.length > 1) await table.write({ group, factsOf: (claimId) => facts.get(claimId) });
    for (const difference of group.differences) await differences.write({ group, difference });
  }
  for (const sink of [lines, table, differences]) await sink.close();
};
