/** Columns that tell who said something: the same in claims and quotes. */
import { field } from './field.ts';
import { SPEAKER_TYPES_TOLD, STANCES_TOLD } from './values.ts';

/** @param nobody when there is no speaker, for the empty cells */
export const speakerFields = (nobody: string) => [
  field('speaker', 'string', 'Who is said to have said it, in the fullest form that the article gives', {
    example: 'Hanna Brodek',
    empty: `${nobody}, or the article gives no name`,
  }),
  field('speaker_role', 'string', "The speaker's office or work, in the article's words", {
    example: 'coast guard commander',
    empty: `${nobody}, or the article gives no role`,
  }),
  field('speaker_type', 'string', 'What the speaker is', {
    example: 'person',
    empty: nobody,
    values: SPEAKER_TYPES_TOLD,
  }),
  field('speaker_as_written', 'string', 'The words that name the speaker at this place', {
    example: 'she',
    empty: nobody,
  }),
  field('cue', 'string', 'The words that attribute', {
    example: 'said',
    empty: `${nobody}, or nothing but quotation marks attributes it`,
  }),
];

export const stanceField = (empty?: string) =>
  field('stance', 'string', 'How the speaker stands to what is said', {
    example: 'asserts',
    ...(empty ? { empty } : {}),
    values: STANCES_TOLD,
  });
