/** Words for whole numbers below a hundred, and ordinals. */
import * as z from 'zod';
import { loadTable } from './table.ts';

const word = z.string().regex(/^[a-z]+$/, 'write it in lower case');

/** `unit`: below twenty, stands alone or after a ten. `ten`: twenty to ninety. */
interface NumberWord {
  readonly value: number;
  readonly role: 'unit' | 'ten';
}

const cardinals = loadTable(
  'number-words',
  z.object({
    word,
    value: z.coerce.number().int().nonnegative(),
    role: z.enum(['unit', 'ten']),
    example: z.string().min(1),
  }),
  ['word'],
);

const ordinals = loadTable(
  'ordinals',
  z.object({ word, value: z.coerce.number().int().positive(), example: z.string().min(1) }),
  ['word'],
);

export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map(
  cardinals.map(({ word, value, role }) => [word, { value, role }]),
);

/** "third" → 3. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  ordinals.map(({ word, value }) => [word, value]),
);

/** What a fraction divides by: "thirds" → 3. "Second" is none: it is a stretch of time or a rank. */
export const DENOMINATORS: ReadonlyMap<string, { readonly value: number; readonly plural: boolean }> =
  new Map([
    ['half', { value: 2, plural: false }],
    ['halves', { value: 2, plural: true }],
    ['quarter', { value: 4, plural: false }],
    ['quarters', { value: 4, plural: true }],
    ...ordinals
      .filter(({ value }) => value > 2)
      .flatMap(({ word, value }): [string, { value: number; plural: boolean }][] => [
        [word, { value, plural: false }],
        [`${word}s`, { value, plural: true }],
      ]),
  ]);

export const CARDINAL_ROWS = cardinals;
export const ORDINAL_ROWS = ordinals;
