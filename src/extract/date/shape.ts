/** What a point in time chiefly is, which tells what it joins with, and what stands between two. */
import type { Token } from '../../model/segmented.ts';
import type { DateExpression, Fields } from './expression.ts';
import { wordAt } from './words.ts';

export type Shape =
  | 'clock'
  | 'part'
  | 'weekday'
  | 'date'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'holiday'
  | 'year'
  | 'day'
  | 'week'
  | 'years'
  | 'months'
  | 'monthday';

/** What a point chiefly is; `day`, `week`, `months` and `years` are told by a shift. Null for what joins nothing. */
export const shapeOf = (fields: Fields): Shape | null => {
  const { shift } = fields;
  if (fields.month !== undefined) return fields.day === undefined ? 'month' : 'date';
  if (fields.day !== undefined) return 'monthday';
  if (fields.holiday !== undefined) return 'holiday';
  if (fields.weekday !== undefined) return 'weekday';
  if (fields.quarter !== undefined) return 'quarter';
  if (fields.half !== undefined) return 'half';
  if (fields.season !== undefined) return 'season';
  if (shift?.unit === 'day') return 'day';
  if (fields.clock !== undefined) return 'clock';
  if (fields.part !== undefined) return 'part';
  if (fields.year !== undefined) return 'year';
  if (shift?.unit === 'week') return 'week';
  if (shift?.unit === 'month') return 'months';
  return shift?.unit === 'year' ? 'years' : null;
};

/** The word between two expressions; `-` where they touch, null where more stands between. */
export const wordBetween = (
  tokens: readonly Token[],
  left: DateExpression,
  right: DateExpression,
): string | null => {
  if (left.endToken === right.first) return '-';
  return left.endToken + 1 === right.first ? wordAt(tokens, left.endToken) : null;
};
