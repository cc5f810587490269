/** Where two claims that tell one fact part: figure, day, speaker, words of a quotation, yes and no. */
import type { ClaimDigest } from '../model/digest.ts';
import type { Difference, DifferenceField } from '../model/group.ts';
import type { Comparison } from './compare-claims.ts';
import { quantifiersApart } from './compare-quantifiers.ts';
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

/** Yes and no are set against each other only where nearly all that is denied is what the other side says. */
const SAME_BUT_FOR_NO = 0.85;

/** A denial of less ("it did not") may be of anything, unless it is all that is denied ("the mill will not close"). */
const FEWEST_DENIED = 3;
const FEWEST_IF_ALL = 2;
const ALL_DENIED = 0.99;

/** A day is set against another only where nearly all else is said alike: one event has many days. */
const SAME_BUT_FOR_DAY = 0.6;

/** Those who print the same words do not disagree about yes and no. */
const SAME_WORDS = 0.6;

const wording = ({ quotation }: Comparison): Found[] =>
  quotation.changed === null ? [] : [{ field: 'wording', a: quotation.changed[0], b: quotation.changed[1] }];

const besideAlike = (a: ClaimDigest, b: ClaimDigest, [i, j]: readonly [number, number]): boolean =>
  a.besideNumbers[i]!.some((key) => b.besideNumbers[j]!.includes(key));

/** Where one figure agrees, another without partner is detail, not dispute, unless the same is said of it. */
const value = (a: ClaimDigest, b: ClaimDigest, { numbers }: Comparison): Found[] =>
  numbers.difference === null || (numbers.agreeing > 0 && !besideAlike(a, b, numbers.difference))
    ? []
    : [
        {
          field: 'value',
          a: a.numbers[numbers.difference[0]]!.text,
          b: b.numbers[numbers.difference[1]]!.text,
        },
      ];

/** Of all, or of nearly all. */
const quantity = (a: ClaimDigest, b: ClaimDigest): Found[] => {
  const apart = quantifiersApart(a.text, b.text);
  return apart === null ? [] : [{ field: 'value', a: apart[0], b: apart[1] }];
};

const date = (a: ClaimDigest, b: ClaimDigest, { dates, restCover, quotation }: Comparison): Found[] => {
  if (dates.difference === null || dates.agreeing > 0 || restCover < SAME_BUT_FOR_DAY) return [];
  const [one, other] = [a.dates[dates.difference[0]]!.text, b.dates[dates.difference[1]]!.text];
  // a "tonight" that both print is the speaker's, whatever day each paper came out
  if (quotation.share >= SAME_WORDS && one === other) return [];
  return [{ field: 'date', a: one, b: other }];
};

/** Reported words are as good as printed ones where both put them nearly alike, at some length. */
const SHARED_IN_REPORTS = 4;
const ALIKE_IN_REPORTS = 0.9;

const sameWords = ({ quotation, coverA, coverB, shared }: Comparison): boolean =>
  (quotation.words >= WORDS_OF_ONE_SPEAKER && quotation.share >= SHARE_OF_ONE_SPEAKER) ||
  (shared.length >= SHARED_IN_REPORTS && Math.min(coverA, coverB) >= ALIKE_IN_REPORTS);

const speaker = (a: ClaimDigest, b: ClaimDigest, comparison: Comparison): Found[] => {
  if (a.speaker === null || b.speaker === null || comparison.speakers !== 'different') return [];
  if (!sameWords(comparison) || sameSurname(a.speaker, b.speaker)) return [];
  return [{ field: 'speaker', a: a.speaker.name, b: b.speaker.name }];
};

const NO = /\b(?:no|not|none|never|nor|neither|nobody|nothing|without)\b|n['’]t\b/gi;

const countNo = (text: string): number => text.match(NO)?.length ?? 0;

/** What a clause of the affirmed claim denies is what the other claim is about, unless that says no once more. */
const bothSayNo = (affirmed: ClaimDigest, denied: ClaimDigest): boolean => {
  const times = countNo(affirmed.text);
  return times > 0 && !denied.isRefuted && countNo(denied.text) <= times;
};

const polarity = (a: ClaimDigest, b: ClaimDigest, comparison: Comparison): Found[] => {
  const { samePolarity, shared, quotation, coverA, coverB } = comparison;
  const denied = a.polarity === 'denied' ? coverA : coverB;
  const fewest = denied >= ALL_DENIED ? FEWEST_IF_ALL : FEWEST_DENIED;
  if (samePolarity || shared.length < fewest || quotation.share >= SAME_WORDS) return [];
  const [no, yes] = a.polarity === 'denied' ? [a, b] : [b, a];
  if (bothSayNo(yes, no)) return [];
  return denied < SAME_BUT_FOR_NO ? [] : [{ field: 'polarity', a: a.polarity, b: b.polarity }];
};

/** In the order in which readers ask: figures first. */
export const findDifferences = (a: ClaimDigest, b: ClaimDigest, comparison: Comparison): Found[] => [
  ...value(a, b, comparison),
  ...quantity(a, b),
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
