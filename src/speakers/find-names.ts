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

const OPENS_QUOTATION = /^["“‘«„]$/;

/** A line of which this share of words starts with a capital … */
const TITLE_CASE = 0.6;
/** … and at least so many everyday words among them is a headline in title case: its capitals say nothing. */
const EVERYDAY_CAPITALS = 2;

/** "Says", "Museum", "Will"; posts and organisations are written with capitals elsewhere too. */
const isEverydayWord = ({ lower, lemma }: Token): boolean =>
  nameHint(lower) === 'word' && !ROLES.has(lower) && !SPEAKER_NOUNS.has(lemma);

const isTitleCase = (tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean => {
  let words = 0;
  let capitals = 0;
  for (let at = firstToken; at < endToken; at += 1) {
    const { pos, text } = tokens[at]!;
    if (pos !== 'PUNCT' && pos !== 'NUM' && pos !== 'SYM') words += 1;
    if (startsCapital(text)) capitals += 1;
  }
  if (capitals <= TITLE_CASE * words) return false;
  let everyday = 0;
  for (let at = firstToken + 1; at < endToken; at += 1)
    if (startsCapital(tokens[at]!.text) && isEverydayWord(tokens[at]!)) everyday += 1;
  return everyday >= EVERYDAY_CAPITALS;
};

/** Where speakers start and end: no name crosses such a place. */
interface Bounds {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

const boundsOf = (tokens: readonly Token[], speakers: readonly Span[]): Bounds => ({
  starts: new Set(speakers.map(({ start }) => tokenAfter(tokens, start))),
  ends: new Set(speakers.map(({ end }) => tokenAfter(tokens, end - 1) + 1)),
});

/** A speaker of one capitalised word that is a month or no known word: "May said", "Lynch said". */
const isLoneName = (tokens: readonly Token[], at: number, { starts, ends }: Bounds): boolean => {
  if (!starts.has(at) || !ends.has(at + 1)) return false;
  const { lower, lemma, pos } = tokens[at]!;
  const hint = nameHint(lower);
  if (pos === 'PRON' || pos === 'DET' || namesSpeakers(lower) || namesSpeakers(lemma)) return false;
  return hint === 'calendar' || (hint === undefined && lower === lemma);
};

/** "Wal-Mart" as a whole speaker. */
const isHyphened = (tokens: readonly Token[], at: number, { starts, ends }: Bounds): boolean =>
  starts.has(at) && ends.has(at + 3) && tokens[at + 1]?.text === '-' && startsCapital(tokens[at + 2]!.text);

/** Where a name ends that only its being a speaker shows; null for any other. */
const speakerEnd = (tokens: readonly Token[], at: number, bounds: Bounds): number | null => {
  if (isHyphened(tokens, at, bounds)) return at + 3;
  return isLoneName(tokens, at, bounds) ? at + 1 : null;
};

const cutAtBounds = (first: number, end: number, { starts, ends }: Bounds): number => {
  for (let at = first + 1; at < end; at += 1) if (starts.has(at) || ends.has(at)) return at;
  return end;
};

/** Words with a capital that no sentence start explains: seen first in a sentence, they are names too. */
const capitalisedWithin = (article: Segmented): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { firstToken, endToken, region } of article.sentences)
    if (region === 'body')
      for (let at = firstToken + 1; at < endToken; at += 1) {
        const token = article.tokens[at]!;
        if (token.pos === 'PROPN' && startsCapital(token.text)) words.add(token.text);
      }
  return words;
};

/** Surnames that are everyday words too, told by a given name before them: "Tim *Cook*", "Nina *Bishop*". */
const surnamesTold = ({ tokens }: Segmented): ReadonlySet<string> => {
  const surnames = new Set<string>();
  for (let at = 1; at < tokens.length; at += 1) {
    const { text, lower } = tokens[at]!;
    const before = tokens[at - 1]!;
    if (!startsCapital(before.text) || !startsCapital(text) || !isGiven(before.lower)) continue;
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
  const known = capitalisedWithin(article);
  const surnames = surnamesTold(article);
  const names: NameMention[] = [];
  article.sentences.forEach((sentence, index) => {
    const mute = isTitleCase(tokens, sentence);
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      if (!startsCapital(tokens[at]!.text) || (mute && !bounds.starts.has(at))) continue;
      const opens = at === sentence.firstToken || OPENS_QUOTATION.test(tokens[at - 1]!.text);
      const initial = opens && !known.has(tokens[at]!.text) && !surnames.has(tokens[at]!.text);
      const run = runEnd(tokens, at, sentence.endToken, initial);
      const end = speakerEnd(tokens, at, bounds) ?? cutAtBounds(at, run, bounds);
      if (end === at) continue;
      const isSurname = end === at + 1 && surnames.has(tokens[at]!.text);
      const mention = makeMention(article, { first: at, end }, index, isSurname);
      if (mention !== null) names.push(mute ? { ...mention, roles: [] } : mention);
      at = end - 1;
    }
  });
  return names;
};
