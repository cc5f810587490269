/** numbers.csv and dates.csv: every number and date of every article, with the claim that holds it. */
import type { Claim } from '../model/claim.ts';
import type { DateMention } from '../model/date-mention.ts';
import type { Claimed } from '../model/layers.ts';
import type { NumberMention } from '../model/number-mention.ts';
import { column, type Table } from './table.ts';

export interface MentionRow<Mention> {
  readonly claimId: string | null;
  readonly articleId: string;
  readonly source: string | null;
  readonly mention: Mention;
}

/** Keys and places are the same in both tables. */
const keys = <Mention>() => [
  column<MentionRow<Mention>>(
    'claim_id',
    'string',
    'The claim that holds it; empty outside claims',
    (row) => row.claimId,
  ),
  column<MentionRow<Mention>>('article_id', 'string', "The article's id", (row) => row.articleId),
  column<MentionRow<Mention>>('source', 'string', 'The publication', (row) => row.source),
];

const place = <Mention extends NumberMention | DateMention>() => [
  column<MentionRow<Mention>>(
    'start',
    'integer',
    "First UTF-16 unit in the article's text",
    (row) => row.mention.start,
  ),
  column<MentionRow<Mention>>('end', 'integer', 'One past the last unit', (row) => row.mention.end),
];

export const NUMBERS: Table<MentionRow<NumberMention>> = {
  name: 'numbers',
  description: 'One row per number and claim that holds it; a number outside every claim has one row.',
  columns: [
    ...keys<NumberMention>(),
    column(
      'kind',
      'string',
      'count, money, percent, measure, ordinal, ratio or score',
      ({ mention }) => mention.kind,
    ),
    column(
      'number',
      'number',
      'The value; empty for a range or an unknown amount',
      ({ mention }) => mention.value,
    ),
    column(
      'number_low',
      'number',
      'The lower end of a range, or the floor of a vague amount',
      ({ mention }) => mention.low,
    ),
    column('number_high', 'number', 'The upper end of a range', ({ mention }) => mention.high),
    column(
      'bound',
      'string',
      'exact, about, at_least, at_most, more_than or less_than',
      ({ mention }) => mention.bound,
    ),
    column(
      'unit',
      'string',
      'ISO 4217 code, percent, percentage_point or the name of the unit',
      ({ mention }) => mention.unit,
    ),
    column('counted', 'string', 'What is counted, as written', ({ mention }) => mention.of),
    column(
      'change',
      'string',
      'up or down, when the text states a rise or fall by this amount',
      ({ mention }) => mention.change,
    ),
    column('number_text', 'string', 'The number as written', ({ mention }) => mention.text),
    ...place<NumberMention>(),
  ],
};

export const DATES: Table<MentionRow<DateMention>> = {
  name: 'dates',
  description: 'One row per date and claim that holds it; a date outside every claim has one row.',
  columns: [
    ...keys<DateMention>(),
    column('type', 'string', 'DATE, TIME, DURATION or SET, as in TIMEX3', ({ mention }) => mention.type),
    column('date', 'string', 'TIMEX3 value; empty when it cannot be known', ({ mention }) => mention.value),
    column('date_from', 'date', 'The first day covered', ({ mention }) => mention.from),
    column('date_to', 'date', 'The last day covered', ({ mention }) => mention.to),
    column(
      'precision',
      'string',
      'time, day, week, month, quarter, season, year, decade or century',
      ({ mention }) => mention.precision,
    ),
    column('mod', 'string', 'TIMEX3 modifier, such as APPROX or BEFORE', ({ mention }) => mention.mod),
    column(
      'basis',
      'string',
      'stated, text, published or unresolved: where the value comes from',
      ({ mention }) => mention.basis,
    ),
    column('date_text', 'string', 'The date as written', ({ mention }) => mention.text),
    ...place<DateMention>(),
  ],
};

const rowsOf = <Mention>(
  { article, claims }: Claimed,
  mentions: readonly Mention[],
  heldBy: (claim: Claim) => readonly number[],
): MentionRow<Mention>[] => {
  const holders = new Map<number, string[]>();
  for (const claim of claims)
    for (const i of heldBy(claim)) holders.set(i, [...(holders.get(i) ?? []), claim.claimId]);
  return mentions.flatMap((mention, i) =>
    (holders.get(i) ?? [null]).map((claimId) => ({
      claimId,
      articleId: article.id,
      source: article.source,
      mention,
    })),
  );
};

export const numberRows = (annotated: Claimed): MentionRow<NumberMention>[] =>
  rowsOf(annotated, annotated.numbers, (claim) => claim.numbers);

export const dateRows = (annotated: Claimed): MentionRow<DateMention>[] =>
  rowsOf(annotated, annotated.dates, (claim) => claim.dates);
