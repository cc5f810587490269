/** What makes two statements of the same words contradict each other: the day, the direction, "said" against "denied". */
import { WEEKDAYS } from '../lexicon/calendar-words.ts';
import type { StatementView, StatementWord } from './view-statement.ts';

const DAYS: ReadonlySet<string> = new Set(
  WEEKDAYS.filter(({ style }) => style === 'full').map((row) => row.form),
);

const weekdaysIn = ({ words }: StatementView): string[] =>
  words.map(({ lower }) => lower).filter((lower) => DAYS.has(lower));

/** "on Monday" against "on Tuesday": no publication date is needed to see that these are two days. */
export const otherWeekday = (a: StatementView, b: StatementView): boolean => {
  const [x, y] = [weekdaysIn(a), weekdaysIn(b)];
  return x.length === 1 && y.length === 1 && x[0] !== y[0];
};

const DENIES: ReadonlySet<string> = new Set(['deny', 'denies', 'denied', 'denying']);

const denies = ({ words }: StatementView): boolean => words.some(({ lower }) => DENIES.has(lower));

/** "said he took it" against "denied he took it". */
export const oneDenies = (a: StatementView, b: StatementView): boolean => denies(a) !== denies(b);

const namesIn = ({ words }: StatementView): string[] =>
  words.filter(({ pos }) => pos === 'PROPN').map(({ lower }) => lower);

const sorted = (words: readonly StatementWord[]): string =>
  words
    .map(({ lower }) => lower)
    .sort()
    .join(' ');

/** "Oster beat Halvern" against "Halvern beat Oster": the very same words, and the names have changed places. */
export const isTurnedRound = (a: StatementView, b: StatementView): boolean => {
  const [x, y] = [namesIn(a), namesIn(b)];
  const verbAt = ({ words }: StatementView): number => words.findIndex(({ pos }) => pos === 'VERB');
  if (x[0] === undefined || x[0] === y[0] || sorted(a.words) !== sorted(b.words)) return false;
  // one subject for another, and not "on Monday Oster beat …"
  const subjectOf = (view: StatementView): string =>
    sorted(view.words.slice(0, verbAt(view)).filter(({ pos }) => pos === 'PROPN'));
  return verbAt(a) > 0 && verbAt(b) > 0 && subjectOf(a) !== subjectOf(b);
};
