/** Columns that tell who said something: the same in claims and quotes. */
import { field } from './field.ts';
import { SPEAKER_TYPES_TOLD, STANCES_TOLD } from './values.ts';

/** @param nobody when there is no speaker, for the empty cells */
export const speakerColumns = (nobody: string) => ({
  speaker: field(
    'speaker',
    'string',
    'Who is said to have said it, in the fullest form that the article gives',
    {
      example: 'Hanna Brodek',
      empty: `${nobody}, or the article gives no name`,
    },
  ),
  role: field('speaker_role', 'string', "The speaker's office or work, in the article's words", {
    example: 'coast guard commander',
    empty: `${nobody}, or the article gives no role`,
  }),
  type: field('speaker_type', 'string', 'What the speaker is', {
    example: 'person',
    empty: nobody,
    values: SPEAKER_TYPES_TOLD,
  }),
  asWritten: field('speaker_as_written', 'string', 'The words that name the speaker at this place', {
    example: 'she',
    empty: nobody,
  }),
  cue: field('cue', 'string', 'The words that attribute', {
    example: 'said',
    empty: `${nobody}, or nothing but quotation marks attributes it`,
  }),
});

/** In the order of tables that have all of them. */
export const speakerFields = (nobody: string) => Object.values(speakerColumns(nobody));

export const speakerId = (nobody: string) =>
  field('speaker_id', 'string', 'The same for one speaker in all articles; see speakers.csv', {
    example: 'p0a4nq7zk3x1c5',
    empty: `${nobody}, or nobody who has a name`,
  });

export const stanceField = (empty?: string) =>
  field('stance', 'string', 'How the speaker stands to what is said', {
    example: 'asserts',
    ...(empty ? { empty } : {}),
    values: STANCES_TOLD,
  });
