/**
 * Every place where the article names somebody or something, with the titles that stand beside the name.
 *
 *   Russian President Vladimir Putin met Mr. Obama in New York.
 *                     ^^^^^^^^^^^^^^ person   ^^^^^ person
 *                                                     ^^^^^^^^ thing
 */
import { ROLES } from '../lexicon/roles.ts';
import { SPEAKER_NOUNS } from '../lexicon/speaker-nouns.ts';
import type { Segmented, Sentence, Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import { tokenAfter } from '../text/token-range.ts';
import { makeMention } from './make-mention.ts';
import { nameHint } from './name-hint.ts';
import { isGiven, startsCapital } from './name-kind.ts';
import type { NameMention } from './name-mention.ts';
import { namesSpeakers, runEnd } from './name-run.ts';

const OPENS_QUOTATION: ReadonlySet<string> = new Set(['"', '“', '‘', '«', '„']);

/** A line of which this share of words starts with a capital … */
const TITLE_CASE = 0.6;
/** … and at least so many everyday words among them is a headline in title case: its capitals say nothing. */
const EVERYDAY_CAPITALS = 2;

/** "Says", "Museum", "Will"; posts and organisations are written with capitals elsewhere too. */
const isEverydayWord = ({ lower, lemma }: Token): boolean =>
  nameHint(lower) === 'word' && !ROLES.has(lower) && !SPEAKER_NOUNS.has(lemma);

const wordsIn = (tokens: readonly Token[], { firstToken, endToken }: Sentence): number => {
  let words = 0;
  for (let at = firstToken; at < endToken; at += 1) {
    const { pos } = tokens[at]!;
    if (pos !== 'PUNCT' && pos !== 'NUM' && pos !== 'SYM') words += 1;
  }
  return words;
};

/** Tokens that start with a capital, in text order: one in seven, and all that names are told by. */
const capitalsOf = (tokens: readonly Token[]): number[] => {
  const capitals: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) if (startsCapital(tokens[at]!.text)) capitals.push(at);
  return capitals;
};

/** @param capitals of the article, of which `[from, to)` are the sentence's */
const isTitleCase = (
  tokens: readonly Token[],
  sentence: Sentence,
  capitals: readonly number[],
  from: number,
  to: number,
): boolean => {
  if (to - from < EVERYDAY_CAPITALS || to - from <= TITLE_CASE * wordsIn(tokens, sentence)) return false;
  let everyday = 0;
  for (let i = from; i < to; i += 1)
    if (capitals[i]! > sentence.firstToken && isEverydayWord(tokens[capitals[i]!]!)) everyday += 1;
  return everyday >= EVERYDAY_CAPITALS;
};

/** 1 where speakers start and where they end: no name crosses such a place. */
interface Bounds {
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
}

const boundsOf = (tokens: readonly Token[], speakers: readonly Span[]): Bounds => {
  // a speaker may end with the last token
  const starts = new Uint8Array(tokens.length + 2);
  const ends = new Uint8Array(tokens.length + 2);
  for (const { start, end } of speakers) {
    starts[tokenAfter(tokens, start)] = 1;
    ends[tokenAfter(tokens, end - 1) + 1] = 1;
  }
  return { starts, ends };
};

/** A speaker of one capitalised word that is a month or no known word: "May said", "Lynch said". */
const isLoneName = (tokens: readonly Token[], at: number, { starts, ends }: Bounds): boolean => {
  if (starts[at] === 0 || ends[at + 1] === 0) return false;
  const { lower, lemma, pos } = tokens[at]!;
  const hint = nameHint(lower);
  if (pos === 'PRON' || pos === 'DET' || namesSpeakers(lower) || namesSpeakers(lemma)) return false;
  return hint === 'calendar' || (hint === undefined && lower === lemma);
};

/** "Wal-Mart" as a whole speaker. */
const isHyphened = (tokens: readonly Token[], at: number, { starts, ends }: Bounds): boolean =>
  starts[at] === 1 &&
  ends[at + 3] === 1 &&
  tokens[at + 1]?.text === '-' &&
  startsCapital(tokens[at + 2]!.text);

/** Where a name ends that only its being a speaker shows; null for any other. */
const speakerEnd = (tokens: readonly Token[], at: number, bounds: Bounds): number | null => {
  if (isHyphened(tokens, at, bounds)) return at + 3;
  return isLoneName(tokens, at, bounds) ? at + 1 : null;
};

const cutAtBounds = (first: number, end: number, { starts, ends }: Bounds): number => {
  for (let at = first + 1; at < end; at += 1) if (starts[at] === 1 || ends[at] === 1) return at;
  return end;
};

/** Words with a capital that no sentence start explains: seen first in a sentence, they are names too. */
const capitalisedWithin = (
  { tokens, sentences }: Segmented,
  capitals: readonly number[],
): ReadonlySet<string> => {
  const words = new Set<string>();
  let i = 0;
  for (const { firstToken, endToken, region } of sentences)
    for (; i < capitals.length && capitals[i]! < endToken; i += 1) {
      const { pos, text } = tokens[capitals[i]!]!;
      if (region === 'body' && pos === 'PROPN' && capitals[i]! > firstToken) words.add(text);
    }
  return words;
};

/** Surnames that are everyday words too, told by a given name before them: "Tim *Cook*", "Nina *Bishop*". */
const surnamesTold = ({ tokens }: Segmented, capitals: readonly number[]): ReadonlySet<string> => {
  const surnames = new Set<string>();
  for (let i = 1; i < capitals.length; i += 1) {
    const at = capitals[i]!;
    if (capitals[i - 1] !== at - 1 || !isGiven(tokens[at - 1]!.lower)) continue;
    const { text, lower } = tokens[at]!;
    if (!isGiven(lower) && nameHint(lower) !== 'calendar') surnames.add(text);
  }
  return surnames;
};

/**
 * All names of the article, captions too, in text order; of a headline in title case only its speakers.
 * @param speakers spans that name a speaker
 */
export const findNames = (article: Segmented, speakers: readonly Span[]): NameMention[] => {
  const { tokens } = article;
  const bounds = boundsOf(tokens, speakers);
  const capitals = capitalsOf(tokens);
  const known = capitalisedWithin(article, capitals);
  const surnames = surnamesTold(article, capitals);
  const names: NameMention[] = [];
  let from = 0;
  article.sentences.forEach((sentence, index) => {
    let to = from;
    while (to < capitals.length && capitals[to]! < sentence.endToken) to += 1;
    const mute = isTitleCase(tokens, sentence, capitals, from, to);
    let past = 0;
    for (; from < to; from += 1) {
      const at = capitals[from]!;
      if (at < past || (mute && bounds.starts[at] === 0)) continue;
      const { text } = tokens[at]!;
      const opens = at === sentence.firstToken || OPENS_QUOTATION.has(tokens[at - 1]!.text);
      const run = runEnd(tokens, at, sentence.endToken, opens && !known.has(text) && !surnames.has(text));
      const end = speakerEnd(tokens, at, bounds) ?? cutAtBounds(at, run, bounds);
      if (end === at) continue;
      const isSurname = end === at + 1 && surnames.has(text);
      const mention = makeMention(article, { first: at, end }, index, isSurname);
      if (mention !== null) names.push(mute ? { ...mention, roles: [] } : mention);
      past = end;
    }
  });
  return names;
};
