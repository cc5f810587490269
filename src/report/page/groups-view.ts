/** The list of groups: the same claim in several sources, conflicts first. */
import type { GroupRow } from '../payload.ts';
import type { Corpus } from './corpus.ts';
import { lowerOf } from './filter-claims.ts';
import { selectField, textField } from './filter-field.ts';
import { groupRow, sourcesOf } from './group-row.ts';
import { createListView } from './list-view.ts';
import type { CreateView } from './view.ts';
import { countOf, fieldName } from './words.ts';

const FIELDS = ['value', 'date', 'speaker', 'wording', 'polarity'] as const;

type Filters = Readonly<Record<string, string>>;

const chooses =
  (corpus: Corpus, { q, relation, field, source }: Filters) =>
  (group: GroupRow): boolean =>
    (!relation || group.relation === relation) &&
    (!field || group.fields.some((found) => found === field)) &&
    (!source || sourcesOf(corpus, group).includes(source)) &&
    (!q || group.members.some((claim) => lowerOf(corpus.claimText(claim) ?? '').includes(lowerOf(q))));

export const createGroupsView: CreateView = (corpus) => {
  const { groups, sources } = corpus.index;
  return createListView({
    view: 'groups',
    title: 'Groups',
    about: 'The same claim as two or more sources tell it. Where they differ, open one to see in what.',
    fields: [
      textField('q', 'Search', 'words of a claim'),
      selectField('relation', 'Sources', [
        { value: '', label: 'agree or differ' },
        { value: 'conflict', label: 'differ' },
        { value: 'agree', label: 'agree' },
      ]),
      selectField('field', 'Differ in', [
        { value: '', label: 'anything' },
        ...FIELDS.map((value) => ({ value, label: fieldName(value) })),
      ]),
      selectField('source', 'Source', [
        { value: '', label: 'every source' },
        ...[...sources].sort().map((value) => ({ value, label: value })),
      ]),
    ],
    choose: (filters) => {
      const chosen = chooses(corpus, filters);
      return groups.flatMap((group, i) => (chosen(group) ? [i] : []));
    },
    draw: (group) => groupRow(corpus, group),
    tell: (count) => `${countOf(count, 'group')} of ${groups.length.toLocaleString('en-GB')}`,
  });
};
