/**
 * What holds a mention apart from the main verb of its claim.
 *
 *   Lind, 41, who sold 30 mills (12 of them in May), bought four from a firm founded in 1910.
 *         ^^           ^^        ^^         ^^^                                        ^^^^
 */
import { CLAUSE_WORDS } from '../lexicon/clause-words.ts';
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
const isComma = (token: Token | undefined): boolean => token?.text === ',';

const inBrackets = (tokens: readonly Token[], from: number, at: number): boolean => {
  for (let i = at; i >= from; i -= 1) {
    if (tokens[i]!.text === ')') return false;
    if (tokens[i]!.text === '(') return true;
  }
  return false;
};

const AGE = /(?:^|-)(?:year-?olds?|old)$/;

/** "Lind, 41, won", "a 41-year-old", "(12 of them)", "the third mill": told beside what the claim tells. */
export const isAside = (
  tokens: readonly Token[],
  clause: TokenRange,
  _verb: number,
  { first, end }: TokenRange,
): boolean =>
  (first > clause.first && isComma(tokens[first - 1]) && isComma(tokens[end])) ||
  tokens[first - 1]?.lower === 'aged' ||
  [end - 1, end, end + 1].some((at) => AGE.test(tokens[at]?.lower ?? '')) ||
  inBrackets(tokens, clause.first, first - 1);

/** "until Friday", "before 2010": the word stands right before the mention and opens no clause. */
const opensClause = (tokens: readonly Token[], at: number, mention: number): boolean => {
  const kind = CLAUSE_WORDS.get(tokens[at]!.lower);
  if (kind === 'relative') return true;
  if (kind === 'joins' && isComma(tokens[at - 1])) return true;
  const hangs = kind === 'supposes' || kind === 'times' || kind === 'subordinates';
  return hangs && at + 1 < mention;
};

/** "the mill that employs 40", "closed because 300 had left": the words between open another clause. */
export const isInRelative = (
  tokens: readonly Token[],
  clause: TokenRange,
  verb: number,
  { first }: TokenRange,
): boolean => {
  for (let i = first < verb ? clause.first + 1 : verb + 1; i < first; i += 1)
    if (opensClause(tokens, i, first)) return true;
  return false;
};

/** "When the four mills closed, 300 lost their jobs": before the comma that ends an opening clause. */
export const isInCondition = (
  tokens: readonly Token[],
  clause: TokenRange,
  verb: number,
  { first }: TokenRange,
): boolean => {
  if (first > verb || !opensClause(tokens, clause.first, first)) return false;
  for (let i = clause.first; i < first; i += 1) if (isComma(tokens[i])) return false;
  return CLAUSE_WORDS.get(tokens[clause.first]!.lower) !== 'relative';
};

const isParticiple = ({ pos, lower }: Token): boolean =>
  pos === 'VERB' && /(?:ed|en|wn|ing|ade|set|built)$/.test(lower);

/** "a trip planned for May 3", "a firm employing 40": a participle after a noun, up to the next comma. */
export const isOnParticiple = (
  tokens: readonly Token[],
  clause: TokenRange,
  verb: number,
  { first }: TokenRange,
): boolean => {
  let hangs = false;
  for (let i = first < verb ? clause.first + 1 : verb + 1; i < first; i += 1) {
    const before = tokens[i - 1];
    if (isComma(tokens[i])) hangs = false;
    else if (isParticiple(tokens[i]!) && (isNoun(before) || isComma(before))) hangs = true;
  }
  return hangs;
};

/** "of 212 on board", "from four", "in three attacks": a base or a place; "rose to six", "by 4 %" are told. */
const BASES: ReadonlySet<string> = new Set(
  'of from in for with among after since during within on against between across under over'.split(' '),
);

/** "of *the nearly* 212 on board". */
const BETWEEN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADV', 'PRON']);

const skipLight = (tokens: readonly Token[], from: number, first: number): number => {
  let i = from;
  while (i > first && (BETWEEN.has(tokens[i]!.pos) || tokens[i]!.lower === 'than')) i -= 1;
  return i;
};

/** "with 60 percent of the men *and* 38 percent": what is joined to a base is one too. */
const isJoinedToBase = (tokens: readonly Token[], at: number, first: number): boolean => {
  if (tokens[at]!.pos !== 'CCONJ') return false;
  for (let i = at - 1; i >= first && tokens[i]!.pos !== 'VERB' && tokens[i]!.pos !== 'AUX'; i -= 1)
    if (BASES.has(tokens[i]!.lower)) return true;
  return false;
};

export const isUnderPreposition = (
  tokens: readonly Token[],
  clause: TokenRange,
  _verb: number,
  { first }: TokenRange,
): boolean => {
  if (first === clause.first) return false;
  const before = skipLight(tokens, first - 1, clause.first);
  return BASES.has(tokens[before]!.lower) || isJoinedToBase(tokens, before, clause.first);
};
