/** numbers.csv and dates.csv: every number and date of every article, with the claim that holds it. */
import type { Claim } from '../model/claim.ts';
import type { DateMention } from '../model/date-mention.ts';
import type { Claimed } from '../model/layers.ts';
import type { NumberMention } from '../model/number-mention.ts';
import type { Span } from '../model/span.ts';
import { DATES_SCHEMA, NUMBERS_SCHEMA } from './schema/mention-schemas.ts';
import { type Filling, type Table, tableOf } from './table.ts';

export interface MentionRow<Mention> {
  readonly claimId: string | null;
  readonly articleId: string;
  readonly source: string | null;
  readonly mention: Mention;
}

/** Keys and places are the same in both tables. */
const KEYS_AND_PLACE = {
  claim_id: (row: MentionRow<unknown>) => row.claimId,
  article_id: (row: MentionRow<unknown>) => row.articleId,
  source: (row: MentionRow<unknown>) => row.source,
  start: ({ mention }: MentionRow<Span>) => mention.start,
  end: ({ mention }: MentionRow<Span>) => mention.end,
};

const NUMBER_VALUES: Filling<typeof NUMBERS_SCHEMA, MentionRow<NumberMention>> = {
  ...KEYS_AND_PLACE,
  kind: ({ mention }) => mention.kind,
  number: ({ mention }) => mention.value,
  number_low: ({ mention }) => mention.low,
  number_high: ({ mention }) => mention.high,
  bound: ({ mention }) => mention.bound,
  unit: ({ mention }) => mention.unit,
  per: ({ mention }) => mention.per,
  counted: ({ mention }) => mention.of,
  change: ({ mention }) => mention.change,
  number_text: ({ mention }) => mention.text,
};

const DATE_VALUES: Filling<typeof DATES_SCHEMA, MentionRow<DateMention>> = {
  ...KEYS_AND_PLACE,
  type: ({ mention }) => mention.type,
  date: ({ mention }) => mention.value,
  date_from: ({ mention }) => mention.from,
  date_to: ({ mention }) => mention.to,
  precision: ({ mention }) => mention.precision,
  mod: ({ mention }) => mention.mod,
  basis: ({ mention }) => mention.basis,
  date_text: ({ mention }) => mention.text,
};

export const NUMBERS: Table<MentionRow<NumberMention>> = tableOf(NUMBERS_SCHEMA, NUMBER_VALUES);

export const DATES: Table<MentionRow<DateMention>> = tableOf(DATES_SCHEMA, DATE_VALUES);

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
