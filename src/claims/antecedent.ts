/**
 * Where the words begin that a relative clause or an apposition speaks of.
 *
 *   They met in the old port of Tal, which the navy sold in May.
 *               ^^^^^^^^^^^^^^^^^^^
 */
import { CLAUSE_WORDS } from '../lexicon/clause-words.ts';
import type { Token } from '../model/segmented.ts';

/** A name with its title and place is rarely longer. */
const LONGEST = 10;

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'SYM']);
/** What a phrase may hold, but not begin with. */
const LINKS: ReadonlySet<string> = new Set(["'s", "'", '-', '&']);
/** "the approval of the mill": the same for a common noun; a name is enough by itself. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'in']);

const isLink = ({ lower }: Token, named: boolean): boolean =>
  LINKS.has(lower) || (!named && PREPOSITIONS.has(lower));

/** "Ministry *of* Defence". */
const isWithinName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'of' && tokens[at - 1]?.pos === 'PROPN' && tokens[at + 1]?.pos === 'PROPN';

const stops = (token: Token, named: boolean): boolean =>
  !isLink(token, named) &&
  (!NOMINAL.has(token.pos) || (token.pos === 'PRON' && CLAUSE_WORDS.has(token.lower)));

/** First token of the noun phrase that ends before `comma`, at or after `floor`; -1 when there is none. */
export const antecedentStart = (tokens: readonly Token[], comma: number, floor: number): number => {
  const last = tokens[comma - 1];
  if (last === undefined || comma - 1 < floor) return -1;
  if (last.pos !== 'NOUN' && last.pos !== 'PROPN') return -1;
  // "a member of the Cabinet, who …" is the member, "Lind of the Fund, which …" the fund
  const named = last.pos === 'PROPN' && tokens[comma + 1]?.lower !== 'who';
  let at = comma - 1;
  const goesOn = (i: number): boolean => !stops(tokens[i]!, named) || (named && isWithinName(tokens, i));
  while (at > floor && comma - at < LONGEST && goesOn(at - 1)) at -= 1;
  while (at < comma && (isLink(tokens[at]!, false) || tokens[at]!.pos === 'SYM')) at += 1;
  return at < comma ? at : -1;
};
