/**
 * The phrases of the tables in a text, with the adverbs that may stand within them.
 *
 *   It's obviously not going to rain.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^ "be going to"
 */
import type { ClaimPhrase, ClaimPhrases } from '../lexicon/claim-phrases.ts';
import { CLAUSE_WORDS } from '../lexicon/clause-words.ts';
import type { Token } from '../model/segmented.ts';

/** As the tables write it. */
const ANY_GERUND = '-ing';

/** "It's going to rain": a short form of "be". In "the firm's" it is none, but there no phrase of the tables follows. */
export const SHORT_BE: ReadonlySet<string> = new Set(["'s", "'re", "'m"]);

const isWord = ({ lower, lemma }: Token, word: string): boolean =>
  lower === word ||
  lemma === word ||
  (word === 'be' && SHORT_BE.has(lower)) ||
  (word === ANY_GERUND && lower.endsWith('ing'));

/** "is more likely to": these belong to the word behind them. */
const DEGREES: ReadonlySet<string> = new Set(['more', 'less', 'as', 'twice', 'most', 'least']);

const isAdverb = ({ pos, lower }: Token): boolean =>
  lower === 'not' || lower === "n't" || (pos === 'ADV' && !DEGREES.has(lower));

/** "is *obviously not* going to": what may stand behind the "be" of a phrase. */
const afterBe = (tokens: readonly Token[], at: number, end: number): number => {
  let i = at;
  while (i < end && isAdverb(tokens[i]!)) i += 1;
  return i;
};

/** End of the phrase that starts at `at`; -1 when another one stands there. */
const endOfMatch = (tokens: readonly Token[], at: number, end: number, words: readonly string[]): number => {
  let i = at;
  for (const word of words) {
    if (i >= end || !isWord(tokens[i]!, word)) return -1;
    i = word === 'be' ? afterBe(tokens, i + 1, end) : i + 1;
  }
  return i;
};

export interface FoundPhrase<Sense> {
  readonly phrase: ClaimPhrase<Sense>;
  readonly endToken: number;
}

/** @param word that the phrase opens with: as written, or its base form */
const openedBy = <Sense>(
  tokens: readonly Token[],
  at: number,
  end: number,
  word: string,
  phrases: ClaimPhrases<Sense>,
): FoundPhrase<Sense> | null => {
  const listed = phrases.get(word);
  if (listed === undefined) return null;
  for (const phrase of listed) {
    const endToken = endOfMatch(tokens, at, end, phrase.words);
    if (endToken >= 0) return { phrase, endToken };
  }
  return null;
};

export const phraseAt = <Sense>(
  tokens: readonly Token[],
  at: number,
  end: number,
  phrases: ClaimPhrases<Sense>,
): FoundPhrase<Sense> | null => {
  const { lower, lemma } = tokens[at]!;
  const written = openedBy(tokens, at, end, lower, phrases);
  if (written !== null) return written;
  const base = SHORT_BE.has(lower) ? 'be' : lemma;
  return base === lower ? null : openedBy(tokens, at, end, base, phrases);
};

const MARKS_NOUN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM']);

/** "outlined *a* plan to slow it", "an *earlier* promise to": the thing, not the deed. Tags alone take "plans" for one. */
const isThing = ({ words, sense }: ClaimPhrase<unknown>, tokens: readonly Token[], at: number): boolean =>
  sense === 'expected' &&
  words.length === 2 &&
  words[1] === 'to' &&
  MARKS_NOUN.has(tokens[at - 1]?.pos ?? '');

/** "did they not", "it is “not that simple”": what may stand between the verb and its "not". */
const isBesideNot = ({ pos, lower }: Token): boolean =>
  pos === 'ADV' || pos === 'PRON' || /^["“”'‘’]$/.test(lower);

/** "reasons not to run", "a country, not a party": of the words after it; "did not", "was now not": of the verb. */
const isLooseNot = (tokens: readonly Token[], at: number, first: number): boolean => {
  // "No, the dam broke": an answer
  if (tokens[at]!.lower === 'no') return tokens[at + 1]?.text === ',';
  if (tokens[at]!.lower !== 'not' || at === first) return false;
  let i = at - 1;
  while (i > first && isBesideNot(tokens[i]!)) i -= 1;
  return (
    tokens[i]!.pos !== 'AUX' &&
    CLAUSE_WORDS.get(tokens[i]!.lower) !== 'finite' &&
    !SHORT_BE.has(tokens[i]!.lower)
  );
};

/** Whether a phrase that stands at `at` says nothing of the claim's verb there. */
export const isLoose = (
  phrase: ClaimPhrase<unknown>,
  tokens: readonly Token[],
  at: number,
  first: number,
): boolean => (phrase.words.length === 1 && isLooseNot(tokens, at, first)) || isThing(phrase, tokens, at);
