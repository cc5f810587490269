/**
 * What a bare figure counts when the noun was told with the figure before it.
 *
 *   The blast killed 12 people and injured 300 more.
 *                       ^^^^^^             ^^^ people
 */
import type { Token } from '../../model/segmented.ts';

/** Words between the two figures; more would reach another clause. */
const REACH = 12;

const isStop = ({ text }: Token): boolean => /^[.;!?:]$/.test(text);

/**
 * Whether "more", "others" and the like after a figure lean on the figure before it.
 * @param from one past the earlier quantity @param first of the later one @param end one past the later one
 */
export const leansBack = (tokens: readonly Token[], from: number, first: number, end: number): boolean =>
  (tokens[end]?.lower === 'more' || tokens[end]?.lower === 'fewer') &&
  first - from <= REACH &&
  tokens[end + 1]?.lower !== 'than' &&
  !tokens.slice(from, first).some(isStop);
