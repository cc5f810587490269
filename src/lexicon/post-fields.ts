/** Posts by the field they belong to: a mayor and a swimmer of one name are hardly one person. */
import * as z from 'zod';
import { loadTable } from './table.ts';

export interface PostField {
  readonly field: string;
  /** `one`: a country has one at a time, so that with a surname it names somebody ("President Alder"). */
  readonly holders: 'one' | 'many';
}

const rows = loadTable(
  'post-fields',
  z.object({
    post: z.string().regex(/^[a-z ]+$/, 'write it as the column "means" of roles.tsv'),
    field: z.enum([
      'public',
      'business',
      'press',
      'art',
      'sport',
      'science',
      'medicine',
      'police',
      'church',
      'private',
    ]),
    holders: z.enum(['one', 'many']),
    example: z.string().min(1),
  }),
  ['post'],
);

export const POST_FIELDS: ReadonlyMap<string, PostField> = new Map(
  rows.map(({ post, field, holders }) => [post, { field, holders }]),
);
