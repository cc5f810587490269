/** What tells a whole reading (cue, speaker and content together) from other readings, and from no cue at all. */
import { type Arena, open, put, put2, put3, putOnce, type SpanWeights } from './arena.ts';
import { countBin, logitBin, probabilityBin, upTo } from './bins.ts';
import { PART_FEATURES, partFeatures } from './part-features.ts';
import type { Alternative, Proposal } from './propose.ts';
import { partsOf, rivalry } from './rivals.ts';
import { at, type Sheet } from './sheet.ts';
import { headOf } from './speaker-features.ts';

const READING = 0;
const REJECTION = 1;

/** What the whole article tells: by speaker's head word, how much speech is likely its; and how dense cues are. */
export interface Evidence {
  readonly spoken: ReadonlyMap<number, number>;
  readonly density: number;
}

const logit = (p: number): number => Math.log(Math.max(1e-6, p) / Math.max(1e-6, 1 - p));

const speakerHead = (sheet: Sheet, { speaker }: Alternative): number =>
  speaker.first < 0 ? -1 : headOf(sheet, speaker.first, speaker.last);

export const gatherEvidence = (sheet: Sheet, proposals: readonly Proposal[]): Evidence => {
  const spoken = new Map<number, number>();
  let sum = 0;
  for (const { chance, alternatives } of proposals) {
    sum += chance;
    const head = speakerHead(sheet, alternatives[0]!);
    if (head >= 0) spoken.set(sheet.lemma[head]!, (spoken.get(sheet.lemma[head]!) ?? 0) + chance);
  }
  return { spoken, density: sum / Math.max(1, sheet.firstOf.length) };
};

const confidenceFeatures = (arena: Arena, proposal: Proposal, index: number): void => {
  const { chance, alternatives } = proposal;
  const { speaker, content, share } = alternatives[index]!;
  const best = alternatives[0]!.share;
  const c = logitBin(logit(chance));
  const s = logitBin(logit(share));
  put(arena, c);
  put(arena, s);
  put2(arena, c, s);
  put(arena, logitBin(logit(speaker.probability)));
  put(arena, logitBin(logit(content.probability)));
  put2(arena, probabilityBin(speaker.probability), probabilityBin(content.probability));
  put(arena, logitBin(logit(chance * share)));
  put2(arena, index, logitBin(Math.log(share / best)));
  put3(arena, probabilityBin(chance), probabilityBin(share), index);
};

/** How many `speakerFeatures` names. */
const SPEAKER_FEATURES = 12;

const speakerFeatures = (
  arena: Arena,
  sheet: Sheet,
  proposal: Proposal,
  reading: Alternative,
  evidence: Evidence,
): void => {
  const { lemma, pos, class256, class64, class1024, shape, form } = sheet;
  const { anchor } = proposal.cue;
  const { speaker } = reading;
  const own = lemma[anchor]!;
  const head = speakerHead(sheet, reading);
  const side = speaker.first < 0 ? 0 : speaker.first < anchor ? 1 : 2;
  const gap =
    side === 0 ? 0 : side === 1 ? proposal.cue.first - speaker.last : speaker.first - proposal.cue.last;
  const others = head < 0 ? 0 : (evidence.spoken.get(lemma[head]!) ?? 0) - proposal.chance;
  put3(arena, own, at(lemma, head), side);
  put3(arena, own, at(pos, head), side);
  put3(arena, own, at(class256, head), side);
  put2(arena, at(lemma, head), side);
  put2(arena, at(class1024, head), side);
  put3(arena, at(class64, head), class256[anchor]!, side);
  put3(arena, at(pos, head), at(shape, head), countBin(speaker.last - speaker.first));
  put3(arena, side, countBin(gap), pos[anchor]!);
  put3(arena, at(form, speaker.first - 1), at(form, speaker.last + 1), side);
  put3(arena, countBin(Math.round(2 * others)), at(pos, head), side);
  put3(arena, upTo(Math.round(2 * others), 5), at(shape, head), own);
  put3(arena, sheet.depth[anchor]!, at(sheet.depth, speaker.first), side);
};

const rivalFeatures = (
  arena: Arena,
  sheet: Sheet,
  proposals: readonly Proposal[],
  own: number,
  index: number,
): void => {
  const proposal = proposals[own]!;
  const r = rivalry(proposals, own, proposal.alternatives[index]!);
  const c = probabilityBin(proposal.chance);
  const kind = sheet.class256[proposal.cue.anchor]!;
  put2(arena, probabilityBin(r.swallowed), c);
  put2(arena, probabilityBin(r.reporting), c);
  put2(arena, probabilityBin(r.same), c);
  put2(arena, probabilityBin(r.crossing), c);
  put2(arena, probabilityBin(r.cue), c);
  put2(arena, probabilityBin(r.inSpeaker), c);
  put2(arena, probabilityBin(r.swallowed), kind);
  put2(arena, probabilityBin(r.reporting), kind);
  put3(arena, probabilityBin(r.same), probabilityBin(r.crossing), probabilityBin(r.reporting));
};

/** What the readings of one proposal share: most have the same speaker, or one side of their content, in common. */
export interface SharedWeights {
  readonly speaker: SpanWeights;
  readonly left: SpanWeights;
  readonly right: SpanWeights;
}

/** The features of reading `index` of proposal `own`. */
export const readingFeatures = (
  arena: Arena,
  sheet: Sheet,
  proposals: readonly Proposal[],
  evidence: Evidence,
  own: number,
  index: number,
  shared: SharedWeights,
): void => {
  const proposal = proposals[own]!;
  const reading = proposal.alternatives[index]!;
  const { left, right } = reading.content;
  const { anchor } = proposal.cue;
  open(arena, READING);
  confidenceFeatures(arena, proposal, index);
  const { speaker } = reading;
  putOnce(arena, shared.speaker, speaker.first, speaker.last, SPEAKER_FEATURES, () => {
    speakerFeatures(arena, sheet, proposal, reading, evidence);
  });
  putOnce(arena, shared.left, left?.first ?? -1, left?.last ?? -1, PART_FEATURES, () => {
    partFeatures(arena, sheet, anchor, left);
  });
  putOnce(arena, shared.right, right?.first ?? -1, right?.last ?? -1, PART_FEATURES, () => {
    partFeatures(arena, sheet, anchor, right);
  });
  rivalFeatures(arena, sheet, proposals, own, index);
  const sides = left === null ? 1 : right === null ? 0 : 2;
  const parts = partsOf(reading);
  const size = parts.reduce((sum, part) => sum + part.last - part.first + 1, 0);
  put2(arena, sides, sheet.lemma[anchor]!);
  put2(arena, countBin(size), sheet.lemma[anchor]!);
  put2(arena, countBin(size), sheet.pos[anchor]!);
  put3(arena, sides, sheet.depth[anchor]!, sheet.pos[anchor]!);
};

/** The features of there being no attribution at this cue. */
export const rejectionFeatures = (
  arena: Arena,
  sheet: Sheet,
  proposals: readonly Proposal[],
  evidence: Evidence,
  own: number,
): void => {
  const { cue, chance, alternatives } = proposals[own]!;
  const { lemma, pos, form, class256, class1024 } = sheet;
  const c = logitBin(logit(chance));
  open(arena, REJECTION);
  put(arena, 0);
  put(arena, c);
  put2(arena, c, logitBin(logit(alternatives[0]!.share)));
  put(arena, lemma[cue.anchor]!);
  put(arena, form[cue.anchor]!);
  put2(arena, lemma[cue.anchor]!, pos[cue.anchor]!);
  put2(arena, class256[cue.anchor]!, probabilityBin(chance));
  put(arena, class1024[cue.anchor]!);
  put2(arena, lemma[cue.anchor]!, at(form, cue.last + 1));
  put2(arena, lemma[cue.anchor]!, at(form, cue.first - 1));
  put2(arena, lemma[cue.anchor]!, sheet.depth[cue.anchor]!);
  put2(arena, countBin(Math.round(4 * evidence.density)), pos[cue.anchor]!);
  put2(arena, countBin(Math.round(4 * evidence.density)), probabilityBin(chance));
  put3(arena, at(pos, cue.first - 1), pos[cue.anchor]!, at(pos, cue.last + 1));
  put2(arena, cue.last - cue.first, pos[cue.anchor]!);
};
