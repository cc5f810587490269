/** Whether a publication date can be used: an ISO date or date-time that the calendar knows. */

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:[.,]\d{1,9})?)? ?(?:[Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;

/** `2017-02-28` and `2017-02-28T09:30:00Z` are; `2017-02-30` and `28/2/2017` are not. */
export const isIsoDate = (written: string): boolean => {
  const found = ISO.exec(written);
  if (!found) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC takes years below 100 for 19xx; no news article is that old.
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
