/** Whether a noun is in the plural, so that the figure before it counts. */
import type { Token } from '../../model/segmented.ts';

export const isPlural = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' &&
  (/[^s]s$/.test(token.lower) || /^(?:people|(?:wo)?men|children|police|troops)$/.test(token.lower));
