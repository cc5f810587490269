/** A quantity as the article states it. */
import type { Span } from './span.ts';

export const NUMBER_KINDS = ['count', 'money', 'percent', 'measure', 'ordinal', 'ratio', 'score'] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

export const BOUNDS = ['exact', 'about', 'at_least', 'at_most', 'more_than', 'less_than'] as const;
export type Bound = (typeof BOUNDS)[number];

/** Of a rise or a fall by the amount. */
export const CHANGES = ['up', 'down'] as const;
export type Change = (typeof CHANGES)[number];

export interface NumberMention extends Span {
  readonly text: string;
  readonly kind: NumberKind;
  /** Null for a range or an unknown amount ("dozens"). */
  readonly value: number | null;
  /** The ends of a range, or the floor of a vague amount; never a mean. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** ISO 4217 code, `percent`, `percentage_point`, or the unit's singular English name. */
  readonly unit: string | null;
  /** What is counted, as written: the head noun with its modifiers trimmed. */
  readonly of: string | null;
  readonly change: Change | null;
  /** What a rate is by, in the singular: the "gallon" of "$2.11 per gallon", also where the unit tells it. */
  readonly per: string | null;
  /** The extractor that found it: `number/<file>`. */
  readonly rule: string;
}
