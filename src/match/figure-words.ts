/** Figures and days as words to compare by: a claim with "755" and one with "755" share something telling. */
import type { DateMention } from '../model/date-mention.ts';
import type { ClaimDigest, Word } from '../model/digest.ts';
import type { NumberMention } from '../model/number-mention.ts';

/** How telling a figure is by its digits without padding noughts: any text holds a "two", few a "755". */
const WEIGHT_BY_DIGITS = [0.1, 0.25, 0.55, 0.9] as const;
const WEIGHT_OF_LONGER = 1;

/** A day or year stands in many sentences of one article; much less telling than a figure. */
const DATE_WEIGHT = 0.35;

const digitsOf = (value: number): number =>
  String(Math.abs(value))
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

const numberWord = ({ value, unit, text }: NumberMention): Word[] =>
  value === null
    ? []
    : [
        {
          lower: text.toLowerCase(),
          key: `#${value}${unit ?? ''}`,
          weight: WEIGHT_BY_DIGITS[digitsOf(value)] ?? WEIGHT_OF_LONGER,
          kind: 'other',
        },
      ];

const dateWord = ({ value, type, text }: DateMention): Word[] =>
  value === null || type === 'SET'
    ? []
    : [{ lower: text.toLowerCase(), key: `@${value}`, weight: DATE_WEIGHT, kind: 'other' }];

/** Whether a word stands for a figure or a day. */
export const isFigure = ({ key }: Word): boolean => key.startsWith('#') || key.startsWith('@');

export const figureWords = (claim: ClaimDigest): Word[] => [
  ...claim.numbers.flatMap(numberWord),
  ...claim.dates.flatMap(dateWord),
];
