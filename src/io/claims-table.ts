/** claims.csv: one row per claim. The order of the columns is a contract. */
import type { GroupedClaimRecord } from './claim-record.ts';
import { column, type Table } from './table.ts';

const speakerOf = (row: GroupedClaimRecord) => row.attribution?.speaker ?? null;
const numberOf = (row: GroupedClaimRecord) => row.numbers[0];
const dateOf = (row: GroupedClaimRecord) => row.dates[0];

export const CLAIMS: Table<GroupedClaimRecord> = {
  name: 'claims',
  description: 'One row per claim: one checkable statement made in one article.',
  columns: [
    column('claim_id', 'string', 'Made from article id and place: the same for ever', (row) => row.claim_id),
    column(
      'group_id',
      'string',
      'The claims of all articles that state the same fact',
      (row) => row.group_id,
    ),
    column('source', 'string', 'The publication; never the person quoted', (row) => row.source),
    column('article_id', 'string', "The article's id", (row) => row.article_id),
    column('title', 'string', "The article's title", (row) => row.title),
    column('published', 'string', 'When the article appeared, ISO 8601', (row) => row.published),
    column(
      'kind',
      'string',
      'quote: quoted words; reported: paraphrase; assertion: the article itself',
      (row) => row.kind,
    ),
    column(
      'speaker',
      'string',
      'Who is said to have said it, in the fullest form the article gives',
      (row) => speakerOf(row)?.name ?? null,
    ),
    column(
      'speaker_role',
      'string',
      "The speaker's role, as the article gives it",
      (row) => speakerOf(row)?.role ?? null,
    ),
    column(
      'speaker_type',
      'string',
      'person, organization, group, document or unnamed',
      (row) => speakerOf(row)?.type ?? null,
    ),
    column(
      'speaker_as_written',
      'string',
      'The words that name the speaker at this place',
      (row) => speakerOf(row)?.text ?? null,
    ),
    column(
      'cue',
      'string',
      'The words that attribute, such as "said"',
      (row) => row.attribution?.cue?.text ?? null,
    ),
    column(
      'stance',
      'string',
      'asserts, denies, asks, demands, predicts, believes or intends',
      (row) => row.attribution?.stance ?? null,
    ),
    column('claim', 'string', 'The statement, as written', (row) => row.text),
    column(
      'quote',
      'string',
      'direct, mixed or indirect speech; empty where nobody is quoted',
      (row) => row.attribution?.quote ?? null,
    ),
    column(
      'number',
      'number',
      'The first number in the claim; all of them are in numbers.csv',
      (row) => numberOf(row)?.value ?? null,
    ),
    column(
      'number_low',
      'number',
      'The lower end of a range, or the floor of a vague amount',
      (row) => numberOf(row)?.low ?? null,
    ),
    column('number_high', 'number', 'The upper end of a range', (row) => numberOf(row)?.high ?? null),
    column(
      'bound',
      'string',
      'exact, about, at_least, at_most, more_than or less_than',
      (row) => numberOf(row)?.bound ?? null,
    ),
    column(
      'unit',
      'string',
      'ISO 4217 code, percent, percentage_point or the name of the unit',
      (row) => numberOf(row)?.unit ?? null,
    ),
    column('counted', 'string', 'What is counted, as written', (row) => numberOf(row)?.of ?? null),
    column('number_text', 'string', 'The number as written', (row) => numberOf(row)?.text ?? null),
    column(
      'date',
      'string',
      'The first date in the claim as a TIMEX3 value; all are in dates.csv',
      (row) => dateOf(row)?.value ?? null,
    ),
    column('date_from', 'date', 'The first day that the date covers', (row) => dateOf(row)?.from ?? null),
    column('date_to', 'date', 'The last day that the date covers', (row) => dateOf(row)?.to ?? null),
    column('date_text', 'string', 'The date as written', (row) => dateOf(row)?.text ?? null),
    column('polarity', 'string', 'affirmed or denied', (row) => row.polarity),
    column(
      'certainty',
      'string',
      'stated, expected, possible, conditional or alleged',
      (row) => row.certainty,
    ),
    column(
      'confidence',
      'number',
      'How sure the attribution is, 0 to 1; empty where there is none',
      (row) => row.attribution?.confidence ?? null,
    ),
    column('sentence', 'string', 'The sentence in which the claim begins', (row) => row.sentence),
    column('start', 'integer', "First UTF-16 unit of the claim in the article's text", (row) => row.start),
    column('end', 'integer', 'One past its last unit', (row) => row.end),
    column('url', 'string', "The article's address", (row) => row.url),
  ],
};
