/** Dates that cannot be right, or that can be read in two ways: reported, never mended. */
import type { Report } from '../../../model/diagnostic.ts';
import { dayOf, isCivil, pad, weekdayOf } from '../../../text/calendar.ts';
import type { DateExpression, Fields } from '../expression.ts';
import type { Period } from './period.ts';

/** Whether a year has such a day; without a year, 29 February may exist. */
const isPossible = ({ year, month, day }: Fields): boolean =>
  month === undefined || day === undefined || isCivil(year ?? 2000, month, day);

/** "Friday, Sept. 2, 2017", which was a Saturday. */
const missesWeekday = ({ weekday, shift }: Fields, period: Period | null): boolean =>
  weekday !== undefined &&
  shift === undefined &&
  period?.precision === 'day' &&
  weekdayOf(period.from) !== weekday;

const readings = ({ year, month, day }: Fields): string =>
  `${year}-${pad(month!, 2)}-${pad(day!, 2)} or ${year}-${pad(day!, 2)}-${pad(month!, 2)}`;

/** Tells of a day that the calendar lacks, of one on another weekday, of an order of day and month left open. */
export const reportOdd = (
  { start, end }: DateExpression,
  fields: Fields,
  period: Period | null,
  report: Report,
): void => {
  const tell = (code: string, message: string): void =>
    report.diagnostic({ code, message, span: { start, end } });
  if (!isPossible(fields))
    tell('date/impossible', 'The calendar has no such day; it is left without a value.');
  else if (missesWeekday(fields, period))
    tell('date/weekday', 'This day falls on another weekday than the text says; the date was kept.');
  else if (fields.order === 'open' && period === null)
    tell(
      'date/order',
      `Day and month can be read in two orders: ${readings(fields)}. It is left without a value.`,
    );
};

/** Whether the two orders of an open date lie on these sides of a limit; used to settle it by the day of writing. */
export const bothReadings = ({ year, month, day }: Fields): readonly [number, number] => [
  dayOf(year!, month!, day!),
  dayOf(year!, day!, month!),
];
