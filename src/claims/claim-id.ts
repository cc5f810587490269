/** The id of a claim: a 64-bit hash of the article's id and the claim's place, the same for ever. */
import type { Span } from '../model/span.ts';
import { absorb, START, written } from '../text/short-id.ts';

/**
 * The ids of one article's claims: thirteen digits and letters by span. Two claims of an article never share
 * a span, so they never share an id.
 */
export const createClaimIds = (articleId: string): ((span: Span) => string) => {
  const prefix = absorb(START, `${articleId}\u0000`);
  return ({ start, end }) => written(absorb(prefix, `${start}\u0000${end}`));
};
