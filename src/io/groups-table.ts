/** groups.csv: what several sources tell, what value each gives, and on how many accounts it rests. */
import type { Group } from '../model/group.ts';
import { column, type Table } from './table.ts';

/** What groups.csv shows of a claim: who said it, and its numbers (else dates). */
export interface ClaimFacts {
  readonly speaker: string | null;
  /** In text order: as written, and a key that two ways of writing one value share. */
  readonly values: readonly { readonly text: string; readonly key: string }[];
}

export interface GroupRow {
  readonly group: Group;
  readonly factsOf: (claimId: string) => ClaimFacts | undefined;
}

/** Between the entries of a list in one cell. */
const LIST = '; ';

const distinct = <Value>(values: readonly (Value | null | undefined)[]): Value[] => [
  ...new Set(values.filter((value): value is Value => value !== null && value !== undefined)),
];

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

export const GROUPS: Table<GroupRow> = {
  name: 'groups',
  description: 'One row per group with claims in two or more sources.',
  columns: [
    column('group_id', 'string', 'Made from its claims', ({ group }) => group.groupId),
    column('relation', 'string', 'agree, or conflict where sources differ', ({ group }) => group.relation),
    column(
      'fields',
      'string',
      'What they differ in: value, date, speaker, wording, polarity',
      ({ group }) => group.fields.join(LIST) || null,
    ),
    column('claim', 'string', 'The fullest wording among its claims', ({ group }) => group.text),
    column(
      'speaker',
      'string',
      'Who is said to have said it, by all accounts',
      ({ group, factsOf }) =>
        distinct(group.members.map(({ claimId }) => factsOf(claimId)?.speaker)).join(LIST) || null,
    ),
    column('sources', 'string', 'The publications', ({ group }) => group.sources.join(LIST)),
    column('source_count', 'integer', 'How many publications', ({ group }) => group.sources.length),
    column(
      'article_count',
      'integer',
      'How many articles',
      ({ group }) => distinct(group.members.map((member) => member.articleId)).length,
    ),
    column(
      'origin_count',
      'integer',
      'How many of them tell it on their own: reprints of one text count once',
      ({ group }) => group.origins.length,
    ),
    column(
      'values',
      'string',
      'By source, the number (else date) that the group is about, as written',
      valuesBySource,
    ),
  ],
};
