/** The columns of numbers.csv and dates.csv. */
import { articleId, holdingClaim, placeFields, source, TO_CLAIMS } from './article-fields.ts';
import { field, tableSchema } from './field.ts';
import { dateFields, numberFields } from './number-fields.ts';
import {
  BASES_TOLD,
  CHANGES_TOLD,
  DATE_MODS_TOLD,
  DATE_TYPES_TOLD,
  NUMBER_KINDS_TOLD,
  PRECISIONS_TOLD,
} from './values.ts';

const number = numberFields('The value', null);
const date = dateFields('The TIMEX3 value', null);

export const NUMBERS_SCHEMA = tableSchema({
  name: 'numbers',
  description: 'One row per number and claim that holds it; a number outside every claim has one row.',
  foreignKeys: TO_CLAIMS,
  fields: [
    holdingClaim,
    articleId,
    source,
    field('kind', 'string', 'What sort of number it is', { example: 'money', values: NUMBER_KINDS_TOLD }),
    number.value,
    number.low,
    number.high,
    number.bound,
    number.unit,
    number.per,
    number.counted,
    field('change', 'string', 'Whether the text states a rise or a fall by this amount', {
      example: 'up',
      empty: 'the number is a level, or the text does not tell',
      values: CHANGES_TOLD,
    }),
    number.text,
    ...placeFields('the number'),
  ],
});

export const DATES_SCHEMA = tableSchema({
  name: 'dates',
  description: 'One row per date and claim that holds it; a date outside every claim has one row.',
  foreignKeys: TO_CLAIMS,
  fields: [
    holdingClaim,
    articleId,
    source,
    field('type', 'string', 'What sort of date it is, as in TIMEX3', {
      example: 'TIME',
      values: DATE_TYPES_TOLD,
    }),
    date.value,
    date.from,
    date.to,
    field('precision', 'string', 'How long a stretch the words name', {
      example: 'day',
      values: PRECISIONS_TOLD,
    }),
    field('mod', 'string', 'TIMEX3 modifier: which part of the stretch is meant, or how exactly', {
      example: 'END',
      empty: 'the whole of it, as stated',
      values: DATE_MODS_TOLD,
    }),
    field('basis', 'string', 'Where the value comes from', { example: 'published', values: BASES_TOLD }),
    date.text,
    ...placeFields('the date'),
  ],
});
