/**
 * Phrases that turn a claim: what denies it, and how sure it is. Words are given as lemmas or as written; a last
 * word "-ing" stands for any that ends so.
 */
import * as z from 'zod';
import { CERTAINTIES, type Certainty, POLARITIES, type Polarity } from '../model/claim.ts';
import { loadTable } from './table.ts';

/**
 * `verb`: counts beside the main verb only. `clause`: anywhere but in a relative clause behind it. `any`: anywhere in
 * the claim.
 */
export type Reach = 'verb' | 'clause' | 'any';

export interface ClaimPhrase<Sense> {
  readonly words: readonly string[];
  readonly sense: Sense;
  readonly where: Reach;
}

/** By first word, the longest phrase first. */
export type ClaimPhrases<Sense> = ReadonlyMap<string, readonly ClaimPhrase<Sense>[]>;

const row = {
  phrase: z
    .string()
    .regex(
      /^[a-z']+(?: (?:[a-z']+|,))*(?: -ing)?$/,
      'write it in lower case, one space between words and commas',
    ),
  where: z.enum(['verb', 'clause', 'any']),
  example: z.string().min(1),
};

const byFirstWord = <Sense>(
  rows: readonly { phrase: string; sense: Sense; where: Reach }[],
): ClaimPhrases<Sense> => {
  const phrases = new Map<string, ClaimPhrase<Sense>[]>();
  for (const { phrase, sense, where } of rows) {
    const words = phrase.split(' ');
    const list = phrases.get(words[0]!) ?? [];
    list.push({ words, sense, where });
    phrases.set(words[0]!, list);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
};

/** What denies a claim ("no evidence"), and what only looks like it ("no fewer than", sense `affirmed`). */
export const NEGATION: ClaimPhrases<Polarity> = byFirstWord(
  loadTable('negation', z.object({ ...row, sense: z.enum(POLARITIES) }), ['phrase']),
);

/** `shifted`: "will" as it is reported ("she said it would rain"), else conditional. */
export type CertaintySense = Certainty | 'shifted';

export const CERTAINTY: ClaimPhrases<CertaintySense> = byFirstWord(
  loadTable('certainty', z.object({ ...row, sense: z.enum([...CERTAINTIES, 'shifted']) }), ['phrase']),
);
