/** The records behind marks, as names and values, and the reason: what in the text they were read from. */
import type { ArticleDetail, AttributionRow, DateRow, NumberRow } from '../payload.ts';
import {
  basisName,
  boundName,
  dateTypeName,
  dayName,
  kindName,
  percent,
  polarityName,
  quoteName,
} from './words.ts';

export type Row = readonly [name: string, value: string];

export interface MarkRecord {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly reason: string;
}

const rows = (...given: readonly (readonly [string, string | null])[]): Row[] =>
  given.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value] satisfies Row]));

const plain = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 6 });

const unitName = (unit: string | null): string => (unit === null ? '' : ` ${unit.replaceAll('_', ' ')}`);

const numberValue = ([, , , value, low, high, bound, unit]: NumberRow): string => {
  const word = bound === 'exact' ? '' : `${boundName(bound)} `;
  if (value !== null) return `${word}${plain(value)}${unitName(unit)}`;
  if (low !== null && high !== null) return `${word}${plain(low)} to ${plain(high)}${unitName(unit)}`;
  const end = low ?? high;
  return end === null
    ? 'not told'
    : `${low === null ? 'at most' : 'at least'} ${plain(end)}${unitName(unit)}`;
};

export const numberRecord = (number: NumberRow, text: string): MarkRecord => {
  const [start, end, kind, , , , bound, unit, of, change] = number;
  const counted = of === null ? '' : `; “${of}” is what is counted`;
  const read = unit === null ? kind : `${kind} in ${unit.replaceAll('_', ' ')}`;
  return {
    title: 'Number',
    rows: rows(
      ['Value', numberValue(number)],
      ['Kind', kind],
      ['Of', of],
      ['Change', change],
      ['Place', `${start}–${end}`],
    ),
    reason: `“${text.slice(start, end)}” was read as a ${read}, ${boundName(bound)}${counted}.`,
  };
};

const stretch = (from: string | null, to: string | null): string | null => {
  if (from === null || to === null) return null;
  return from === to ? dayName(from) : `${dayName(from)} to ${dayName(to)}`;
};

const dateValue = ([, , , value, from, to]: DateRow): string => stretch(from, to) ?? value ?? 'not known';

export const dateRecord = (date: DateRow, text: string, published: string | null): MarkRecord => {
  const [start, end, type, value, from, to, mod, basis] = date;
  const day = basis === 'published' && published !== null ? `, ${dayName(published)}` : '';
  return {
    title: 'Date',
    rows: rows(
      ['Means', stretch(from, to)],
      ['TIMEX3', value],
      ['Type', dateTypeName(type)],
      ['Modifier', mod?.toLowerCase().replaceAll('_', ' ') ?? null],
      ['Place', `${start}–${end}`],
    ),
    reason: `“${text.slice(start, end)}” is ${basisName(basis)}${day}.`,
  };
};

const attributionReason = ([speaker, cue, , quote]: AttributionRow, text: string): string => {
  const who = speaker ? `“${text.slice(speaker[0], speaker[1])}”` : 'nobody named';
  const by = cue
    ? `by the cue “${text.slice(cue[0], cue[1])}” (${cue[2]})`
    : 'with no cue, by where the words stand';
  return `Attributed to ${who} ${by}; ${quoteName(quote)}.`;
};

export const attributionRecord = (attribution: AttributionRow, text: string): MarkRecord => {
  const [speaker, cue, , quote, stance] = attribution;
  return {
    title: quote === 'direct' ? 'Quotation' : 'Reported speech',
    rows: rows(
      ['Speaker', speaker ? (speaker[2] ?? text.slice(speaker[0], speaker[1])) : 'not named'],
      ['Role', speaker?.[3] ?? null],
      ['Is a', speaker?.[4] ?? null],
      ['As written', speaker && text.slice(speaker[0], speaker[1])],
      ['Cue', cue && text.slice(cue[0], cue[1])],
      ['Stance', stance],
      ['Words', quoteName(quote)],
    ),
    reason: attributionReason(attribution, text),
  };
};

const listed = <Value>(values: readonly Value[], tell: (value: Value) => string): string =>
  values.map(tell).join('; ');

export const claimRecord = (detail: ArticleDetail, of: number, kind: string, text: string): MarkRecord => {
  const [id, attribution, numbers, dates, polarity, certainty] = detail.claims[of]!;
  const said = attribution === null ? undefined : detail.attributions[attribution];
  return {
    title: `Claim, ${kindName(kind)}`,
    rows: rows(
      ['Polarity', polarityName(polarity)],
      ['Certainty', certainty],
      ['Numbers', listed(numbers, (i) => numberValue(detail.numbers[i]!))],
      ['Dates', listed(dates, (i) => dateValue(detail.dates[i]!))],
      ['Id', id],
    ),
    reason: said
      ? attributionReason(said, text)
      : 'The article states it itself: it holds a number, a date or a named actor, and is attributed to nobody.',
  };
};

/** What a confidence of 0.93 promises. */
export const confidenceNote = (confidence: number): string =>
  `${percent(confidence)} sure: of all attributions given this figure, about that share are right.`;
