/** The claims that an article makes, each with its numbers, dates and attribution. */
import type { Claimed, Resolved } from '../model/layers.ts';
import type { Stage } from './stage.ts';

export const createBuildClaims = (): Stage<Resolved, Claimed> => ({
  name: 'build-claims',
  run: (article) => ({ ...article, claims: [] }),
});
