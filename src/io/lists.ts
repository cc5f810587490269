/** Several values in one cell of a table. */

/** Between the entries of a list in one cell. */
export const LIST = '; ';

export const distinct = <Value>(values: readonly (Value | null | undefined)[]): Value[] => [
  ...new Set(values.filter((value): value is Value => value !== null && value !== undefined)),
];

/** The first and the last of some days. */
export const spanOfDays = (
  published: readonly (string | null)[],
): { first: string | null; last: string | null } => {
  const days = distinct(published)
    .map((time) => time.slice(0, DAY))
    .sort();
  return { first: days[0] ?? null, last: days.at(-1) ?? null };
};

/** "2025-03-13" of a date and time. */
const DAY = 10;
