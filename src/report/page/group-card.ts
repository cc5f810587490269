/** One source's telling in a group: its sentence with the claim in it, and in the claim what differs. */
import type { GroupRow } from '../payload.ts';
import { claimAddress } from './claim-row.ts';
import type { Corpus } from './corpus.ts';
import { make, outwards } from './element.ts';
import { type ClaimPlace, findDifferencePlaces } from './find-differences.ts';
import { cutSegments, type Range } from './segments.ts';
import { dayName, fieldName, kindName } from './words.ts';

interface Shown extends Range {
  readonly kind: 'claim' | 'differs';
  readonly label: string;
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

const drawExcerpt = (claim: ClaimPlace, marks: readonly Shown[]): HTMLElement => {
  const shown = make('blockquote', { class: 'excerpt' });
  for (const segment of cutSegments(marks, excerptOf(claim))) {
    const words = claim.text.slice(segment.start, segment.end).replace(/\s+/g, ' ');
    const differs = segment.marks.find(({ kind }) => kind === 'differs');
    const inClaim = segment.marks.some(({ kind }) => kind === 'claim');
    if (differs) shown.append(make('mark', { class: `differs ${differs.label}` }, words));
    else shown.append(make('span', { class: inClaim ? 'claimed' : 'around' }, words));
  }
  return shown;
};

export const placeOf = (corpus: Corpus, claim: number): ClaimPlace | null => {
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

const whoSays = ({ detail, place }: ClaimPlace, corpus: Corpus, claim: number): string => {
  const attribution = detail.claims[place]?.[1];
  const role = attribution == null ? null : detail.attributions[attribution]?.[0]?.[3];
  const speaker = corpus.index.speakers[corpus.index.claims.speaker[claim]!];
  if (speaker === undefined) return 'in its own voice, or nobody named';
  return role ? `${speaker}, ${role}` : speaker;
};

const differsIn = (fields: readonly string[]): HTMLElement | null =>
  fields.length === 0
    ? null
    : make('p', { class: 'card-foot' }, `Differs in ${[...new Set(fields)].map(fieldName).join(', ')}`);

export const groupCard = (corpus: Corpus, group: GroupRow, claim: number): HTMLElement | null => {
  const place = placeOf(corpus, claim);
  if (!place) return null;
  const { articles } = corpus.index;
  const article = corpus.articleOf(claim);
  const differences = findDifferencePlaces(group, claim, place);
  // A denial is the whole claim: the label tells it, marking every word would hide the rest.
  const pointed = differences.filter(({ field }) => field !== 'polarity');
  const marks: Shown[] = [
    { start: place.start, end: place.end, kind: 'claim', label: '' },
    ...pointed.map(({ start, end, field }) => ({ start, end, kind: 'differs' as const, label: field })),
  ];
  const polarity = place.detail.claims[place.place]?.[4] ?? '';
  return make(
    'li',
    { class: 'card' },
    make('h4', {}, corpus.sourceOf(claim)),
    make('p', { class: 'quiet' }, dayName(articles.published[article]!)),
    drawExcerpt(place, marks),
    make(
      'p',
      { class: 'quiet' },
      `${kindName(['quote', 'reported', 'assertion'][corpus.index.claims.kind[claim]!]!)}: ${whoSays(place, corpus, claim)}`,
      polarity === 'denied' ? make('span', { class: 'differs polarity' }, ' denied') : null,
    ),
    differsIn(differences.map(({ field }) => field)),
    make(
      'p',
      { class: 'card-links' },
      make('a', { href: claimAddress(corpus, claim) }, articles.title[article] ?? 'Read it in the article'),
      place.detail.url ? outwards(place.detail.url, 'as published') : null,
    ),
  );
};
