/**
 * What an adverb attributes to nobody in particular, where the models saw no cue in it.
 *
 *   In May, the heir reportedly sold the castle, which stands empty.
 *           ^^^^^^^^            ^^^^^^^^^^^^^^^ content, in two parts
 */
import { HEARSAY_ADVERBS } from '../lexicon/hearsay-adverbs.ts';
import { POS } from '../linear/parts-of-speech.ts';
import type { Segmented } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Draft } from './draft.ts';
import { cueOf, ownersOf } from './owners.ts';
import { REGION, type TokenColumns } from './token-columns.ts';

/** Annotators take two in three "reportedly" for attribution, of the others fewer. */
const CONFIDENCE = 0.5;
/** A clause longer than this is not one. */
const LONGEST_CLAUSE = 40;

/** Marks and conjunctions bound a clause, for want of a parser. */
const bounds = (columns: TokenColumns, token: number): boolean =>
  columns.isWord[token] === 0 || columns.pos[token] === POS.SCONJ;

const clauseAround = (columns: TokenColumns, adverb: number): TokenRange[] => {
  const sentence = columns.sentence[adverb]!;
  let first = adverb;
  while (first > Math.max(columns.firstOf[sentence]!, adverb - LONGEST_CLAUSE) && !bounds(columns, first - 1))
    first -= 1;
  let end = adverb + 1;
  while (end <= Math.min(columns.lastOf[sentence]!, adverb + LONGEST_CLAUSE) && !bounds(columns, end))
    end += 1;
  return [
    { first, end: adverb },
    { first: adverb + 1, end },
  ].filter((part) => part.first < part.end);
};

/** What is to be added to `drafts`. */
export const hearsay = ({ tokens }: Segmented, columns: TokenColumns, drafts: readonly Draft[]): Draft[] => {
  const found: Draft[] = [];
  const cues = ownersOf(columns.size, drafts, cueOf);
  for (let i = 0; i < columns.size; i += 1) {
    if (!HEARSAY_ADVERBS.has(tokens[i]!.lower) || cues[i] !== 0) continue;
    if (columns.regionOf[columns.sentence[i]!] === REGION.boilerplate) continue;
    const content = clauseAround(columns, i);
    const cue = { first: i, end: i + 1, head: i };
    if (content.length > 0)
      found.push({ cue, speaker: null, content, confidence: CONFIDENCE, rule: 'attribution/hearsay' });
  }
  return found;
};
