/** What tells a whole reading (cue, speaker and content together) from other readings, and from no cue at all. */

import { countBin, logitBin, probabilityBin, upTo } from '../linear/bins.ts';
import {
  family,
  type SpanWeights,
  type Weigher,
  weigh,
  weigh2,
  weigh3,
  weighOnce,
} from '../linear/weigher.ts';
import { type Evidence, logit, speakerHead } from './evidence.ts';
import { PART_FEATURES, partFeatures } from './part-features.ts';
import type { Alternative, Proposal } from './propose.ts';
import { partsOf, rivalry } from './rivals.ts';
import { at, type TokenColumns } from './token-columns.ts';

const READING = 0;
const REJECTION = 1;

/** Where each stretch of a reading's features begins to count: one after the other. */
const SPEAKER = 9;
const LEFT_PART = SPEAKER + 12;
const RIGHT_PART = LEFT_PART + PART_FEATURES;
const RIVALS = RIGHT_PART + PART_FEATURES;
const CONTENT = RIVALS + 9;

const confidenceFeatures = (weigher: Weigher, proposal: Proposal, index: number): number => {
  let t = family(READING);
  let sum = 0;
  const { chance, alternatives } = proposal;
  const { speaker, content, share } = alternatives[index]!;
  const best = alternatives[0]!.share;
  const c = logitBin(logit(chance));
  const s = logitBin(logit(share));
  sum += weigh(weigher, t++, c);
  sum += weigh(weigher, t++, s);
  sum += weigh2(weigher, t++, c, s);
  sum += weigh(weigher, t++, logitBin(logit(speaker.probability)));
  sum += weigh(weigher, t++, logitBin(logit(content.probability)));
  sum += weigh2(weigher, t++, probabilityBin(speaker.probability), probabilityBin(content.probability));
  sum += weigh(weigher, t++, logitBin(logit(chance * share)));
  sum += weigh2(weigher, t++, index, logitBin(Math.log(share / best)));
  sum += weigh3(weigher, t++, probabilityBin(chance), probabilityBin(share), index);
  return sum;
};

const speakerFeatures = (
  weigher: Weigher,
  columns: TokenColumns,
  proposal: Proposal,
  reading: Alternative,
  evidence: Evidence,
): number => {
  let t = family(READING) + SPEAKER;
  let sum = 0;
  const { lemma, pos, class256, class64, class1024, shape, form } = columns;
  const { anchor } = proposal.cue;
  const { speaker } = reading;
  const own = lemma[anchor]!;
  const head = speakerHead(columns, reading);
  const side = speaker.first < 0 ? 0 : speaker.first < anchor ? 1 : 2;
  const gap =
    side === 0 ? 0 : side === 1 ? proposal.cue.first - speaker.last : speaker.first - proposal.cue.last;
  const others = head < 0 ? 0 : (evidence.spoken.get(lemma[head]!) ?? 0) - proposal.chance;
  sum += weigh3(weigher, t++, own, at(lemma, head), side);
  sum += weigh3(weigher, t++, own, at(pos, head), side);
  sum += weigh3(weigher, t++, own, at(class256, head), side);
  sum += weigh2(weigher, t++, at(lemma, head), side);
  sum += weigh2(weigher, t++, at(class1024, head), side);
  sum += weigh3(weigher, t++, at(class64, head), class256[anchor]!, side);
  sum += weigh3(weigher, t++, at(pos, head), at(shape, head), countBin(speaker.last - speaker.first));
  sum += weigh3(weigher, t++, side, countBin(gap), pos[anchor]!);
  sum += weigh3(weigher, t++, at(form, speaker.first - 1), at(form, speaker.last + 1), side);
  sum += weigh3(weigher, t++, countBin(Math.round(2 * others)), at(pos, head), side);
  sum += weigh3(weigher, t++, upTo(Math.round(2 * others), 5), at(shape, head), own);
  sum += weigh3(weigher, t++, columns.depth[anchor]!, at(columns.depth, speaker.first), side);
  return sum;
};

const rivalFeatures = (
  weigher: Weigher,
  columns: TokenColumns,
  proposals: readonly Proposal[],
  own: number,
  index: number,
): number => {
  let t = family(READING) + RIVALS;
  let sum = 0;
  const proposal = proposals[own]!;
  const r = rivalry(proposals, own, proposal.alternatives[index]!);
  const c = probabilityBin(proposal.chance);
  const kind = columns.class256[proposal.cue.anchor]!;
  sum += weigh2(weigher, t++, probabilityBin(r.swallowed), c);
  sum += weigh2(weigher, t++, probabilityBin(r.reporting), c);
  sum += weigh2(weigher, t++, probabilityBin(r.same), c);
  sum += weigh2(weigher, t++, probabilityBin(r.crossing), c);
  sum += weigh2(weigher, t++, probabilityBin(r.cue), c);
  sum += weigh2(weigher, t++, probabilityBin(r.inSpeaker), c);
  sum += weigh2(weigher, t++, probabilityBin(r.swallowed), kind);
  sum += weigh2(weigher, t++, probabilityBin(r.reporting), kind);
  sum += weigh3(
    weigher,
    t++,
    probabilityBin(r.same),
    probabilityBin(r.crossing),
    probabilityBin(r.reporting),
  );
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
  weigher: Weigher,
  columns: TokenColumns,
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
  let sum = confidenceFeatures(weigher, proposal, index);
  sum += weighOnce(weigher, shared.speaker, speaker.first, speaker.last, () =>
    speakerFeatures(weigher, columns, proposal, reading, evidence),
  );
  sum += weighOnce(weigher, shared.left, left?.first ?? -1, left?.last ?? -1, () =>
    partFeatures(weigher, family(READING) + LEFT_PART, columns, anchor, left),
  );
  sum += weighOnce(weigher, shared.right, right?.first ?? -1, right?.last ?? -1, () =>
    partFeatures(weigher, family(READING) + RIGHT_PART, columns, anchor, right),
  );
  sum += rivalFeatures(weigher, columns, proposals, own, index);
  const sides = left === null ? 1 : right === null ? 0 : 2;
  const parts = partsOf(reading);
  const size = parts.reduce((sum, part) => sum + part.last - part.first + 1, 0);
  let t = family(READING) + CONTENT;
  sum += weigh2(weigher, t++, sides, columns.lemma[anchor]!);
  sum += weigh2(weigher, t++, countBin(size), columns.lemma[anchor]!);
  sum += weigh2(weigher, t++, countBin(size), columns.pos[anchor]!);
  sum += weigh3(weigher, t++, sides, columns.depth[anchor]!, columns.pos[anchor]!);
  return sum;
};

/** The features of there being no attribution at this cue. */
export const rejectionFeatures = (
  weigher: Weigher,
  columns: TokenColumns,
  proposals: readonly Proposal[],
  evidence: Evidence,
  own: number,
): number => {
  const { cue, chance, alternatives } = proposals[own]!;
  const { lemma, pos, form, class256, class1024 } = columns;
  const c = logitBin(logit(chance));
  let t = family(REJECTION);
  let sum = 0;
  sum += weigh(weigher, t++, 0);
  sum += weigh(weigher, t++, c);
  sum += weigh2(weigher, t++, c, logitBin(logit(alternatives[0]!.share)));
  sum += weigh(weigher, t++, lemma[cue.anchor]!);
  sum += weigh(weigher, t++, form[cue.anchor]!);
  sum += weigh2(weigher, t++, lemma[cue.anchor]!, pos[cue.anchor]!);
  sum += weigh2(weigher, t++, class256[cue.anchor]!, probabilityBin(chance));
  sum += weigh(weigher, t++, class1024[cue.anchor]!);
  sum += weigh2(weigher, t++, lemma[cue.anchor]!, at(form, cue.last + 1));
  sum += weigh2(weigher, t++, lemma[cue.anchor]!, at(form, cue.first - 1));
  sum += weigh2(weigher, t++, lemma[cue.anchor]!, columns.depth[cue.anchor]!);
  sum += weigh2(weigher, t++, countBin(Math.round(4 * evidence.density)), pos[cue.anchor]!);
  sum += weigh2(weigher, t++, countBin(Math.round(4 * evidence.density)), probabilityBin(chance));
  sum += weigh3(weigher, t++, at(pos, cue.first - 1), pos[cue.anchor]!, at(pos, cue.last + 1));
  sum += weigh2(weigher, t++, cue.last - cue.first, pos[cue.anchor]!);
  return sum;
};
