/**
 * Where the content of a cue may start and end, on either side of it.
 *
 *   “The well is dry,” the mayor said. “We leave tomorrow. All of us.”
 *    ^ start    ^ end                   ^ start        ^ end     ^ end
 */
import type { CueExtent } from './cue-extent.ts';
import type { Places } from './rank-edges.ts';
import type { Sheet } from './sheet.ts';

/** A cue with its speaker (-1 for nobody), and how likely every token is the heart of another cue. */
export interface ContentContext {
  readonly sheet: Sheet;
  readonly cue: CueExtent;
  readonly speaker: { readonly first: number; readonly last: number };
  /** Probability, by token. */
  readonly chance: Float32Array;
  /** How many of the tokens before this one are likely cues. */
  readonly likely: Int32Array;
}

/** Within its sentence the far end of a content is at most so many tokens from the cue. */
const FARTHEST = 70;
/** Its near end is among so many words next to the cue, speaker not counted (99.5 % in training). */
const NEAREST = 11;
/** A quotation goes on for so many sentences after the cue's own, or began so many before it. */
const MOST_SENTENCES = 7;

/** In a longer sentence, marks of quotation are not searched for beyond. */
const LONGEST_SENTENCE = 300;

const firstWord = (sheet: Sheet, from: number, to: number): number => {
  for (let i = from; i <= to; i += 1) if (sheet.isWord[i] === 1) return i;
  return -1;
};

const lastWord = (sheet: Sheet, from: number, to: number): number => {
  for (let i = to; i >= from; i -= 1) if (sheet.isWord[i] === 1) return i;
  return -1;
};

const isInSpeaker = ({ speaker }: ContentContext, token: number): boolean =>
  token >= speaker.first && token <= speaker.last;

const wordsOf = (context: ContentContext, from: number, to: number): number[] => {
  const tokens: number[] = [];
  for (let i = from; i <= to; i += 1)
    if (context.sheet.isWord[i] === 1 && !isInSpeaker(context, i)) tokens.push(i);
  return tokens;
};

/** Sentence starts, and words after an opening mark, in the sentences before the cue's in its paragraph. */
const earlierStarts = (sheet: Sheet, sentence: number): number[] => {
  const tokens: number[] = [];
  for (let s = sentence - 1; s >= 0 && s >= sentence - MOST_SENTENCES; s -= 1) {
    if (sheet.paragraphOf[s] !== sheet.paragraphOf[sentence]) break;
    const first = firstWord(sheet, sheet.firstOf[s]!, sheet.lastOf[s]!);
    const found = first < 0 ? [] : [first];
    for (
      let i = Math.max(first, 0) + 1;
      i <= Math.min(sheet.lastOf[s]!, sheet.firstOf[s]! + LONGEST_SENTENCE);
      i += 1
    )
      if (sheet.opens[i - 1] === 1 && sheet.isWord[i] === 1) found.push(i);
    tokens.unshift(...found);
  }
  return tokens;
};

const earlierEnd = (sheet: Sheet, sentence: number): number[] => {
  const s = sentence - 1;
  if (s < 0 || sheet.paragraphOf[s] !== sheet.paragraphOf[sentence]) return [];
  const last = lastWord(sheet, sheet.firstOf[s]!, sheet.lastOf[s]!);
  return last < 0 ? [] : [last];
};

/** The sentences after the cue's that its content may reach. */
const laterSentences = (sheet: Sheet, sentence: number): number[] => {
  const reached: number[] = [];
  const home = sheet.paragraphOf[sentence]!;
  const farthest = home + sheet.endsOpen[sentence]!;
  for (let s = sentence + 1; s < sheet.firstOf.length && s <= sentence + MOST_SENTENCES; s += 1) {
    if (sheet.paragraphOf[s]! > farthest) break;
    reached.push(s);
  }
  return reached;
};

const laterEnds = (sheet: Sheet, sentence: number): number[] => {
  const tokens: number[] = [];
  for (const s of laterSentences(sheet, sentence)) {
    const last = lastWord(sheet, sheet.firstOf[s]!, sheet.lastOf[s]!);
    const end = Math.min(last, sheet.firstOf[s]! + LONGEST_SENTENCE);
    for (let i = sheet.firstOf[s]!; i < end; i += 1) {
      if (sheet.isWord[i] === 0) continue;
      const mark = firstMark(sheet, i + 1);
      if (mark >= 0 && sheet.closes[mark] === 1) tokens.push(i);
    }
    if (last >= 0) tokens.push(last);
  }
  return tokens;
};

/** A closing mark at `from`, or after one stop there ("dry,”"); else -1. */
const firstMark = (sheet: Sheet, from: number): number => {
  for (let i = from; i < from + 2 && i < sheet.size && sheet.isWord[i] === 0; i += 1)
    if (sheet.closes[i] === 1) return i;
  return -1;
};

export const leftPlaces = (context: ContentContext): Places => {
  const { sheet, cue } = context;
  const sentence = sheet.sentence[cue.anchor]!;
  const first = Math.max(sheet.firstOf[sentence]!, cue.first - FARTHEST);
  const own = wordsOf(context, first, cue.first - 1);
  return {
    starts: [...earlierStarts(sheet, sentence), ...own],
    ends: [...earlierEnd(sheet, sentence), ...own.slice(-NEAREST)],
  };
};

export const rightPlaces = (context: ContentContext): Places => {
  const { sheet, cue } = context;
  const sentence = sheet.sentence[cue.anchor]!;
  const last = Math.min(sheet.lastOf[sentence]!, cue.last + FARTHEST);
  const own = wordsOf(context, cue.last + 1, last);
  const next = laterSentences(sheet, sentence)[0];
  const later = next === undefined ? -1 : firstWord(sheet, sheet.firstOf[next]!, sheet.lastOf[next]!);
  return {
    starts: later < 0 ? own.slice(0, NEAREST) : [...own.slice(0, NEAREST), later],
    ends: [...own, ...laterEnds(sheet, sentence)],
  };
};

/** A content holds neither its speaker nor its cue. */
export const allowsContent = ({ speaker, cue }: ContentContext, first: number, last: number): boolean =>
  first <= last && (first > speaker.last || speaker.first > last) && (first > cue.last || cue.first > last);
