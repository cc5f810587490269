/** The columns of quotes.csv. */
import { articleId, holdingClaim, placeFields, source, TO_CLAIMS } from './article-fields.ts';
import { field, tableSchema } from './field.ts';
import { speakerFields, stanceField } from './speaker-fields.ts';
import { QUOTE_KINDS_TOLD } from './values.ts';

const { direct, mixed } = QUOTE_KINDS_TOLD;

export const QUOTES_SCHEMA = tableSchema({
  name: 'quotes',
  description:
    'One row per stretch of quoted words and claim; quotation marks of the outermost pair left out.',
  foreignKeys: TO_CLAIMS,
  fields: [
    holdingClaim,
    articleId,
    source,
    ...speakerFields('the text names no speaker'),
    stanceField(),
    field('quote', 'string', 'How the speaker is quoted', { example: 'direct', values: { direct, mixed } }),
    field('words', 'string', 'The quoted words', {
      example: 'You could hear the water.',
      empty: 'nothing stands between the marks',
      long: true,
    }),
    ...placeFields('what is quoted'),
  ],
});
