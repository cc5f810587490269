/** What an extractor makes of one numeral: what sort of quantity it is, in which unit, over which tokens. */
import type { NumberKind } from '../../model/number-mention.ts';
import type { Numeral } from './numeral.ts';

export interface Quantity {
  /** Its tokens, unit and currency included: `tokens.slice(first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly kind: NumberKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  /** What is counted, where the extractor knows; undefined: it is looked for. */
  readonly of: string | null | undefined;
  /** What it is by; undefined: it is looked for after what is counted. */
  readonly per?: string | null;
  readonly rule: string;
  /** What it was read from; of a range, the last. */
  readonly numeral: Numeral;
  /** How many numerals it takes up. */
  readonly numerals: number;
}

/** A quantity of one numeral, before ranges and bounds. */
export const quantityOf = (
  numeral: Numeral,
  rule: string,
  kind: NumberKind,
  rest: Partial<Omit<Quantity, 'numeral' | 'rule' | 'kind'>> = {},
): Quantity => ({
  first: numeral.first,
  end: numeral.end,
  kind,
  value: numeral.value,
  low: numeral.low,
  high: null,
  unit: null,
  of: undefined,
  rule,
  numeral,
  numerals: 1,
  ...rest,
});
