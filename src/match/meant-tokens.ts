/**
 * The words of a claim as they are meant: a pronoun as the name that it stands for, a turn of phrase as the one verb
 * that says the same.
 *
 *   She turned the offer down.  →  Lind reject the offer
 */
import { TURNS_OF_PHRASE, type Turn } from '../lexicon/turns-of-phrase.ts';
import type { Claimed } from '../model/layers.ts';
import type { PartOfSpeech, Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';

const NAME: PartOfSpeech = 'PROPN';
const VERB: PartOfSpeech = 'VERB';

/** "turned his generous offer down": more words between are another clause. */
const LONGEST_GAP = 4;

/** What stands in no gap. */
const CLOSES: ReadonlySet<PartOfSpeech> = new Set(['PUNCT', 'VERB', 'AUX', 'SCONJ']);

/** An article's words, and whom its pronouns stand for. */
type Spoken = Pick<Claimed, 'tokens' | 'pronouns'>;

const inPlaceOf = (token: Token, text: string, pos: PartOfSpeech): Token => {
  const lower = text.toLowerCase();
  return { ...token, text, lower, lemma: lower, pos };
};

/** Whom "he" stands for, by the last name: "he" tells less than "Lind" by itself. */
const nameBehind = ({ tokens, pronouns }: Spoken, at: number): Token | null => {
  const name = pronouns.get(at)?.split(' ').at(-1);
  return name === undefined ? null : inPlaceOf(tokens[at]!, name, NAME);
};

/** Where a word of a turn stands: at `at`, or after a gap; -1 if nowhere before `end`. */
const placeOf = (tokens: readonly Token[], at: number, end: number, word: string, gap: boolean): number => {
  for (let i = at; i < Math.min(end, gap ? at + LONGEST_GAP + 1 : at + 1); i += 1) {
    const { lower, lemma, pos } = tokens[i]!;
    if (lower === word || lemma === word) return i;
    if (CLOSES.has(pos)) return -1;
  }
  return -1;
};

/** The tokens of a turn that starts at `at`; null if it does not. */
const placesOf = (tokens: readonly Token[], at: number, end: number, turn: Turn): number[] | null => {
  const places: number[] = [];
  for (let k = 0; k < turn.words.length; k += 1) {
    const from = k === 0 ? at : places[k - 1]! + 1;
    const place = placeOf(tokens, from, end, turn.words[k]!, turn.afterGap[k]!);
    if (place < 0) return null;
    places.push(place);
  }
  return places;
};

/** The turn of phrase that opens at a verb, and where its words stand. */
const turnAt = (
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly means: string; readonly places: readonly number[] } | null => {
  const { lemma, pos } = tokens[at]!;
  if (pos !== VERB) return null;
  for (const turn of TURNS_OF_PHRASE.get(lemma) ?? []) {
    const places = placesOf(tokens, at, end, turn);
    if (places !== null) return { means: turn.means, places };
  }
  return null;
};

/** The tokens of a range; those that a turn of phrase needs no more are left out. */
export const meantTokens = (article: Spoken, { first, end }: TokenRange): Token[] => {
  const { tokens } = article;
  const spent = new Set<number>();
  const meant: Token[] = [];
  for (let at = first; at < end; at += 1) {
    if (spent.has(at)) continue;
    const token = tokens[at]!;
    const turn = turnAt(tokens, at, end);
    for (const place of turn?.places ?? []) spent.add(place);
    meant.push(turn === null ? (nameBehind(article, at) ?? token) : inPlaceOf(token, turn.means, VERB));
  }
  return meant;
};
