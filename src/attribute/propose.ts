/** The alternatives for every likely cue of an article: the best few speakers, each with its best contents. */
import { createArena } from './arena.ts';
import type { ContentContext } from './content-question.ts';
import { cueChances } from './cue-anchors.ts';
import { type CueExtent, findExtent } from './cue-extent.ts';
import type { LinearModel } from './linear-model.ts';
import { type ContentChoice, rankContents } from './rank-content.ts';
import type { Beam } from './rank-spans.ts';
import { rankSpeakers, type SpeakerChoice } from './rank-speaker.ts';
import type { Sheet } from './sheet.ts';

/** The models of the first stage. */
export interface FirstStage {
  readonly gate: LinearModel;
  readonly cue: LinearModel;
  readonly extent: LinearModel;
  readonly speaker: LinearModel;
  readonly content: LinearModel;
}

export interface Alternative {
  readonly speaker: SpeakerChoice;
  readonly content: ContentChoice;
  /** Probability of speaker and content, given that the cue is one. */
  readonly share: number;
}

export interface Proposal {
  readonly cue: CueExtent;
  /** Probability that the token is the heart of a cue. */
  readonly chance: number;
  /** Best first. */
  readonly alternatives: readonly Alternative[];
}

/** Below this chance a cue is not looked into: one in seventeen of what is there turns out right. */
const LEAST_CHANCE = 0.06;
const MOST_SPEAKERS = 2;
const MOST_CONTENTS = 3;
const BEAM: Beam = { starts: 6, ends: 10 };
/** A cue this likely counts when contents are bounded by other cues. */
export const LIKELY = 0.4;

export const countLikely = (chance: Float32Array): Int32Array => {
  const likely = new Int32Array(chance.length + 1);
  for (let i = 0; i < chance.length; i += 1) likely[i + 1] = likely[i]! + (chance[i]! > LIKELY ? 1 : 0);
  return likely;
};

const alternativesOf = (
  models: FirstStage,
  arenas: {
    readonly speaker: ReturnType<typeof createArena>;
    readonly content: ReturnType<typeof createArena>;
  },
  context: Omit<ContentContext, 'speaker'>,
): Alternative[] => {
  const { sheet, cue } = context;
  const speakers = rankSpeakers(models.speaker, arenas.speaker, sheet, cue, BEAM, MOST_SPEAKERS);
  const found = speakers.flatMap((speaker) =>
    rankContents(models.content, arenas.content, { ...context, speaker }, BEAM, MOST_CONTENTS).map(
      (content) => ({ speaker, content, share: speaker.probability * content.probability }),
    ),
  );
  return found.sort((a, b) => b.share - a.share);
};

/** In text order of the cues' hearts. */
export const propose = (models: FirstStage, sheet: Sheet): Proposal[] => {
  const chance = cueChances(models.gate, models.cue, sheet);
  const likely = countLikely(chance);
  const arenas = { speaker: createArena(models.speaker.bits), content: createArena(models.content.bits) };
  const extents = createArena(models.extent.bits);
  const proposals: Proposal[] = [];
  for (let anchor = 0; anchor < sheet.size; anchor += 1) {
    if (chance[anchor]! < LEAST_CHANCE) continue;
    const cue = findExtent(models.extent, extents, sheet, anchor);
    const alternatives = alternativesOf(models, arenas, { sheet, cue, chance, likely });
    if (alternatives.length > 0) proposals.push({ cue, chance: chance[anchor]!, alternatives });
  }
  return proposals;
};
