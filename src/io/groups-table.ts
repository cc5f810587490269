/** groups.csv: what several sources tell, what value each gives, and on how many accounts it rests. */
import type { Group } from '../model/group.ts';
import { distinct, LIST } from './lists.ts';
import { GROUPS_SCHEMA } from './schema/groups-schema.ts';
import { type Filling, type Table, tableOf } from './table.ts';

/** What groups.csv shows of a claim: who said it, and its numbers (else dates). */
export interface ClaimFacts {
  readonly speaker: string | null;
  /** By the name that most articles give. */
  readonly known: string | null;
  readonly published: string | null;
  /** In text order: as written, and a key that two ways of writing one value share. */
  readonly values: readonly { readonly text: string; readonly key: string }[];
}

export interface GroupRow {
  readonly storyId: string | null;
  readonly group: Group;
  readonly factsOf: (claimId: string) => ClaimFacts | undefined;
}

type Values = ClaimFacts['values'];

/** Of the values that a group's claims hold, those it is about: told by two sources, or differed over. */
const tellingKeys = (group: Group, bySource: readonly Values[]): ReadonlySet<string> => {
  const disputed = group.differences.flatMap(({ a, b }) => [a.value, b.value]);
  const keys = bySource.map((values) => distinct(values.map(({ key }) => key)));
  const told = keys.flat().filter((key, i, all) => all.indexOf(key) !== i);
  const differing = bySource.flat().filter(({ text }) => disputed.includes(text));
  return new Set([...told, ...differing.map(({ key }) => key)]);
};

const valuesBySource = ({ group, factsOf }: GroupRow): string | null => {
  const bySource = group.sources.map((source) =>
    group.members
      .filter((member) => member.source === source)
      .flatMap(({ claimId }) => factsOf(claimId)?.values ?? []),
  );
  const telling = tellingKeys(group, bySource);
  const entries = group.sources.flatMap((source, i) => {
    const own = bySource[i]!;
    const shown = telling.size > 0 ? own.filter(({ key }) => telling.has(key)) : own.slice(0, 1);
    const texts = distinct(shown.map(({ text }) => text));
    return texts.length > 0 ? [`${source}: ${texts.join(' / ')}`] : [];
  });
  return entries.join(LIST) || null;
};

const VALUES: Filling<typeof GROUPS_SCHEMA, GroupRow> = {
  group_id: ({ group }) => group.groupId,
  story_id: ({ storyId }) => storyId,
  relation: ({ group }) => group.relation,
  fields: ({ group }) => group.fields.join(LIST) || null,
  claim: ({ group }) => group.text,
  speaker: ({ group, factsOf }) =>
    distinct(group.members.map(({ claimId }) => factsOf(claimId)?.known)).join(LIST) || null,
  sources: ({ group }) => group.sources.join(LIST),
  source_count: ({ group }) => group.sources.length,
  article_count: ({ group }) => distinct(group.members.map((member) => member.articleId)).length,
  origin_count: ({ group }) => group.origins.length,
  values: valuesBySource,
};

export const GROUPS: Table<GroupRow> = tableOf(GROUPS_SCHEMA, VALUES);
