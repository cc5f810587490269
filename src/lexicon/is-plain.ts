/** Whether a schema gives back what it is given, so that a row that was checked once need not be checked again. */
import type * as z from 'zod';

/** A schema as zod keeps it, as far as it matters here. */
interface Kept {
  readonly type: string;
  readonly coerce?: boolean;
  readonly checks?: readonly z.core.$ZodCheck[];
  readonly options?: readonly z.core.$ZodType[];
}

/** Trimming, lower-casing and the like. */
const isOverwrite = (check: z.core.$ZodCheck): boolean => check._zod.def.check === 'overwrite';

/** Of a cell: plain text, one of a list, or a union of such. */
const isPlain = (schema: z.core.$ZodType): boolean => {
  const { type, coerce, checks, options } = schema._zod.def as Kept;
  if (checks?.some(isOverwrite)) return false;
  if (type === 'union') return options!.every(isPlain);
  return type === 'enum' || type === 'literal' || (type === 'string' && coerce !== true);
};

/** The columns of a schema for rows that all are plain; null where one is not, or where it is no such schema. */
export const plainColumns = (schema: z.core.$ZodType): readonly string[] | null => {
  const { type, shape } = schema._zod.def as Kept & { readonly shape?: Record<string, z.core.$ZodType> };
  if (type !== 'object' || shape === undefined) return null;
  return Object.values(shape).every(isPlain) ? Object.keys(shape) : null;
};
