/** What a group's sources differ in: both sides beside each other, updates in the order of time. */
import type { DifferenceRow, GroupRow } from '../payload.ts';
import { changedWords } from './changed-words.ts';
import { claimAddress } from './claim-row.ts';
import type { Corpus } from './corpus.ts';
import { make } from './element.ts';
import { cutSegments, type Range } from './segments.ts';
import { dayName, fieldName } from './words.ts';

const publishedOf = (corpus: Corpus, claim: number): string | null =>
  corpus.index.articles.published[corpus.articleOf(claim)]!;

const drawValue = (value: string, field: string, changed: readonly Range[]): HTMLElement => {
  const shown = make('p', { class: 'side-value' });
  if (field !== 'wording') {
    shown.append(make('mark', { class: `differs ${field}` }, value));
    return shown;
  }
  for (const { start, end, marks } of cutSegments(changed, { start: 0, end: value.length })) {
    const words = value.slice(start, end);
    shown.append(marks.length > 0 ? make('mark', { class: 'differs wording' }, words) : words);
  }
  return shown;
};

const drawSide = (
  corpus: Corpus,
  field: string,
  [claim, value]: DifferenceRow['a'],
  changed: readonly Range[],
): HTMLElement =>
  make(
    'div',
    { class: 'side' },
    make(
      'p',
      { class: 'side-head' },
      make('a', { href: claimAddress(corpus, claim) }, corpus.sourceOf(claim)),
      make('span', { class: 'quiet' }, dayName(publishedOf(corpus, claim))),
    ),
    drawValue(value, field, changed),
  );

const drawDifference = (corpus: Corpus, { field, update, a, b }: DifferenceRow): HTMLElement => {
  const changed = changedWords(a[1], b[1]);
  return make(
    'li',
    { class: 'difference' },
    make('p', { class: 'difference-field' }, fieldName(field)),
    drawSide(corpus, field, a, changed.a),
    make('span', { class: 'between', 'aria-label': update ? 'later' : 'against' }, update ? '→' : '≠'),
    drawSide(corpus, field, b, changed.b),
  );
};

const keyOf = (corpus: Corpus, { field, a, b }: DifferenceRow): string =>
  JSON.stringify([field, a[1], b[1], corpus.sourceOf(a[0]), corpus.sourceOf(b[0])]);

const section = (corpus: Corpus, title: string, about: string, rows: readonly DifferenceRow[]) => {
  if (rows.length === 0) return null;
  const list = make('ol', { class: 'differences' }, ...rows.map((row) => drawDifference(corpus, row)));
  return make('section', {}, make('h3', {}, title), make('p', { class: 'quiet' }, about), list);
};

/** In order of the later side's day. */
const byTime = (corpus: Corpus, rows: readonly DifferenceRow[]): DifferenceRow[] =>
  [...rows].sort((x, y) => {
    const [p, q] = [publishedOf(corpus, x.b[0]) ?? '', publishedOf(corpus, y.b[0]) ?? ''];
    if (p === q) return 0;
    return p < q ? -1 : 1;
  });

export const differenceList = (corpus: Corpus, { differences }: GroupRow): HTMLElement | null => {
  if (differences.length === 0) return null;
  const once = [...new Map(differences.map((row) => [keyOf(corpus, row), row])).values()];
  const updates = once.filter(({ update }) => update);
  return make(
    'div',
    {},
    section(
      corpus,
      'Where they differ',
      'Published on the same day, or without a date.',
      once.filter(({ update }) => !update),
    ),
    section(
      corpus,
      'What changed later',
      'The second was published on a later day: it may be news rather than another account.',
      byTime(corpus, updates),
    ),
  );
};
