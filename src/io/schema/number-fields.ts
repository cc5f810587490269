/** Columns that tell a number and a date: the same in claims and in the tables of their own. */
import { field } from './field.ts';
import { BOUNDS_TOLD } from './values.ts';

/** @param none when there is no number, for the empty cells; null where there always is one */
export const numberFields = (description: string, none: string | null) => {
  const orNone = (else_: string) => (none === null ? else_ : `${none}, or ${else_}`);
  const always = none === null ? {} : { empty: none };
  return {
    value: field('number', 'number', description, {
      example: '212',
      empty: orNone('a range or a vague amount such as "dozens"'),
      unit: 'as in the column unit; where that is empty, pieces of what is counted',
    }),
    low: field('number_low', 'number', 'The lower end of a range, or the least that a vague amount can be', {
      example: '48',
      empty: orNone('a single value'),
      unit: 'as for number',
    }),
    high: field('number_high', 'number', 'The upper end of a range', {
      example: '52',
      empty: orNone('a single value or an open end'),
      unit: 'as for number',
    }),
    bound: field('bound', 'string', 'How the words around it bound the number', {
      example: 'more_than',
      ...always,
      values: BOUNDS_TOLD,
    }),
    unit: field(
      'unit',
      'string',
      'What the number measures: the ISO 4217 code of a currency, percent, percentage_point, or the English name of the unit in the singular',
      { example: 'EUR', empty: orNone('a bare number or a count') },
    ),
    per: field('per', 'string', 'What a rate is by, in the singular', {
      example: 'gallon',
      empty: orNone('no rate'),
    }),
    counted: field('counted', 'string', 'What is counted, as written', {
      example: 'passengers',
      empty: orNone('nothing countable stands beside it'),
    }),
    text: field('number_text', 'string', 'The number as written', {
      example: 'forty million euros',
      ...always,
    }),
  };
};

/** @param none when there is no date, for the empty cells; null where there always is one */
export const dateFields = (description: string, none: string | null) => {
  const orNone = (else_: string) => (none === null ? else_ : `${none}, or ${else_}`);
  const always = none === null ? {} : { empty: none };
  return {
    value: field('date', 'string', description, {
      example: '2025-03-11TMO',
      empty: orNone('a value that cannot be known, such as "last Friday" without a day of publication'),
    }),
    from: field('date_from', 'date', 'The first day that the date covers', {
      example: '2025-03-11',
      empty: orNone('no stretch of the calendar, such as "for six months"'),
    }),
    to: field('date_to', 'date', 'The last day that the date covers', {
      example: '2025-03-11',
      empty: orNone('no stretch of the calendar, such as "for six months"'),
    }),
    text: field('date_text', 'string', 'The date as written', { example: 'Tuesday morning', ...always }),
  };
};
