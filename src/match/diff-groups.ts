/** What two sides claim: agreed, differing, only one, only the other. */
import type { DiffRow } from '../model/diff.ts';
import type { Difference, Group, GroupMember } from '../model/group.ts';

export type Side = 'a' | 'b';

const NO_VALUES = { field: null, aValue: null, bValue: null };

/** The fullest claim of a side. */
const fullest = (members: readonly GroupMember[]): GroupMember =>
  members.reduce((best, member) => (member.text.length > best.text.length ? member : best));

/** A difference with its sides as `a` and `b`; null when it lies within one side. */
const rowOf = (
  { field, a, b }: Difference,
  ofA: readonly GroupMember[],
  ofB: readonly GroupMember[],
): DiffRow | null => {
  const find = (members: readonly GroupMember[], claimId: string) =>
    members.find((member) => member.claimId === claimId);
  const [x, y] = find(ofA, a.claimId) ? [a, b] : [b, a];
  const [claimA, claimB] = [find(ofA, x.claimId), find(ofB, y.claimId)];
  if (claimA === undefined || claimB === undefined) return null;
  return { relation: 'differing', field, a: claimA, b: claimB, aValue: x.value, bValue: y.value };
};

/** One row per thing that differs: several claims of a side may differ from the other in the same. */
const distinct = (rows: readonly DiffRow[]): DiffRow[] => {
  const seen = new Map<string, DiffRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.field, row.aValue, row.bValue]);
    if (!seen.has(key)) seen.set(key, row);
  }
  return [...seen.values()];
};

const rowsOf = (group: Group, sideOf: (articleId: string) => Side | null): DiffRow[] => {
  const ofA = group.members.filter(({ articleId }) => sideOf(articleId) === 'a');
  const ofB = group.members.filter(({ articleId }) => sideOf(articleId) === 'b');
  if (ofA.length === 0 && ofB.length === 0) return [];
  if (ofB.length === 0) return [{ relation: 'only-a', a: fullest(ofA), b: null, ...NO_VALUES }];
  if (ofA.length === 0) return [{ relation: 'only-b', a: null, b: fullest(ofB), ...NO_VALUES }];
  const differing = distinct(group.differences.flatMap((difference) => rowOf(difference, ofA, ofB) ?? []));
  if (differing.length > 0) return differing;
  return [{ relation: 'agreed', a: fullest(ofA), b: fullest(ofB), ...NO_VALUES }];
};

const ORDER: readonly DiffRow['relation'][] = ['differing', 'agreed', 'only-a', 'only-b'];

/** The differing first, since they are what is looked for; else in the order of the groups. */
export const diffGroups = (
  groups: readonly Group[],
  sideOf: (articleId: string) => Side | null,
): DiffRow[] => {
  const rows = groups.flatMap((group) => rowsOf(group, sideOf));
  return ORDER.flatMap((relation) => rows.filter((row) => row.relation === relation));
};

/**
 * Without what only one side has in articles of which the other side tells nothing: two papers of a year have
 * little else.
 */
export const sharedStories = (rows: readonly DiffRow[]): DiffRow[] => {
  const told = new Set(rows.flatMap(({ a, b }) => (a && b ? [a.articleId, b.articleId] : [])));
  return rows.filter(({ a, b }) => (a && b) || told.has((a ?? b)!.articleId));
};
