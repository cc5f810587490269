/** Where, in one article's text, the figure, day, speaker or words stand in which a claim differs from others. */
import type { ArticleDetail, DifferenceRow, GroupRow } from '../payload.ts';
import { changedWords } from './changed-words.ts';
import type { Range } from './segments.ts';

/** A place of a difference. */
export interface DifferencePlace extends Range {
  readonly field: DifferenceRow['field'];
}

export interface ClaimPlace extends Range {
  readonly text: string;
  readonly detail: ArticleDetail;
  /** Which of the article's claims. */
  readonly place: number;
}

interface Sides {
  readonly mine: string;
  readonly other: string;
}

/** What the claim and its rivals have, by each difference that it is a side of. */
const sidesOf = ({ a, b }: DifferenceRow, claim: number): Sides | null => {
  if (a[0] === claim) return { mine: a[1], other: b[1] };
  return b[0] === claim ? { mine: b[1], other: a[1] } : null;
};

const within = (text: string, words: string, from: number): Range[] => {
  const start = text.indexOf(words, from);
  return start < 0 ? [] : [{ start, end: start + words.length }];
};

/** Quotations may be broken by the speaker: then they begin before the claim. */
const QUOTATION_REACH = 600;

const wordingPlaces = (claim: ClaimPlace, { mine, other }: Sides): Range[] => {
  const [found] = within(claim.text, mine, Math.max(0, claim.start - QUOTATION_REACH));
  if (!found) return [];
  return changedWords(mine, other).a.map(({ start, end }) => ({
    start: found.start + start,
    end: found.start + end,
  }));
};

const speakerPlaces = ({ detail, place }: ClaimPlace): Range[] => {
  const attribution = detail.claims[place]?.[1];
  const speaker = attribution == null ? null : detail.attributions[attribution]?.[0];
  return speaker ? [{ start: speaker[0], end: speaker[1] }] : [];
};

/** Figures and days are mentions of the claim; one that is written otherwise is looked for in its words. */
const mentionPlaces = (claim: ClaimPlace, field: 'value' | 'date', { mine }: Sides): Range[] => {
  const { detail, text } = claim;
  const row = detail.claims[claim.place];
  const mentions =
    field === 'value' ? row?.[2].map((i) => detail.numbers[i]!) : row?.[3].map((i) => detail.dates[i]!);
  const found = mentions?.find(([start, end]) => text.slice(start, end) === mine);
  return found ? [{ start: found[0], end: found[1] }] : within(text, mine, claim.start);
};

const placesOf = (claim: ClaimPlace, field: DifferenceRow['field'], sides: Sides): Range[] => {
  if (field === 'wording') return wordingPlaces(claim, sides);
  if (field === 'speaker') return speakerPlaces(claim);
  if (field === 'polarity') return [{ start: claim.start, end: claim.end }];
  return mentionPlaces(claim, field, sides);
};

/** In text order, each place once a field. */
export const findDifferencePlaces = (
  group: GroupRow,
  claimIndex: number,
  claim: ClaimPlace,
): DifferencePlace[] => {
  const found = new Map<string, DifferencePlace>();
  for (const difference of group.differences) {
    const sides = sidesOf(difference, claimIndex);
    if (!sides) continue;
    for (const { start, end } of placesOf(claim, difference.field, sides))
      found.set(`${difference.field} ${start} ${end}`, { field: difference.field, start, end });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
};
