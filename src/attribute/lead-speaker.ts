/**
 * Whom a sentence that leads to a quotation without a cue is about: its subject, where that is a person or a body.
 *
 *   Dana Kohl was blunt about the closure: “We had no alternative.”
 *   ^^^^^^^^^
 */

import { ROLE_ENDINGS } from '../lexicon/roles.ts';
import { SPEAKER_NOUNS } from '../lexicon/speaker-nouns.ts';
import { SPEAKER_PRONOUNS } from '../lexicon/speaker-pronouns.ts';
import { POS } from '../linear/parts-of-speech.ts';
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { TokenColumns } from './token-columns.ts';

/** "Chief Minister Ana Maria van der Berg-Orr" has eight. */
const LONGEST_NAME = 9;
/** ", the head of the port since 2019, " */
const LONGEST_ASIDE = 16;

const CAPITAL = /^\p{Lu}\p{L}*[\p{L}.’'-]*$/u;
const PARTICLES: ReadonlySet<string> = new Set(['van', 'von', 'de', 'der', 'al', 'bin', 'la', 'du', '-']);
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'our',
  'one',
]);
/** "Nobody", "It", "Who" name none. */
const PERSONAL: ReadonlySet<string> = new Set(['male', 'female']);

const isNameWord = ({ text, pos }: Token): boolean =>
  CAPITAL.test(text) && (pos === 'PROPN' || pos === 'NOUN' || pos === 'X' || pos === 'ADJ');

/** "Dana Kohl", "Minister Jan van Dorn" from `from`; `from` where no name starts. */
const nameEnd = (tokens: readonly Token[], from: number, to: number): number => {
  let end = from;
  for (let i = from; i < Math.min(to, from + LONGEST_NAME); i += 1) {
    if (isNameWord(tokens[i]!)) end = i + 1;
    else if (i === from || !PARTICLES.has(tokens[i]!.lower)) break;
  }
  // "U.S." alone is the beginning of a longer name
  if (end === from + 1 && tokens[from]!.text.endsWith('.')) return from;
  return tokens.slice(from, end).some(({ pos }) => pos === 'PROPN') ? end : from;
};

/** "the bank", "the union"; a document ("their story") is spoken of. */
const isBody = (lower: string): boolean =>
  SPEAKER_NOUNS.has(lower) && SPEAKER_NOUNS.get(lower) !== 'document';

/** "the mayor", "her spokeswoman", "the bank": words for one who speaks. */
const nounEnd = (tokens: readonly Token[], from: number, to: number): number => {
  if (!DETERMINERS.has(tokens[from]?.lower ?? '')) return from;
  for (let i = from + 1; i < Math.min(to, from + LONGEST_NAME); i += 1) {
    const { lower, pos } = tokens[i]!;
    const next = tokens[i + 1]?.pos;
    const isHead = next !== 'NOUN' && next !== 'PROPN';
    if (isHead && (ROLE_ENDINGS.has(lower) || isBody(lower))) return nameEnd(tokens, i + 1, to);
    if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN') return from;
  }
  return from;
};

const pronounEnd = (tokens: readonly Token[], from: number): number =>
  PERSONAL.has(SPEAKER_PRONOUNS.get(tokens[from]!.lower) ?? '') ? from + 1 : from;

const isVerb = (pos: number | undefined): boolean => pos === POS.VERB || pos === POS.AUX;

/** Right after ", head of the port," where such stands at `at`, else `at`. */
const afterAside = (columns: TokenColumns, tokens: readonly Token[], at: number, to: number): number => {
  if (tokens[at]?.text !== ',') return at;
  for (let i = at + 1; i < Math.min(to, at + LONGEST_ASIDE); i += 1)
    if (tokens[i]!.text === ',' && isVerb(columns.pos[i + 1])) return i + 1;
  return at;
};

/** After the name, noun or pronoun that may speak and starts at `from`; `from` where none does. */
export const partyEnd = (tokens: readonly Token[], from: number, to: number): number =>
  from >= to
    ? from
    : Math.max(nameEnd(tokens, from, to), nounEnd(tokens, from, to), pronounEnd(tokens, from));

/** The subject that the tokens from `from` begin with, if a verb follows it; else null. */
export const subjectAt = (
  columns: TokenColumns,
  tokens: readonly Token[],
  from: number,
  to: number,
): (TokenRange & { readonly verb: number }) | null => {
  const end = partyEnd(tokens, from, to);
  if (end === from || end >= to) return null;
  let verb = afterAside(columns, tokens, end, to);
  while (verb < to && columns.pos[verb] === POS.ADV) verb += 1;
  return verb < to && isVerb(columns.pos[verb]) ? { first: from, end, verb } : null;
};

/** "For Rita Holm, the choice was simple": who is spoken of first. */
const afterFor = (tokens: readonly Token[], from: number, to: number): TokenRange | null => {
  if (tokens[from]!.lower !== 'for') return null;
  const end = Math.max(nameEnd(tokens, from + 1, to), nounEnd(tokens, from + 1, to));
  return end > from + 1 && tokens[end]?.text === ',' ? { first: from + 1, end } : null;
};

/** Who the sentence from `from` up to `to` is about, or null. */
export const leadSpeaker = (
  columns: TokenColumns,
  tokens: readonly Token[],
  from: number,
  to: number,
): TokenRange | null => {
  const found = subjectAt(columns, tokens, from, to) ?? afterFor(tokens, from, to);
  return found && { first: found.first, end: found.end };
};
