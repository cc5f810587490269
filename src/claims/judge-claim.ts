/** Whether a claim affirms or denies, and how sure it is, from the words beside its main verb. */
import {
  CERTAINTY,
  type CertaintySense,
  type ClaimPhrases,
  NEGATION,
  type Reach,
} from '../lexicon/claim-phrases.ts';
import type { Stance } from '../model/attribution.ts';
import type { Certainty, Polarity } from '../model/claim.ts';
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import { isLoose, phraseAt, SHORT_BE } from './claim-phrase-at.ts';
import { reachOf } from './claim-reach.ts';
import { isName } from './find-verb.ts';
import { understoodModal } from './understood-modal.ts';

/** The words that phrases open with: most words open none. */
const OPENERS: ReadonlySet<string> = new Set([...NEGATION.keys(), ...CERTAINTY.keys(), ...SHORT_BE]);

/** Places where a phrase may start. */
const openingsIn = (tokens: readonly Token[], { first, end }: TokenRange): number[] => {
  const places: number[] = [];
  for (let at = first; at < end; at += 1) {
    const { lower, lemma } = tokens[at]!;
    if (OPENERS.has(lower) || (lemma !== lower && OPENERS.has(lemma))) places.push(at);
  }
  return places;
};

/** A claim's phrases are looked for at its openings, and its main verb only when one is found. */
interface Judged {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  readonly openings: readonly number[];
  readonly counts: (where: Reach, at: number) => boolean;
}

/** The senses of all phrases found, in text order; a longer phrase hides those within it. */
const sensesIn = <Sense>(
  { tokens, first, end, openings, counts }: Judged,
  phrases: ClaimPhrases<Sense>,
): Sense[] => {
  const senses: Sense[] = [];
  let free = 0;
  for (const at of openings) {
    if (at < free) continue;
    const found = phraseAt(tokens, at, end, phrases);
    if (found === null || isName(tokens[at]!)) continue;
    const { phrase, endToken } = found;
    if (isLoose(phrase, tokens, at, first) || !counts(phrase.where, at)) continue;
    senses.push(phrase.sense);
    free = endToken;
  }
  return senses;
};

/** The least sure sense wins: what "would allegedly" happen is alleged. */
const LEAST_SURE: readonly Certainty[] = ['alleged', 'conditional', 'possible', 'expected'];

/** What the claim is the content of. */
export interface Told {
  readonly stance: Stance;
  /** Lemma of its cue; null for a quotation with none. */
  readonly cue: string | null;
}

/** "wants to sell the mill", "seeks $4 million": a wish tells what somebody wants, not what will be. */
const WISHES: ReadonlySet<string> = new Set(['want', 'wish', 'hope', 'seek', 'offer']);

const sureBy = (source: Told | null): Certainty => {
  if (source === null) return 'stated';
  const { stance, cue } = source;
  // "has reportedly sold the mill": the cue stands outside of what it makes less sure
  if (CERTAINTY.get(cue ?? '')?.some(({ words, sense }) => words.length === 1 && sense === 'alleged'))
    return 'alleged';
  const isWish = stance === 'intends' && WISHES.has(cue ?? '');
  return (stance === 'predicts' || stance === 'intends') && !isWish ? 'expected' : 'stated';
};

const certaintyOf = (found: readonly CertaintySense[], source: Told | null, told: boolean): Certainty => {
  const senses = found.map((sense) => (sense === 'shifted' ? (told ? 'expected' : 'conditional') : sense));
  const own = LEAST_SURE.find((sense) => senses.includes(sense));
  const around = sureBy(source);
  return around === 'alleged' ? around : (own ?? around);
};

/** What the modal of the clause before says of this one too. */
const sharedSense = (tokens: readonly Token[], range: TokenRange): CertaintySense[] => {
  const modal = understoodModal(tokens, range);
  const found = modal < 0 ? null : phraseAt(tokens, modal, modal + 1, CERTAINTY);
  return found === null ? [] : [found.phrase.sense];
};

/** "…, nor | did the town pay", "…, nor does | it pay": the word that joins it stands before it. */
const isJoinedByNor = (tokens: readonly Token[], { first }: TokenRange): boolean =>
  tokens[first - 1]?.lower === 'nor' ||
  (tokens[first - 1]?.pos === 'AUX' && tokens[first - 2]?.lower === 'nor');

/** "denied the charges", "has denied them" have their own cue with them: one denial, not two. */
const isItsOwnDenial = (
  tokens: readonly Token[],
  { first, end }: TokenRange,
  stance: Stance | null,
): boolean => {
  let at = first;
  while (at < end - 1 && (tokens[at]!.pos === 'AUX' || tokens[at]!.pos === 'ADV')) at += 1;
  return stance === 'denies' && tokens[at]?.lemma === 'deny';
};

export interface Judgement {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
}

/**
 * @param range the claim's tokens
 * @param stance of the attribution that the claim is the content of; null in the article's own voice
 * @param told in the words of somebody else, so that its "would" was a "will"
 * @param cue lemma of that attribution's cue; null when it has none
 */
export const judgeClaim = (
  tokens: readonly Token[],
  range: TokenRange,
  stance: Stance | null,
  told: boolean,
  cue: string | null = null,
): Judgement => {
  const source = stance === null ? null : { stance, cue };
  let reach: Judged['counts'] | undefined;
  const counts = (where: Reach, at: number): boolean => {
    reach ??= reachOf(tokens, range);
    return reach(where, at);
  };
  const judged = {
    tokens,
    first: range.first,
    end: range.end,
    openings: openingsIn(tokens, range),
    counts,
  };
  const negated =
    (sensesIn(judged, NEGATION).includes('denied') || isJoinedByNor(tokens, range)) &&
    !isItsOwnDenial(tokens, range, stance);
  return {
    polarity: negated !== (stance === 'denies') ? 'denied' : 'affirmed',
    certainty: certaintyOf([...sensesIn(judged, CERTAINTY), ...sharedSense(tokens, range)], source, told),
  };
};
