/** Who may have said it: the phrases of the cue's sentence, and nobody, each with a probability. */

import { logSumExp } from '../linear/log-sum.ts';
import { POS } from '../linear/parts-of-speech.ts';
import { clear, type Weigher } from '../linear/weigher.ts';
import {
  type Beam,
  learnRankedEdges,
  type Places,
  type PlainScores,
  rankEdges,
  type SpanKind,
} from './rank-edges.ts';
import { type RankedSpan, rankSpans } from './rank-spans.ts';
import { endFeatures, plainEndFeatures, plainStartFeatures, startFeatures } from './speaker-features.ts';
import { nobodyFeatures, pairFeatures } from './speaker-pair-features.ts';
import type { SpeakerContext } from './speaker-question.ts';
import type { TokenSpan } from './token-span.ts';

export interface SpeakerChoice {
  /** Tokens of the phrase, both inclusive; -1 for nobody. */
  readonly first: number;
  readonly last: number;
  readonly probability: number;
}

/** The spans and nobody as scored, with what training needs to learn from them. */
export interface SpeakerLattice {
  readonly spans: readonly RankedSpan[];
  readonly nobody: { readonly score: number; readonly from: number; readonly to: number };
  /** Log of the sum of all exponentials. */
  readonly logSum: number;
}

/** Phrases longer than this, or further away, are no speakers (99.6 % in training are nearer). */
const LONGEST = 28;
const FARTHEST = 32;
/** A speaker after the cue stands near. */
const FARTHEST_AFTER = 18;

/** A phrase starts and ends with words of these classes (99.5 % in training): an article starts one, a name ends one. */
const STARTING = new Set<number>([
  POS.PROPN,
  POS.PRON,
  POS.DET,
  POS.NOUN,
  POS.ADJ,
  POS.NUM,
  POS.VERB,
  POS.ADV,
  POS.X,
]);
const ENDING = new Set<number>([
  POS.PROPN,
  POS.PRON,
  POS.DET,
  POS.NOUN,
  POS.ADJ,
  POS.NUM,
  POS.VERB,
  POS.PART,
  POS.X,
]);

const speakerPlaces = ({ columns, cue }: SpeakerContext): Places => {
  const sentence = columns.sentence[cue.anchor]!;
  const first = Math.max(columns.firstOf[sentence]!, cue.first - FARTHEST);
  const last = Math.min(columns.lastOf[sentence]!, cue.last + FARTHEST_AFTER);
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = first; i <= last; i += 1) {
    if (columns.isWord[i] === 0 || (i >= cue.first && i <= cue.last)) continue;
    if (STARTING.has(columns.pos[i]!)) starts.push(i);
    if (ENDING.has(columns.pos[i]!)) ends.push(i);
  }
  return { starts, ends };
};

const SPEAKERS: SpanKind<SpeakerContext> = {
  sideOf: ({ cue }, token) => (token < cue.anchor ? 0 : 1),
  allows: ({ cue }, s, e) => s <= e && e - s < LONGEST && (e < cue.first || s > cue.last),
  start: { plain: plainStartFeatures, related: startFeatures },
  end: { plain: plainEndFeatures, related: endFeatures },
  pair: pairFeatures,
};

export const speakerLattice = (
  weigher: Weigher,
  context: SpeakerContext,
  beam: Beam,
  known: PlainScores | null,
  gold: TokenSpan | null = null,
): SpeakerLattice => {
  clear(weigher);
  const places = speakerPlaces(context);
  const edges =
    known === null
      ? learnRankedEdges(weigher, SPEAKERS, context, places, beam, gold)
      : rankEdges(weigher, SPEAKERS, context, places, beam, known);
  const spans = rankSpans(weigher, SPEAKERS, context, edges, beam);
  const from = weigher.size;
  const nobodyScore = weigher.scale * nobodyFeatures(weigher, context);
  const nobody = { score: nobodyScore, from, to: weigher.size };
  return { spans, nobody, logSum: logSumExp([nobody.score, ...spans.map((span) => span.score)]) };
};

/** The `count` most probable speakers, best first. */
export const rankSpeakers = (
  weigher: Weigher,
  context: SpeakerContext,
  beam: Beam,
  known: PlainScores | null,
  count: number,
): SpeakerChoice[] => {
  const { spans, nobody, logSum } = speakerLattice(weigher, context, beam, known);
  const choices = spans.map((span) => ({
    first: span.start.token,
    last: span.end.token,
    probability: Math.exp(span.score - logSum),
  }));
  choices.push({ first: -1, last: -1, probability: Math.exp(nobody.score - logSum) });
  return choices.sort((a, b) => b.probability - a.probability || a.first - b.first).slice(0, count);
};
