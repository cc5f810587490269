/** claims.csv: one row per claim. */
import type { GroupedClaimRecord } from './claim-record.ts';
import { CLAIMS_SCHEMA } from './schema/claims-schema.ts';
import { type Filling, type Table, tableOf } from './table.ts';

const speakerOf = (row: GroupedClaimRecord) => row.attribution?.speaker ?? null;
const numberOf = (row: GroupedClaimRecord) => row.shown.number;
const dateOf = (row: GroupedClaimRecord) => row.shown.date;

const VALUES: Filling<typeof CLAIMS_SCHEMA, GroupedClaimRecord> = {
  claim_id: (row) => row.claim_id,
  group_id: (row) => row.group_id,
  relation: (row) => row.relation,
  speaker_id: (row) => row.speaker_id,
  source: (row) => row.source,
  article_id: (row) => row.article_id,
  title: (row) => row.title,
  published: (row) => row.published,
  kind: (row) => row.kind,
  speaker: (row) => speakerOf(row)?.name ?? null,
  speaker_role: (row) => speakerOf(row)?.role ?? null,
  speaker_type: (row) => speakerOf(row)?.type ?? null,
  speaker_as_written: (row) => speakerOf(row)?.text ?? null,
  cue: (row) => row.attribution?.cue?.text ?? null,
  stance: (row) => row.attribution?.stance ?? null,
  claim: (row) => (row.spans === null ? row.text : row.spans.map(({ text }) => text).join(' … ')),
  quote: (row) => row.attribution?.quote ?? null,
  number: (row) => numberOf(row)?.value ?? null,
  number_low: (row) => numberOf(row)?.low ?? null,
  number_high: (row) => numberOf(row)?.high ?? null,
  bound: (row) => numberOf(row)?.bound ?? null,
  unit: (row) => numberOf(row)?.unit ?? null,
  per: (row) => numberOf(row)?.per ?? null,
  counted: (row) => numberOf(row)?.of ?? null,
  number_text: (row) => numberOf(row)?.text ?? null,
  date: (row) => dateOf(row)?.value ?? null,
  date_from: (row) => dateOf(row)?.from ?? null,
  date_to: (row) => dateOf(row)?.to ?? null,
  date_text: (row) => dateOf(row)?.text ?? null,
  polarity: (row) => row.polarity,
  certainty: (row) => row.certainty,
  confidence: (row) => row.confidence,
  sentence: (row) => row.sentence,
  start: (row) => row.start,
  end: (row) => row.end,
  url: (row) => row.url,
};

export const CLAIMS: Table<GroupedClaimRecord> = tableOf(CLAIMS_SCHEMA, VALUES);
