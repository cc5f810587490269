/** One group in the list: whether its sources agree, its fullest wording, and what each has where they differ. */
import type { DifferenceRow, GroupRow } from '../payload.ts';
import { addressOf } from './address.ts';
import { changedWords } from './changed-words.ts';
import type { Corpus } from './corpus.ts';
import { make } from './element.ts';
import type { Range } from './segments.ts';
import { countOf, fieldName } from './words.ts';

export const groupBadge = ({ relation, sources, fields }: GroupRow): HTMLElement => {
  const conflict = relation === 'conflict';
  const label = conflict ? `differ in ${fields.map(fieldName).join(', ')}` : 'agree';
  return make(
    'span',
    { class: `badge ${relation}` },
    make('span', { 'aria-hidden': 'true' }, conflict ? '≠' : '='),
    make('span', { class: 'badge-label' }, `${countOf(sources, 'source')} ${label}`),
  );
};

/** The sources by name, each once. */
export const sourcesOf = (corpus: Corpus, { members }: GroupRow): string[] => [
  ...new Set(members.map(corpus.sourceOf)),
];

const LONGEST = 300;
const LONGEST_VALUE = 80;

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;

const wordsAt = (text: string, places: readonly Range[]): string =>
  places.length === 0 ? '(left out)' : places.map(({ start, end }) => text.slice(start, end)).join(' ');

/** Of two wordings only the words that differ. */
const sidesOf = ({ field, a, b }: DifferenceRow): readonly [string, string] => {
  if (field !== 'wording') return [a[1], b[1]];
  const changed = changedWords(a[1], b[1]);
  return [wordsAt(a[1], changed.a), wordsAt(b[1], changed.b)];
};

/** "17 ≠ 19". */
const clash = ({ differences }: GroupRow): HTMLElement | null => {
  const [first] = differences;
  if (!first) return null;
  const [a, b] = sidesOf(first);
  return make(
    'span',
    { class: 'clash' },
    make('span', { class: `differs ${first.field}` }, cut(a, LONGEST_VALUE)),
    make('span', { class: 'against' }, first.update ? ' → ' : ' ≠ '),
    make('span', { class: `differs ${first.field}` }, cut(b, LONGEST_VALUE)),
  );
};

export const groupRow = (corpus: Corpus, index: number): HTMLElement | null => {
  const group = corpus.index.groups[index]!;
  const text = corpus.claimText(group.fullest);
  if (text === null) return null;
  return make(
    'article',
    { class: 'row' },
    make(
      'p',
      { class: 'row-head' },
      groupBadge(group),
      clash(group),
      make('span', { class: 'where' }, sourcesOf(corpus, group).join(' · ')),
    ),
    make(
      'a',
      { class: 'row-text', href: addressOf('group', group.id) },
      cut(text.replace(/\s+/g, ' '), LONGEST),
    ),
  );
};
