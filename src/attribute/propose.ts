/** The alternatives for every likely cue of an article: the best few speakers, each with its best contents. */

import type { LinearModel } from '../linear/linear-model.ts';
import { createWeigher, type Weigher } from '../linear/weigher.ts';
import { cueChances } from './cue-anchors.ts';
import { type CueExtent, findExtent } from './cue-extent.ts';
import { type ContentChoice, rankContents } from './rank-content.ts';
import { type Beam, createPlainScores, type PlainScores } from './rank-edges.ts';
import { rankSpeakers, type SpeakerChoice } from './rank-speaker.ts';
import type { TokenColumns } from './token-columns.ts';

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

/** How far the search goes. */
export interface Search {
  /** A cue less likely is not looked into: nearly all of what is there are none. */
  readonly leastChance: number;
  /** Nor is a second speaker less likely. */
  readonly leastSpeaker: number;
}

const SEARCH: Search = { leastChance: 0.25, leastSpeaker: 0.2 };

const MOST_SPEAKERS = 2;
const MOST_CONTENTS = 3;
const SPEAKER_BEAM: Beam = { starts: 5, ends: 8, margin: 3, plainMargin: 3 };
const CONTENT_BEAM: Beam = { starts: 5, ends: 8, margin: 4, plainMargin: 2.5 };
/** A cue this likely counts when contents are bounded by other cues. */
const LIKELY = 0.4;

export const countLikely = (chance: Float32Array): Int32Array => {
  const likely = new Int32Array(chance.length + 1);
  for (let i = 0; i < chance.length; i += 1) likely[i + 1] = likely[i]! + (chance[i]! > LIKELY ? 1 : 0);
  return likely;
};

/** What is used again and again while one article is read. */
interface ArticleSearch {
  readonly search: Search;
  readonly columns: TokenColumns;
  readonly chance: Float32Array;
  readonly likely: Int32Array;
  readonly weighers: { readonly extent: Weigher; readonly speaker: Weigher; readonly content: Weigher };
  readonly known: { readonly speaker: PlainScores; readonly content: PlainScores };
}

const startSearch = (models: FirstStage, columns: TokenColumns, search: Search): ArticleSearch => {
  const chance = cueChances(models.gate, models.cue, columns);
  return {
    search,
    columns,
    chance,
    likely: countLikely(chance),
    weighers: {
      extent: createWeigher(models.extent),
      speaker: createWeigher(models.speaker),
      content: createWeigher(models.content),
    },
    known: { speaker: createPlainScores(columns.size), content: createPlainScores(columns.size) },
  };
};

const alternativesOf = (within: ArticleSearch, cue: CueExtent): Alternative[] => {
  const { search, columns, chance, likely, weighers, known } = within;
  const found: Alternative[] = [];
  const speakers = rankSpeakers(
    weighers.speaker,
    { columns, cue },
    SPEAKER_BEAM,
    known.speaker,
    MOST_SPEAKERS,
  );
  speakers.forEach((speaker, rank) => {
    if (rank > 0 && speaker.probability < search.leastSpeaker) return;
    const context = { columns, cue, chance, likely, speaker };
    for (const content of rankContents(weighers.content, context, CONTENT_BEAM, known.content, MOST_CONTENTS))
      found.push({ speaker, content, share: speaker.probability * content.probability });
  });
  return found.sort((a, b) => b.share - a.share);
};

/** No sentence has so many cues; of a jumble that seems to, the likeliest are looked into. */
const MOST_CUES = 40;

/** The tokens likely enough to be the heart of a cue, in text order. */
const likelyAnchors = ({ columns, chance, search }: ArticleSearch): number[] => {
  const anchors: number[] = [];
  for (let sentence = 0; sentence < columns.firstOf.length; sentence += 1) {
    const own: number[] = [];
    for (let token = columns.firstOf[sentence]!; token <= columns.lastOf[sentence]!; token += 1)
      if (chance[token]! >= search.leastChance) own.push(token);
    if (own.length > MOST_CUES) {
      own.sort((a, b) => chance[b]! - chance[a]! || a - b);
      own.length = MOST_CUES;
      own.sort((a, b) => a - b);
    }
    anchors.push(...own);
  }
  return anchors;
};

/** In text order of the cues' hearts. */
export const propose = (models: FirstStage, columns: TokenColumns, search: Search = SEARCH): Proposal[] => {
  const within = startSearch(models, columns, search);
  const proposals: Proposal[] = [];
  for (const anchor of likelyAnchors(within)) {
    const cue = findExtent(within.weighers.extent, columns, anchor);
    const alternatives = alternativesOf(within, cue);
    if (alternatives.length > 0) proposals.push({ cue, chance: within.chance[anchor]!, alternatives });
  }
  return proposals;
};
