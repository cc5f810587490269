/** What the codes of the records are called on the page. */

const say =
  (words: Readonly<Record<string, string>>) =>
  (code: string): string =>
    Object.hasOwn(words, code) ? words[code]! : code.replaceAll('_', ' ');

export const kindName = say({ quote: 'quoted', reported: 'reported', assertion: 'own voice' });

export const quoteName = say({
  direct: 'quoted word for word',
  mixed: 'paraphrase with quoted words',
  indirect: 'paraphrase',
});

export const fieldName = say({
  value: 'figure',
  date: 'date',
  speaker: 'speaker',
  wording: 'wording',
  polarity: 'yes or no',
});

export const boundName = say({
  exact: 'exactly as stated',
  about: 'about',
  at_least: 'at least',
  at_most: 'at most',
  more_than: 'more than',
  less_than: 'less than',
});

export const basisName = say({
  stated: 'complete in the text',
  text: 'worked out from another date in the text',
  published: 'worked out from the day of publication',
  unresolved: 'the text does not tell which',
});

export const dateTypeName = say({
  DATE: 'day or longer',
  TIME: 'time of day',
  DURATION: 'length of time',
  SET: 'every so often',
});

export const polarityName = say({ affirmed: 'affirmed', denied: 'denied' });

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "13 Mar 2025" of an ISO date or date-time; as it stands where it is neither. */
export const dayName = (published: string | null): string => {
  if (published === null) return 'no date';
  const time = Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? published : DAY.format(time);
};

export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** 0.93 as "93 %". */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
