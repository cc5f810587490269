/** Columns that tell where something stands: article, source, and place in the text. */
import { field } from './field.ts';

export const UNITS = "UTF-16 code units of the article's text, counted from 0";

export const articleId = field('article_id', 'string', 'The article: its id, or its path in the input', {
  example: 'halvern-courier/after-the-saint-oda.md',
});

export const source = field('source', 'string', 'The publication; never the person quoted', {
  example: 'Halvern Courier',
  empty: 'the input names none',
});

/** @param what what stands between the two places */
export const placeFields = (what: string) => [
  field('start', 'integer', `Where ${what} begins`, { example: '99', unit: UNITS, minimum: 0 }),
  field('end', 'integer', `Where ${what} ends: one past the last unit`, {
    example: '290',
    unit: UNITS,
    minimum: 0,
  }),
];

/** The column of a table of mentions that leads to its claim. */
export const holdingClaim = field('claim_id', 'string', 'The claim that holds it; see claims.csv', {
  example: 'ds6aw3j0azwb7',
  empty: 'it stands outside every claim',
});

/** @param none when a cell is empty */
export const storyId = (none: string) =>
  field('story_id', 'string', 'The story; see stories.csv', { example: 's4g7vkgw51cqxw', empty: none });

/** A list of publications in one cell. */
export const sourceList = field('sources', 'string', 'A list of the publications', {
  example: 'Meridian Wire; Northlight',
  empty: 'the input names none',
});

/** @param what that articles tell of */
export const dayFields = (what: string) => [
  field('first_day', 'date', `The first day on which an article of ${what} appeared`, {
    example: '2025-03-11',
    empty: 'no article has a date',
  }),
  field('last_day', 'date', `The last day on which an article of ${what} appeared`, {
    example: '2025-03-13',
    empty: 'no article has a date',
  }),
];

/** @param minimum the fewest that a row can have */
export const articleCount = (description: string, minimum: number) =>
  field('article_count', 'integer', description, { example: '3', unit: 'articles', minimum });

/** @param minimum the fewest that a row can have */
export const claimCount = (description: string, minimum: number) =>
  field('claim_count', 'integer', description, { example: '12', unit: 'claims', minimum });

export const TO_CLAIMS = [{ field: 'claim_id', table: 'claims', references: 'claim_id' }] as const;
