/** Which articles are one text printed twice: agency copy, syndicated columns, updated versions. */
import { connect } from './connect.ts';
import type { StoryLink } from './link-articles.ts';

/** Accounts of one event share quotations, a tenth of their runs at most; wire copy shares half and more. */
export const REPRINT = 0.4;

/**
 * Article id → id of its first reprint in id order (its own when nobody prints the same).
 * @param ids of the articles, sorted
 * @param reprints links between articles that share so much
 */
export const findReprints = (ids: readonly string[], reprints: readonly StoryLink[]): Map<string, string> => {
  const origins = connect(ids.length, reprints);
  return new Map(ids.map((id, i) => [id, ids[origins[i]!]!]));
};
