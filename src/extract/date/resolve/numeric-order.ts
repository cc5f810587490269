/** Whether a text writes day or month first: "31/12/2016" shows it, and "05/09/2017" on 5 September 2017. */
import type { Day } from '../../../text/calendar.ts';
import type { DateExpression, Fields } from '../expression.ts';
import { bothReadings } from './odd-dates.ts';

export type NumericOrder = 'day-first' | 'month-first' | null;

/** A reading this near to the day of writing settles the order, if the other is farther. In days. */
const NEAR = 31;

const settledByDay = (fields: Fields, published: Day | null): NumericOrder => {
  if (published === null || fields.order !== 'open') return null;
  const [monthFirst, dayFirst] = bothReadings(fields).map((day) => Math.abs(day - published) <= NEAR);
  if (monthFirst === dayFirst) return null;
  return monthFirst ? 'month-first' : 'day-first';
};

/** @returns null when no date of the text tells */
export const numericOrder = (expressions: readonly DateExpression[], published: Day | null): NumericOrder => {
  for (const { meaning } of expressions) {
    if (meaning.kind !== 'point' || meaning.fields.order === undefined) continue;
    const order =
      meaning.fields.order === 'open' ? settledByDay(meaning.fields, published) : meaning.fields.order;
    if (order) return order;
  }
  return null;
};

/** The fields in the order of the text; null where that is not known. */
export const ordered = (fields: Fields, order: NumericOrder): Fields | null => {
  if (fields.order !== 'open') return fields;
  if (order === null) return null;
  return order === 'month-first' ? fields : { ...fields, month: fields.day!, day: fields.month! };
};
