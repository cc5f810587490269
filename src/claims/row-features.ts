/** What tells how likely a row is right in every respect: its extent, its speaker, its polarity, its certainty. */
import type { Features } from '../linear/logistic.ts';
import type { Attribution, Speaker } from '../model/attribution.ts';
import type { Judgement } from './judge-claim.ts';

export interface RowFacts extends Judgement {
  /** Chance that the stretch is a claim of its voice, 0 to 1. */
  readonly belief: number;
  /** Null in the article's own voice. */
  readonly attribution: Attribution | null;
  readonly speaker: Speaker | null;
  /** The speaker's first word is a pronoun or a small word: whom it stands for had to be found. */
  readonly pointsBack: boolean;
}

/** A chance is never so sure that its log-odds would outweigh everything else. */
const SUREST = 0.995;

const logOdds = (chance: number): number => {
  const p = Math.max(1 - SUREST, Math.min(SUREST, chance));
  return Math.log(p / (1 - p));
};

const flag = (holds: boolean): number => (holds ? 1 : 0);

export const rowFeatures = ({
  belief,
  attribution,
  speaker,
  pointsBack,
  polarity,
  certainty,
}: RowFacts): Features => ({
  claim: logOdds(belief),
  said: flag(attribution !== null),
  attribution: attribution === null ? 0 : logOdds(attribution.confidence),
  direct: flag(attribution?.quote === 'direct'),
  no_speaker: flag(attribution !== null && speaker === null),
  no_name: flag(speaker !== null && speaker.name === null),
  points_back: flag(speaker !== null && speaker.name !== null && pointsBack),
  denied: flag(polarity === 'denied'),
  unsure: flag(certainty !== 'stated'),
  conditional: flag(certainty === 'conditional'),
});
