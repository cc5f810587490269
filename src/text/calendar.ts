/** The Gregorian calendar as plain arithmetic: days counted from 1 January 1970, no clock and no time zone. */

/** A day, as days since 1970-01-01. */
export type Day = number;

/** A calendar day by its parts; `month` 1 to 12. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_ERA = 146_097;
/** From 0000-03-01, where the arithmetic below starts its years, to 1970-01-01. */
const EPOCH_SHIFT = 719_468;

/** The day of a civil date (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export const dayOf = (year: number, month: number, day: number): Day => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_SHIFT;
};

/** The civil date of a day (same source). */
export const civilOf = (day: Day): Civil => {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
};

export const daysInMonth = (year: number, month: number): number =>
  dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1);

/** Whether the calendar has such a day: there is no 30 February. */
export const isCivil = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** 1 Monday to 7 Sunday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The Monday of the week that holds `day`. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;

/** The ISO 8601 week: the week belongs to the year that holds its Thursday. */
export const isoWeekOf = (day: Day): { readonly year: number; readonly week: number } => {
  const thursday = mondayOf(day) + 3;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
};

/** The Monday of an ISO week. */
export const mondayOfWeek = (year: number, week: number): Day => mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7;

/** The same day so many months on; the last day of the month where that month is shorter. */
export const addMonths = (day: Day, months: number): Day => {
  const civil = civilOf(day);
  const index = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(civil.day, daysInMonth(year, month)));
};

export const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `2017-09-01`. */
export const isoDay = (day: Day): string => {
  const civil = civilOf(day);
  return `${pad(civil.year, 4)}-${pad(civil.month, 2)}-${pad(civil.day, 2)}`;
};

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T|$|\s)/;

/** The calendar day that an ISO date or date-time states, as written; null when it states none. */
export const parseIsoDay = (iso: string | null): Day | null => {
  const match = iso === null ? null : ISO_DAY.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivil(year, month, day) ? dayOf(year, month, day) : null;
};

/** Easter Sunday of the western churches (Meeus, Jones and Butcher). */
export const easterOf = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
};

/** The nth weekday of a month; counted from its end when `nth` is negative. */
export const nthWeekday = (year: number, month: number, weekday: number, nth: number): Day => {
  const first = dayOf(year, month, 1);
  if (nth > 0) return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  const last = first + daysInMonth(year, month) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
};
