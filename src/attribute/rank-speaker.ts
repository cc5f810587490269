/** Who may have said it: the phrases of the cue's sentence, and nobody, each with a probability. */
import { type Arena, clear } from './arena.ts';
import type { CueExtent } from './cue-extent.ts';
import { type LinearModel, score } from './linear-model.ts';
import { logSumExp } from './log-sum.ts';
import { type Beam, type RankedSpan, rankSpans, type SpanQuestion } from './rank-spans.ts';
import type { Sheet } from './sheet.ts';
import { endFeatures, nobodyFeatures, pairFeatures, startFeatures } from './speaker-features.ts';
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

const wordsBetween = (sheet: Sheet, from: number, to: number): number[] => {
  const tokens: number[] = [];
  for (let i = from; i <= to; i += 1) if (sheet.isWord[i] === 1) tokens.push(i);
  return tokens;
};

export const speakerQuestion = (sheet: Sheet, cue: CueExtent): SpanQuestion => {
  const sentence = sheet.sentence[cue.anchor]!;
  const first = Math.max(sheet.firstOf[sentence]!, cue.first - FARTHEST);
  const last = Math.min(sheet.lastOf[sentence]!, cue.last + FARTHEST);
  const tokens = [...wordsBetween(sheet, first, cue.first - 1), ...wordsBetween(sheet, cue.last + 1, last)];
  return {
    starts: tokens,
    ends: tokens,
    allows: (s, e) => s <= e && e - s < LONGEST && (e < cue.first || s > cue.last),
    startFeatures: (arena, s) => startFeatures(arena, sheet, cue, s),
    endFeatures: (arena, e) => endFeatures(arena, sheet, cue, e),
    pairFeatures: (arena, s, e) => pairFeatures(arena, sheet, cue, s, e),
  };
};

export const speakerLattice = (
  model: LinearModel,
  arena: Arena,
  sheet: Sheet,
  cue: CueExtent,
  beam: Beam,
  gold: TokenSpan | null = null,
): SpeakerLattice => {
  clear(arena);
  const spans = rankSpans(model, arena, speakerQuestion(sheet, cue), beam, gold);
  const from = arena.size;
  nobodyFeatures(arena, sheet, cue);
  const nobody = { score: score(model, arena, from, arena.size), from, to: arena.size };
  return { spans, nobody, logSum: logSumExp([nobody.score, ...spans.map((span) => span.score)]) };
};

/** The `count` most probable speakers, best first. */
export const rankSpeakers = (
  model: LinearModel,
  arena: Arena,
  sheet: Sheet,
  cue: CueExtent,
  beam: Beam,
  count: number,
): SpeakerChoice[] => {
  const { spans, nobody, logSum } = speakerLattice(model, arena, sheet, cue, beam);
  const choices = spans.map((span) => ({
    first: span.start.token,
    last: span.end.token,
    probability: Math.exp(span.score - logSum),
  }));
  choices.push({ first: -1, last: -1, probability: Math.exp(nobody.score - logSum) });
  return choices.sort((a, b) => b.probability - a.probability || a.first - b.first).slice(0, count);
};
