/** Words and suffixes that multiply by a power of ten: million, bn, crore, k. */
import * as z from 'zod';
import { loadTable } from './table.ts';

/**
 * `word`: stands after digits or words. `suffix`: after digits only ("1.2bn"). `money`: after digits that a
 * currency belongs to, since it is a unit elsewhere ("20m" metres, "5t" tonnes).
 */
type MagnitudeUse = 'word' | 'suffix' | 'money';

export interface Magnitude {
  /** Of ten. */
  readonly power: number;
  readonly use: MagnitudeUse;
}

const rows = loadTable(
  'magnitudes',
  z.object({
    form: z.string().regex(/^[a-z]+$/, 'write it in lower case'),
    power: z.coerce.number().int().positive(),
    use: z.enum(['word', 'suffix', 'money']),
    example: z.string().min(1),
  }),
  ['form'],
);

export const MAGNITUDES: ReadonlyMap<string, Magnitude> = new Map(
  rows.map(({ form, power, use }) => [form, { power, use }]),
);

export const MAGNITUDE_ROWS = rows;
