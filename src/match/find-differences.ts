/** Where two claims that tell one fact part: figure, day, speaker, words of a quotation, yes and no. */
import type { ClaimDigest } from '../model/digest.ts';
import type { Difference, DifferenceField } from '../model/group.ts';
import type { Comparison } from './compare-claims.ts';
import { sameSurname } from './compare-speakers.ts';

/** What differs, and what each side has. */
export interface Found {
  readonly field: DifferenceField;
  readonly a: string;
  readonly b: string;
}

/** Who printed the same words must have heard the same speaker; fewer words two people may well say. */
const WORDS_OF_ONE_SPEAKER = 6;
const SHARE_OF_ONE_SPEAKER = 0.8;

/** Yes and no are set against each other only where nearly all else is said alike. */
const SAME_BUT_FOR_NO = 0.75;

/** A day is set against another only where nearly all else is said alike: one event has many days. */
const SAME_BUT_FOR_DAY = 0.7;

/** Those who print the same words do not disagree about yes and no. */
const SAME_WORDS = 0.6;

const wording = ({ quotation }: Comparison): Found[] =>
  quotation.changed === null ? [] : [{ field: 'wording', a: quotation.changed[0], b: quotation.changed[1] }];

/** Where one figure agrees, another that has no partner is of another thing: detail, not dispute. */
const value = (a: ClaimDigest, b: ClaimDigest, { numbers }: Comparison): Found[] =>
  numbers.difference === null || numbers.agreeing > 0
    ? []
    : [
        {
          field: 'value',
          a: a.numbers[numbers.difference[0]]!.text,
          b: b.numbers[numbers.difference[1]]!.text,
        },
      ];

const date = (a: ClaimDigest, b: ClaimDigest, { dates, restCover }: Comparison): Found[] =>
  dates.difference === null || dates.agreeing > 0 || restCover < SAME_BUT_FOR_DAY
    ? []
    : [{ field: 'date', a: a.dates[dates.difference[0]]!.text, b: b.dates[dates.difference[1]]!.text }];

const speaker = (a: ClaimDigest, b: ClaimDigest, { quotation, speakers }: Comparison): Found[] => {
  const oneQuotation = quotation.words >= WORDS_OF_ONE_SPEAKER && quotation.share >= SHARE_OF_ONE_SPEAKER;
  if (
    !oneQuotation ||
    speakers !== 'different' ||
    sameSurname(a.speaker, b.speaker) ||
    a.speaker === null ||
    b.speaker === null
  )
    return [];
  return [{ field: 'speaker', a: a.speaker.name, b: b.speaker.name }];
};

const polarity = (
  a: ClaimDigest,
  b: ClaimDigest,
  { samePolarity, restCover, quotation }: Comparison,
): Found[] =>
  samePolarity || restCover < SAME_BUT_FOR_NO || quotation.share >= SAME_WORDS
    ? []
    : [{ field: 'polarity', a: a.polarity, b: b.polarity }];

/** In the order in which readers ask: figures first. */
export const findDifferences = (a: ClaimDigest, b: ClaimDigest, comparison: Comparison): Found[] => [
  ...value(a, b, comparison),
  ...date(a, b, comparison),
  ...speaker(a, b, comparison),
  ...wording(comparison),
  ...polarity(a, b, comparison),
];

const dayOf = (claim: ClaimDigest): string => claim.published?.slice(0, 10) ?? '';

/** The record of a difference, the earlier side first. */
export const differenceOf = (a: ClaimDigest, b: ClaimDigest, found: Found): Difference => {
  const sides = [
    { claimId: a.claimId, value: found.a },
    { claimId: b.claimId, value: found.b },
  ] as const;
  const update = dayOf(a) !== '' && dayOf(b) !== '' && dayOf(a) !== dayOf(b);
  const [first, second] = update && dayOf(b) < dayOf(a) ? [sides[1], sides[0]] : sides;
  return { field: found.field, a: first, b: second, update };
};
