/** The parts of speech on the way from one token to another, as one number. */
import { mix } from '../linear/hash.ts';
import type { TokenColumns } from './token-columns.ts';

/** @param longest longer ways are all alike */
export const pathBetween = (columns: TokenColumns, first: number, end: number, longest: number): number => {
  if (end - first > longest) return 1;
  let path = 0;
  for (let i = first; i < end; i += 1) path = mix(path, columns.pos[i]!);
  return path;
};
