/** Which draft a token belongs to, so that drafts are found by place and not one by one. */
import type { TokenRange } from '../text/token-range.ts';
import type { Draft } from './draft.ts';

/** By token: 1 + the number of the draft whose ranges (as `rangesOf` gives them) hold it, or 0. */
export const ownersOf = (
  size: number,
  drafts: readonly Draft[],
  rangesOf: (draft: Draft) => readonly TokenRange[],
): Int32Array => {
  const owners = new Int32Array(size);
  drafts.forEach((draft, i) => {
    for (const { first, end } of rangesOf(draft)) owners.fill(i + 1, first, end);
  });
  return owners;
};

export const contentOf = ({ content }: Draft): readonly TokenRange[] => content;

export const cueOf = ({ cue }: Draft): readonly TokenRange[] => (cue === null ? [] : [cue]);

/** Whether any token of the range has an owner. */
export const isOwned = (owners: Int32Array, { first, end }: TokenRange): boolean => {
  for (let i = first; i < end; i += 1) if (owners[i] !== 0) return true;
  return false;
};
