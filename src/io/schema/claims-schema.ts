/** The columns of claims.csv. */
import { articleId, placeFields, source } from './article-fields.ts';
import { field, tableSchema } from './field.ts';
import { dateFields, numberFields } from './number-fields.ts';
import { speakerColumns, speakerId, stanceField } from './speaker-fields.ts';
import {
  CERTAINTIES_TOLD,
  CLAIM_KINDS_TOLD,
  POLARITIES_TOLD,
  QUOTE_KINDS_TOLD,
  RELATIONS_TOLD,
} from './values.ts';

const OWN_VOICE = 'nobody is quoted';
const speaker = speakerColumns(OWN_VOICE);
const number = numberFields(
  'The number that the main verb of the claim tells; all of them are in numbers.csv',
  'the claim has no number',
);
const date = dateFields(
  'The date of the main verb of the claim as a TIMEX3 value; all of them are in dates.csv',
  'the claim has no date',
);

export const CLAIMS_SCHEMA = tableSchema({
  name: 'claims',
  description: 'One row per claim: one checkable statement made in one article.',
  primaryKey: 'claim_id',
  foreignKeys: [{ field: 'speaker_id', table: 'speakers', references: 'speaker_id' }],
  fields: [
    speaker.speaker,
    field('claim', 'string', 'The statement, as written', {
      example: 'Seventeen people were hurt, three of them gravely',
      long: true,
    }),
    source,
    field('published', 'string', 'When the article appeared: an ISO 8601 date, or date and time', {
      example: '2025-03-13',
      empty: 'the input does not tell',
    }),
    number.text,
    date.text,
    field('polarity', 'string', 'Whether the claim affirms or denies', {
      example: 'affirmed',
      values: POLARITIES_TOLD,
    }),
    field('certainty', 'string', 'How sure the claim makes itself', {
      example: 'stated',
      values: CERTAINTIES_TOLD,
    }),
    field('kind', 'string', 'Whose words the claim is made of', {
      example: 'assertion',
      values: CLAIM_KINDS_TOLD,
    }),
    speaker.cue,
    stanceField(OWN_VOICE),
    field(
      'confidence',
      'number',
      'How likely it is that the row is right: extent, speaker, polarity and certainty',
      {
        example: '0.83',
        unit: 'a share from 0 to 1: of the rows given 0.9, about nine in ten are right in every respect',
        minimum: 0,
        maximum: 1,
      },
    ),
    field('sentence', 'string', 'The sentence in which the claim begins', {
      example: 'Seventeen people were hurt, three of them gravely, the mayor said.',
      empty: 'the claim stands in no sentence',
      long: true,
    }),
    field('title', 'string', "The article's headline", {
      example: 'After the Saint Oda, an island counts its dead',
      empty: 'the input gives none',
      long: true,
    }),
    field('url', 'string', "The article's address", {
      example: 'https://courier.example/2025/03/13/after-the-saint-oda',
      empty: 'the input gives none',
      link: true,
    }),
    speaker.role,
    speaker.type,
    speaker.asWritten,
    speakerId(OWN_VOICE),
    field('quote', 'string', 'How the speaker is quoted', {
      example: 'direct',
      empty: OWN_VOICE,
      values: QUOTE_KINDS_TOLD,
    }),
    number.value,
    number.low,
    number.high,
    number.bound,
    number.unit,
    number.per,
    number.counted,
    date.value,
    date.from,
    date.to,
    field(
      'group_id',
      'string',
      'Shared by the claims of all articles that state the same fact; groups.csv has those of two or more sources',
      {
        example: 'gds6aw3j0azwb7',
        empty: 'the claim was not compared',
      },
    ),
    field('relation', 'string', 'What the sources of its group make of it', {
      example: 'conflict',
      empty: 'no other source tells it',
      values: RELATIONS_TOLD,
    }),
    field('claim_id', 'string', 'Made from article id and place: the same for ever', {
      example: 'ds6aw3j0azwb7',
      unique: true,
    }),
    articleId,
    ...placeFields('the claim'),
  ],
});
