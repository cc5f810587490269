/** Whether a claim, as a row, is right in every respect: the rules of the rows' scorer. */
import type { Chosen } from '../claims/choose-claims.ts';
import type { RowFacts } from '../claims/row-features.ts';
import { type ClaimLesson, type MarkedClaim, overlapWith } from './claim-lessons.ts';
import { speakerRight } from './speaker-match.ts';

/** Words shared with the marked claim, F1; or with it and a neighbour of the same speaker. */
const EXTENT = 0.75;
const UNSPLIT = 0.8;
/** Less in common with every marked claim: there is no such claim. */
const MATCHED = 0.4;

const together = (a: MarkedClaim, b: MarkedClaim): MarkedClaim => ({
  ...a,
  words: new Set([...a.words, ...b.words]),
});

/** A claim that was found in a lesson, with what its row is judged by. */
export interface FoundRow {
  readonly chosen: Chosen;
  readonly facts: RowFacts;
}

/** Extent, speaker, polarity and certainty are those of the claim marked by hand that it shares most words with. */
export const rowRight = ({ article, columns, gold }: ClaimLesson, { chosen, facts }: FoundRow): boolean => {
  const sorted = [...gold].sort((a, b) => Math.min(...a.words) - Math.min(...b.words));
  const overlaps = sorted.map((marked) => overlapWith(columns, chosen, chosen.voice, marked));
  const best = overlaps.indexOf(Math.max(...overlaps));
  const marked = sorted[best];
  if (marked === undefined) return false;
  const unsplit = [best - 1, best + 1].some((i) => {
    const other = sorted[i];
    if (other === undefined || other.speaker !== marked.speaker) return false;
    return overlapWith(columns, chosen, chosen.voice, together(marked, other)) >= UNSPLIT;
  });
  if (overlaps[best]! < EXTENT && !(overlaps[best]! >= MATCHED && unsplit)) return false;
  if (!speakerRight(article, chosen.voice, marked)) return false;
  return facts.polarity === marked.polarity && facts.certainty === marked.certainty;
};
