/** What all readings of an article together tell of each of them. */
import type { Alternative, Proposal } from './propose.ts';
import { headOf } from './speaker-pair-features.ts';
import type { TokenColumns } from './token-columns.ts';

/** What the whole article tells: by speaker's head word, how much speech is likely its; and how dense cues are. */
export interface Evidence {
  readonly spoken: ReadonlyMap<number, number>;
  readonly density: number;
}

export const logit = (p: number): number => Math.log(Math.max(1e-6, p) / Math.max(1e-6, 1 - p));

export const speakerHead = (columns: TokenColumns, { speaker }: Alternative): number =>
  speaker.first < 0 ? -1 : headOf(columns, speaker.first, speaker.last);

export const gatherEvidence = (columns: TokenColumns, proposals: readonly Proposal[]): Evidence => {
  const spoken = new Map<number, number>();
  let sum = 0;
  for (const { chance, alternatives } of proposals) {
    sum += chance;
    const head = speakerHead(columns, alternatives[0]!);
    if (head >= 0) spoken.set(columns.lemma[head]!, (spoken.get(columns.lemma[head]!) ?? 0) + chance);
  }
  return { spoken, density: sum / Math.max(1, columns.firstOf.length) };
};
