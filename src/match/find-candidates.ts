/** Which claims of two articles are worth comparing in full: those with enough in common. */
import type { ClaimView } from './view-claim.ts';
import type { WeighedWords } from './weighed-words.ts';

/** Claims of two articles, as indexes into their lists. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/** Less than half a rare word in common has never been one fact that words could tell. */
const LEAST_MASS = 0.25;

const indexOf = (views: readonly ClaimView[]): Map<string, number[]> => {
  const index = new Map<string, number[]>();
  const add = (key: string, i: number): void => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [i]);
    else list.push(i);
  };
  views.forEach((view, i) => {
    for (const key of view.words.keys()) add(key, i);
  });
  return index;
};

/** Every pair that shares words or figures of enough weight, in order. */
export const findCandidates = (
  a: readonly ClaimView[],
  b: readonly ClaimView[],
  weighed: (view: ClaimView) => WeighedWords,
): Candidate[] => {
  const index = indexOf(b);
  return a.flatMap((view, i) => {
    const mass = new Map<number, number>();
    const add = (key: string, weight: number): void => {
      for (const j of index.get(key) ?? []) mass.set(j, (mass.get(j) ?? 0) + weight);
    };
    for (const { key, weight } of weighed(view).list) add(key, weight);
    return [...mass]
      .filter(([, sum]) => sum >= LEAST_MASS)
      .map(([j]) => ({ a: i, b: j }))
      .sort((x, y) => x.b - y.b);
  });
};
