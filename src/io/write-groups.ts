/** The outputs that need the groups: groups, differences, and the claims with their group's id. */
import { type Group, groupIdOf } from '../model/group.ts';
import type { ClaimRecord } from './claim-record.ts';
import { CLAIMS } from './claims-table.ts';
import { csvHeader } from './csv-rows.ts';
import { DIFFERENCES } from './differences-table.ts';
import { groupRecord } from './group-record.ts';
import { type ClaimFacts, GROUPS } from './groups-table.ts';
import type { OutputFolder } from './output-folder.ts';
import type { WrittenClaim } from './parcel.ts';
import { bytesSink, csvSink, ndjsonSink, type Sink } from './write-rows.ts';

const factsOf = ({
  attribution,
  numbers,
  dates,
}: Pick<ClaimRecord, 'attribution' | 'numbers' | 'dates'>): ClaimFacts => ({
  speaker: attribution?.speaker?.name ?? null,
  values:
    numbers.length > 0
      ? numbers.map(({ text, value, low, high, unit }) => ({
          text,
          key: JSON.stringify([value, low, high, unit]),
        }))
      : dates.map(({ text, value }) => ({ text, key: value ?? text })),
});

interface ClaimSinks {
  readonly table: Sink<Uint8Array>;
  readonly list: Sink<Uint8Array>;
  readonly lines: Sink<Uint8Array>;
}

const openClaims = async (folder: OutputFolder, bom: boolean): Promise<ClaimSinks> => {
  const table = bytesSink(folder.create('claims.csv'));
  const list = bytesSink(folder.create('claims.json'));
  const lines = bytesSink(folder.create('claims.ndjson'));
  await table.write(Buffer.from(csvHeader(CLAIMS, bom)));
  return { table, list, lines };
};

/** The claims of one article, with their groups, into each format. One record a line in claims.json too. */
const writeArticleClaims = async (
  { table, list, lines }: ClaimSinks,
  claims: readonly WrittenClaim[],
  groupIdOf: (claimId: string) => string,
  isFirst: boolean,
): Promise<void> => {
  const rows = claims.map(({ id, cells }) => `${id},${groupIdOf(id)},${cells}`);
  const records = claims.map(
    ({ id, fields }) => `{"claim_id":"${id}","group_id":"${groupIdOf(id)}",${fields}`,
  );
  await table.write(Buffer.from(rows.join('')));
  await lines.write(Buffer.from(`${records.join('\n')}\n`));
  await list.write(Buffer.from(`${isFirst ? '[' : ','}\n${records.join(',\n')}`));
};

/** Groups of two and more, by each of their claims. Any other claim is a group of its own. */
type GroupOf = ReadonlyMap<string, Group>;

/** Writes the claims and gives back what groups.csv shows of those in groups across sources. */
const writeClaims = async (
  folder: OutputFolder,
  bom: boolean,
  claims: AsyncIterable<readonly WrittenClaim[]>,
  groupOf: GroupOf,
): Promise<ReadonlyMap<string, ClaimFacts>> => {
  const facts = new Map<string, ClaimFacts>();
  const sinks = await openClaims(folder, bom);
  let isFirst = true;
  for await (const own of claims) {
    if (own.length === 0) continue;
    await writeArticleClaims(sinks, own, (id) => groupOf.get(id)?.groupId ?? groupIdOf(id), isFirst);
    isFirst = false;
    for (const { id, fields } of own)
      if ((groupOf.get(id)?.sources.length ?? 1) > 1) facts.set(id, factsOf(JSON.parse(`{${fields}`)));
  }
  await sinks.list.write(Buffer.from(isFirst ? '[]\n' : '\n]\n'));
  for (const sink of Object.values(sinks)) await sink.close();
  return facts;
};

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
 * The tables of groups and differences, and the claims with their group's id.
 * @param bom whether tables open with a byte order mark
 * @param several the groups of two claims and more
 */
export const writeGroups = async (
  folder: OutputFolder,
  bom: boolean,
  claims: AsyncIterable<readonly WrittenClaim[]>,
  several: readonly Group[],
): Promise<void> => {
  const groupOf = new Map(
    several.flatMap((group) => group.members.map(({ claimId }) => [claimId, group] as const)),
  );
  const facts = await writeClaims(folder, bom, claims, groupOf);
  const table = csvSink(GROUPS, bom, folder.create('groups.csv'));
  const differences = csvSink(DIFFERENCES, bom, folder.create('differences.csv'));
  for (const group of several) {
    if (group.sources.length > 1) await table.write({ group, factsOf: (claimId) => facts.get(claimId) });
    for (const difference of group.differences) await differences.write({ group, difference });
  }
  for (const sink of [table, differences]) await sink.close();
};
