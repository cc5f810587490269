/** One source's telling in a group: its sentences with the claim in them, and in the claim what differs. */
import { type GroupRow, KINDS } from '../payload.ts';
import { claimAddress } from './claim-row.ts';
import type { Corpus } from './corpus.ts';
import { make, outwards } from './element.ts';
import { type ClaimPlace, type DifferencePlace, findDifferencePlaces } from './find-differences.ts';
import { cutSegments, type Range } from './segments.ts';
import { dayName, fieldName, polarityName } from './words.ts';

interface Shown extends Range {
  readonly kind: 'claim' | 'number' | 'date' | 'differs';
  /** In what it differs. */
  readonly field: string;
}

/** The claim's sentence, or sentences. */
const excerptOf = ({ detail: { sentences }, start, end }: ClaimPlace): Range => {
  let [from, to] = [start, end];
  for (let i = 0; i < sentences.length; i += 2) {
    const [first, last] = [sentences[i]!, sentences[i + 1]!];
    if (first <= start && last > start) from = first;
    if (first < end && last >= end) to = last;
  }
  return { start: from, end: to };
};

const classOf = (marks: readonly Shown[], { start, end }: Range): string => {
  const claim = marks.find(({ kind }) => kind === 'claim');
  const edges = [
    claim?.start === start ? 'claim-opens' : '',
    claim?.end === end ? 'claim-closes' : '',
    claim ? 'claimed' : 'around',
  ];
  const differs = marks.filter(({ kind }) => kind === 'differs').map(({ field }) => `differs ${field}`);
  const mentions = marks
    .filter(({ kind }) => kind === 'number' || kind === 'date')
    .map(({ kind }) => `m-${kind}`);
  return [...edges, ...(differs.length > 0 ? differs : mentions)].filter((name) => name !== '').join(' ');
};

const drawExcerpt = (claim: ClaimPlace, marks: readonly Shown[]): HTMLElement => {
  const shown = make('blockquote', { class: 'excerpt serif' });
  for (const segment of cutSegments(marks, excerptOf(claim))) {
    const words = claim.text.slice(segment.start, segment.end).replace(/\s+/g, ' ');
    const tag = segment.marks.some(({ kind }) => kind === 'differs') ? 'mark' : 'span';
    shown.append(make(tag, { class: classOf(segment.marks, segment) }, words));
  }
  return shown;
};

/** The claim, its figures and days, and what the others have otherwise. */
const shownMarks = (claim: ClaimPlace, differences: readonly DifferencePlace[]): Shown[] => {
  const { detail, place, start, end } = claim;
  const [, , numbers = [], dates = []] = detail.claims[place] ?? [];
  const mention = (kind: 'number' | 'date') => (row: readonly [number, number, ...unknown[]]) =>
    ({ start: row[0], end: row[1], kind, field: '' }) satisfies Shown;
  return [
    { start, end, kind: 'claim', field: '' },
    ...numbers.map((i) => detail.numbers[i]!).map(mention('number')),
    ...dates.map((i) => detail.dates[i]!).map(mention('date')),
    // A denial is the whole claim: the label tells it, marking every word would hide the rest.
    ...differences
      .filter(({ field }) => field !== 'polarity')
      .map((found) => ({ ...found, kind: 'differs' as const })),
  ];
};

const placeOf = (corpus: Corpus, claim: number): ClaimPlace | null => {
  const article = corpus.articleOf(claim);
  const [text, detail] = [corpus.textOf(article), corpus.detailOf(article)];
  if (text === null || detail === null) return null;
  const { claims, articles } = corpus.index;
  return {
    text,
    detail,
    start: claims.start[claim]!,
    end: claims.end[claim]!,
    place: claim - articles.firstClaim[article]!,
  };
};

const whoSays = (corpus: Corpus, claim: number, { detail, place }: ClaimPlace): string => {
  const kind = KINDS[corpus.index.claims.kind[claim]!]!;
  if (kind === 'assertion') return 'In the article’s own voice';
  const attribution = detail.claims[place]?.[1];
  const role = attribution == null ? null : detail.attributions[attribution]?.[0]?.[3];
  const speaker = corpus.index.speakers[corpus.index.claims.speaker[claim]!] ?? 'nobody named';
  const verb = kind === 'quote' ? 'Quoted' : 'Reported';
  return `${verb}: ${speaker}${role ? `, ${role}` : ''}`;
};

const differsIn = (fields: readonly string[], polarity: string): HTMLElement | null => {
  if (fields.length === 0) return null;
  const names = [...new Set(fields)].map((field) =>
    field === 'polarity' ? `yes or no (${polarityName(polarity)} here)` : fieldName(field),
  );
  return make('p', { class: 'card-foot' }, `Differs in ${names.join(', ')}`);
};

/** Null while the page is still being read. */
const drawTelling = (corpus: Corpus, group: GroupRow, claim: number): HTMLElement | null => {
  const place = placeOf(corpus, claim);
  if (!place) return null;
  const { articles } = corpus.index;
  const article = corpus.articleOf(claim);
  const differences = findDifferencePlaces(group, claim, place);
  const fields = differences.map(({ field }) => field);
  return make(
    'div',
    { class: 'telling' },
    make('p', { class: 'quiet' }, dayName(articles.published[article]!)),
    drawExcerpt(place, shownMarks(place, differences)),
    make('p', { class: 'quiet' }, whoSays(corpus, claim, place)),
    differsIn(fields, place.detail.claims[place.place]?.[4] ?? ''),
    make(
      'p',
      { class: 'card-links' },
      make('a', { href: claimAddress(corpus, claim) }, articles.title[article] ?? 'Read it in the article'),
      place.detail.url ? outwards(place.detail.url, 'as published') : null,
    ),
  );
};

/** All that one source has of the group. */
export const groupCard = (
  corpus: Corpus,
  group: GroupRow,
  source: string,
  claims: readonly number[],
): HTMLElement | null => {
  const tellings = claims.map((claim) => drawTelling(corpus, group, claim));
  return tellings.includes(null) ? null : make('li', { class: 'card' }, make('h4', {}, source), ...tellings);
};
