/** The word of direction before a head: "last", "this coming", "the previous". */
import type { Direction } from '../../lexicon/date-directions.ts';
import type { Token } from '../../model/segmented.ts';
import { factAt, withThe, wordAt } from './words.ts';

export interface DirectionBefore {
  readonly direction: Direction;
  /** Its first token, "the" taken in. */
  readonly first: number;
  /** Whether "the" stands before it: "the next day" hangs on another day, "next week" on today. */
  readonly definite: boolean;
}

/** The direction that ends right before token `at`, or null. "this past Sunday" looks back, "this coming" ahead. */
export const directionBefore = (tokens: readonly Token[], at: number): DirectionBefore | null => {
  const direction = factAt(tokens, at - 1).direction;
  // "said that Monday": a conjunction before a name, a pointer only before a unit ("that week")
  if (direction === undefined || (wordAt(tokens, at - 1) === 'that' && !factAt(tokens, at).unit)) return null;
  const doubled =
    (wordAt(tokens, at - 2) === 'this' && direction !== 'this') ||
    (wordAt(tokens, at - 2) === 'that' && direction === 'same');
  const first = withThe(tokens, doubled ? at - 2 : at - 1);
  return {
    direction: doubled && direction === 'past' ? 'last' : direction,
    first,
    definite: wordAt(tokens, first) === 'the',
  };
};
