/** A quantity as the article states it. */
import type { Span } from './span.ts';

export type NumberKind = 'count' | 'money' | 'percent' | 'measure' | 'ordinal' | 'ratio' | 'score';

export type Bound = 'exact' | 'about' | 'at_least' | 'at_most' | 'more_than' | 'less_than';

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
  readonly change: 'up' | 'down' | null;
  /** The extractor that found it: `number/<file>`. */
  readonly rule: string;
}
