/** What tells a whole reading (cue, speaker and content together) from other readings, and from no cue at all. */
import { type Arena, family, type SpanWeights, weigh, weigh2, weigh3, weighOnce } from '../linear/arena.ts';
import { countBin, logitBin, probabilityBin, upTo } from '../linear/bins.ts';
import { PART_FEATURES, partFeatures } from './part-features.ts';
import type { Alternative, Proposal } from './propose.ts';
import { partsOf, rivalry } from './rivals.ts';
import { at, type Sheet } from './sheet.ts';
import { headOf } from './speaker-pair-features.ts';

const READING = 0;
const REJECTION = 1;

/** Where each stretch of a reading's features begins to count: one after the other. */
const SPEAKER = 9;
const LEFT_PART = SPEAKER + 12;
const RIGHT_PART = LEFT_PART + PART_FEATURES;
const RIVALS = RIGHT_PART + PART_FEATURES;
const CONTENT = RIVALS + 9;

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

const confidenceFeatures = (arena: Arena, proposal: Proposal, index: number): number => {
  let t = family(READING);
  let sum = 0;
  const { chance, alternatives } = proposal;
  const { speaker, content, share } = alternatives[index]!;
  const best = alternatives[0]!.share;
  const c = logitBin(logit(chance));
  const s = logitBin(logit(share));
  sum += weigh(arena, t++, c);
  sum += weigh(arena, t++, s);
  sum += weigh2(arena, t++, c, s);
  sum += weigh(arena, t++, logitBin(logit(speaker.probability)));
  sum += weigh(arena, t++, logitBin(logit(content.probability)));
  sum += weigh2(arena, t++, probabilityBin(speaker.probability), probabilityBin(content.probability));
  sum += weigh(arena, t++, logitBin(logit(chance * share)));
  sum += weigh2(arena, t++, index, logitBin(Math.log(share / best)));
  sum += weigh3(arena, t++, probabilityBin(chance), probabilityBin(share), index);
  return sum;
};

const speakerFeatures = (
  arena: Arena,
  sheet: Sheet,
  proposal: Proposal,
  reading: Alternative,
  evidence: Evidence,
): number => {
  let t = family(READING) + SPEAKER;
  let sum = 0;
  const { lemma, pos, class256, class64, class1024, shape, form } = sheet;
  const { anchor } = proposal.cue;
  const { speaker } = reading;
  const own = lemma[anchor]!;
  const head = speakerHead(sheet, reading);
  const side = speaker.first < 0 ? 0 : speaker.first < anchor ? 1 : 2;
  const gap =
    side === 0 ? 0 : side === 1 ? proposal.cue.first - speaker.last : speaker.first - proposal.cue.last;
  const others = head < 0 ? 0 : (evidence.spoken.get(lemma[head]!) ?? 0) - proposal.chance;
  sum += weigh3(arena, t++, own, at(lemma, head), side);
  sum += weigh3(arena, t++, own, at(pos, head), side);
  sum += weigh3(arena, t++, own, at(class256, head), side);
  sum += weigh2(arena, t++, at(lemma, head), side);
  sum += weigh2(arena, t++, at(class1024, head), side);
  sum += weigh3(arena, t++, at(class64, head), class256[anchor]!, side);
  sum += weigh3(arena, t++, at(pos, head), at(shape, head), countBin(speaker.last - speaker.first));
  sum += weigh3(arena, t++, side, countBin(gap), pos[anchor]!);
  sum += weigh3(arena, t++, at(form, speaker.first - 1), at(form, speaker.last + 1), side);
  sum += weigh3(arena, t++, countBin(Math.round(2 * others)), at(pos, head), side);
  sum += weigh3(arena, t++, upTo(Math.round(2 * others), 5), at(shape, head), own);
  sum += weigh3(arena, t++, sheet.depth[anchor]!, at(sheet.depth, speaker.first), side);
  return sum;
};

const rivalFeatures = (
  arena: Arena,
  sheet: Sheet,
  proposals: readonly Proposal[],
  own: number,
  index: number,
): number => {
  let t = family(READING) + RIVALS;
  let sum = 0;
  const proposal = proposals[own]!;
  const r = rivalry(proposals, own, proposal.alternatives[index]!);
  const c = probabilityBin(proposal.chance);
  const kind = sheet.class256[proposal.cue.anchor]!;
  sum += weigh2(arena, t++, probabilityBin(r.swallowed), c);
  sum += weigh2(arena, t++, probabilityBin(r.reporting), c);
  sum += weigh2(arena, t++, probabilityBin(r.same), c);
  sum += weigh2(arena, t++, probabilityBin(r.crossing), c);
  sum += weigh2(arena, t++, probabilityBin(r.cue), c);
  sum += weigh2(arena, t++, probabilityBin(r.inSpeaker), c);
  sum += weigh2(arena, t++, probabilityBin(r.swallowed), kind);
  sum += weigh2(arena, t++, probabilityBin(r.reporting), kind);
  sum += weigh3(arena, t++, probabilityBin(r.same), probabilityBin(r.crossing), probabilityBin(r.reporting));
  return sum;
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
): number => {
  const proposal = proposals[own]!;
  const reading = proposal.alternatives[index]!;
  const { left, right } = reading.content;
  const { anchor } = proposal.cue;
  const { speaker } = reading;
  let sum = confidenceFeatures(arena, proposal, index);
  sum += weighOnce(arena, shared.speaker, speaker.first, speaker.last, () =>
    speakerFeatures(arena, sheet, proposal, reading, evidence),
  );
  sum += weighOnce(arena, shared.left, left?.first ?? -1, left?.last ?? -1, () =>
    partFeatures(arena, family(READING) + LEFT_PART, sheet, anchor, left),
  );
  sum += weighOnce(arena, shared.right, right?.first ?? -1, right?.last ?? -1, () =>
    partFeatures(arena, family(READING) + RIGHT_PART, sheet, anchor, right),
  );
  sum += rivalFeatures(arena, sheet, proposals, own, index);
  const sides = left === null ? 1 : right === null ? 0 : 2;
  const parts = partsOf(reading);
  const size = parts.reduce((sum, part) => sum + part.last - part.first + 1, 0);
  let t = family(READING) + CONTENT;
  sum += weigh2(arena, t++, sides, sheet.lemma[anchor]!);
  sum += weigh2(arena, t++, countBin(size), sheet.lemma[anchor]!);
  sum += weigh2(arena, t++, countBin(size), sheet.pos[anchor]!);
  sum += weigh3(arena, t++, sides, sheet.depth[anchor]!, sheet.pos[anchor]!);
  return sum;
};

/** The features of there being no attribution at this cue. */
export const rejectionFeatures = (
  arena: Arena,
  sheet: Sheet,
  proposals: readonly Proposal[],
  evidence: Evidence,
  own: number,
): number => {
  const { cue, chance, alternatives } = proposals[own]!;
  const { lemma, pos, form, class256, class1024 } = sheet;
  const c = logitBin(logit(chance));
  let t = family(REJECTION);
  let sum = 0;
  sum += weigh(arena, t++, 0);
  sum += weigh(arena, t++, c);
  sum += weigh2(arena, t++, c, logitBin(logit(alternatives[0]!.share)));
  sum += weigh(arena, t++, lemma[cue.anchor]!);
  sum += weigh(arena, t++, form[cue.anchor]!);
  sum += weigh2(arena, t++, lemma[cue.anchor]!, pos[cue.anchor]!);
  sum += weigh2(arena, t++, class256[cue.anchor]!, probabilityBin(chance));
  sum += weigh(arena, t++, class1024[cue.anchor]!);
  sum += weigh2(arena, t++, lemma[cue.anchor]!, at(form, cue.last + 1));
  sum += weigh2(arena, t++, lemma[cue.anchor]!, at(form, cue.first - 1));
  sum += weigh2(arena, t++, lemma[cue.anchor]!, sheet.depth[cue.anchor]!);
  sum += weigh2(arena, t++, countBin(Math.round(4 * evidence.density)), pos[cue.anchor]!);
  sum += weigh2(arena, t++, countBin(Math.round(4 * evidence.density)), probabilityBin(chance));
  sum += weigh3(arena, t++, at(pos, cue.first - 1), pos[cue.anchor]!, at(pos, cue.last + 1));
  sum += weigh2(arena, t++, cue.last - cue.first, pos[cue.anchor]!);
  return sum;
};
