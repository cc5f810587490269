/** Who may have said it: the phrases of the cue's sentence, and nobody, each with a probability. */
import { type Arena, clear } from './arena.ts';
import { type LinearModel, score } from './linear-model.ts';
import { logSumExp } from './log-sum.ts';
import {
  type Beam,
  type Places,
  type PlainScores,
  type RankedSpan,
  rankSpans,
  type SpanKind,
} from './rank-spans.ts';
import {
  endFeatures,
  nobodyFeatures,
  pairFeatures,
  plainEndFeatures,
  plainStartFeatures,
  type SpeakerContext,
  startFeatures,
} from './speaker-features.ts';
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

/** Phrases longer than this, or further away, are no speakers (98 % in training are nearer). */
const LONGEST = 28;
const FARTHEST = 40;

export const speakerPlaces = ({ sheet, cue }: SpeakerContext): Places => {
  const sentence = sheet.sentence[cue.anchor]!;
  const first = Math.max(sheet.firstOf[sentence]!, cue.first - FARTHEST);
  const last = Math.min(sheet.lastOf[sentence]!, cue.last + FARTHEST);
  const tokens: number[] = [];
  for (let i = first; i <= last; i += 1)
    if (sheet.isWord[i] === 1 && (i < cue.first || i > cue.last)) tokens.push(i);
  return { starts: tokens, ends: tokens };
};

const SPEAKERS: SpanKind<SpeakerContext> = {
  sideOf: ({ cue }, token) => (token < cue.anchor ? 0 : 1),
  allows: ({ cue }, s, e) => s <= e && e - s < LONGEST && (e < cue.first || s > cue.last),
  start: { plain: plainStartFeatures, related: startFeatures },
  end: { plain: plainEndFeatures, related: endFeatures },
  pair: pairFeatures,
};

export const speakerLattice = (
  model: LinearModel,
  arena: Arena,
  context: SpeakerContext,
  beam: Beam,
  known: PlainScores | null,
  gold: TokenSpan | null = null,
): SpeakerLattice => {
  clear(arena);
  const spans = rankSpans(model, arena, SPEAKERS, context, speakerPlaces(context), beam, known, gold);
  const from = arena.size;
  nobodyFeatures(arena, context);
  const nobody = { score: score(model, arena, from, arena.size), from, to: arena.size };
  return { spans, nobody, logSum: logSumExp([nobody.score, ...spans.map((span) => span.score)]) };
};

/** The `count` most probable speakers, best first. */
export const rankSpeakers = (
  model: LinearModel,
  arena: Arena,
  context: SpeakerContext,
  beam: Beam,
  known: PlainScores | null,
  count: number,
): SpeakerChoice[] => {
  const { spans, nobody, logSum } = speakerLattice(model, arena, context, beam, known);
  const choices = spans.map((span) => ({
    first: span.start.token,
    last: span.end.token,
    probability: Math.exp(span.score - logSum),
  }));
  choices.push({ first: -1, last: -1, probability: Math.exp(nobody.score - logSum) });
  return choices.sort((a, b) => b.probability - a.probability || a.first - b.first).slice(0, count);
};
