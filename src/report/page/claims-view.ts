/** The list of all claims, with its filters and the way out as CSV. */
import { KINDS } from '../payload.ts';
import { announce } from './announce.ts';
import { claimRow } from './claim-row.ts';
import { claimsCsv } from './claims-csv.ts';
import { copyText } from './copy-text.ts';
import type { Corpus } from './corpus.ts';
import { make } from './element.ts';
import { filterClaims } from './filter-claims.ts';
import { type Choice, checkField, type Field, selectField, textField } from './filter-field.ts';
import { createListView } from './list-view.ts';
import type { CreateView } from './view.ts';
import { countOf, kindName } from './words.ts';

const MOST_SUGGESTIONS = 400;
const CONFIDENCES = ['0.5', '0.7', '0.8', '0.9', '0.95'] as const;

const sameNames = (names: readonly string[]): Choice[] => names.map((name) => ({ value: name, label: name }));

/** Speakers by how often they speak: the first are offered while one types. */
const mostQuoted = ({ index: { speakers, claims } }: Corpus): string[] => {
  const counts = new Uint32Array(speakers.length);
  for (const speaker of claims.speaker) if (speaker >= 0) counts[speaker]! += 1;
  const order = speakers.map((_, i) => i).sort((a, b) => counts[b]! - counts[a]!);
  return order.slice(0, MOST_SUGGESTIONS).map((i) => speakers[i]!);
};

const unitsOf = ({ index }: Corpus): Choice[] =>
  sameNames([...new Set(index.unitSets.flat())].sort()).map(({ value, label }) => ({
    value,
    label: label.replaceAll('_', ' '),
  }));

const fieldsOf = (corpus: Corpus): Field[] => [
  textField('q', 'Search', 'words of a claim'),
  selectField('source', 'Source', [
    { value: '', label: 'every source' },
    ...sameNames([...corpus.index.sources].sort()),
  ]),
  textField('speaker', 'Speaker', 'any', mostQuoted(corpus)),
  selectField('kind', 'Kind', [
    { value: '', label: 'every kind' },
    ...KINDS.map((value) => ({ value, label: kindName(value) })),
  ]),
  selectField('unit', 'Number in', [{ value: '', label: 'any or none' }, ...unitsOf(corpus)]),
  selectField('confidence', 'Confidence', [
    { value: '', label: 'any or none' },
    ...CONFIDENCES.map((value) => ({ value, label: `at least ${Math.round(Number(value) * 100)} %` })),
  ]),
  checkField('conflict', 'Only conflicts'),
];

export const createClaimsView: CreateView = (corpus) => {
  const copy = make('button', { type: 'button', class: 'action' }, 'Copy as CSV');
  const view = createListView({
    view: 'claims',
    title: 'Claims',
    about: 'Every claim of every article. Open one to read it where it stands.',
    fields: fieldsOf(corpus),
    actions: [copy],
    choose: (filters) => filterClaims(corpus, filters),
    draw: (claim) => claimRow(corpus, claim),
    tell: (count) => `${countOf(count, 'claim')} of ${corpus.claimCount.toLocaleString('en-GB')}`,
  });
  copy.addEventListener('click', async () => {
    const chosen = Uint32Array.from(view.chosen());
    const done = await copyText(claimsCsv(corpus, chosen));
    const told = done ? `${countOf(chosen.length, 'row')} copied` : 'This browser does not allow copying';
    announce(told);
    copy.textContent = told;
    setTimeout(() => {
      copy.textContent = 'Copy as CSV';
    }, 2500);
  });
  return view;
};
