/** A bare statement made ready for comparison word by word, grammar words included. */
import type { WordClasses } from '../lexicon/word-classes.ts';
import type { ClaimDigest } from '../model/digest.ts';
import type { Claimed } from '../model/layers.ts';
import type { PartOfSpeech } from '../model/segmented.ts';
import { digestClaim } from './digest-claim.ts';
import { createDigestWord, keyOfLemma } from './digest-words.ts';
import { type ClaimView, viewClaim } from './view-claim.ts';
import { weighWord } from './weigh-word.ts';

export interface StatementWord {
  readonly lower: string;
  readonly key: string;
  readonly pos: PartOfSpeech;
  readonly weight: number;
  /** Words that stand in the same slots share a class of 256; -1 for an unknown word. */
  readonly slot: number;
}

export interface StatementView {
  readonly words: readonly StatementWord[];
  /** The whole statement as one claim, with its figures, days and quotations. */
  readonly claim: ClaimView;
}

const WORDY = /[\p{L}\p{N}]/u;

/** A negation anywhere in the claims of a statement denies it. */
const wholeClaim = (statement: Claimed, digestWord: ReturnType<typeof createDigestWord>): ClaimDigest => {
  const span = { start: 0, end: statement.article.text.length };
  const spoken = statement.attributions.findIndex((_, i) => statement.speakers[i]?.name != null);
  const digest = digestClaim(
    statement,
    {
      ...span,
      spans: null,
      claimId: statement.article.id,
      kind: 'assertion',
      attribution: null,
      numbers: statement.numbers.map((_, i) => i),
      dates: statement.dates.map((_, i) => i),
      mainNumber: null,
      mainDate: null,
      polarity: statement.claims.some(({ polarity }) => polarity === 'denied') ? 'denied' : 'affirmed',
      certainty: 'stated',
      confidence: 1,
      sentence: 0,
    },
    digestWord,
  );
  const speaker = spoken === -1 ? null : statement.speakers[spoken]!;
  return {
    ...digest,
    speaker: speaker && { name: speaker.name!, role: speaker.role, type: speaker.type },
  };
};

export const createViewStatement =
  (classes: WordClasses) =>
  (statement: Claimed): StatementView => {
    const words = statement.tokens
      .filter(({ lower }) => WORDY.test(lower))
      .map(({ lower, lemma, pos }) => {
        const row = classes.rowOf(lower);
        const slot = row < 0 ? -1 : classes.of256[row]!;
        return { lower, key: keyOfLemma(lemma), pos, weight: weighWord(classes, lower), slot };
      });
    return { words, claim: viewClaim(wholeClaim(statement, createDigestWord(classes))) };
  };
