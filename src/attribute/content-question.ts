/**
 * Where the content of a cue may start and end, on either side of it.
 *
 *   “The well is dry,” the mayor said. “We leave tomorrow. All of us.”
 *    ^ start    ^ end                   ^ start        ^ end     ^ end
 */
import type { CueExtent } from './cue-extent.ts';
import type { Places } from './rank-edges.ts';
import type { TokenColumns } from './token-columns.ts';

/** A cue with its speaker (-1 for nobody), and how likely every token is the heart of another cue. */
export interface ContentContext {
  readonly columns: TokenColumns;
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

const firstWord = (columns: TokenColumns, from: number, to: number): number => {
  for (let i = from; i <= to; i += 1) if (columns.isWord[i] === 1) return i;
  return -1;
};

const lastWord = (columns: TokenColumns, from: number, to: number): number => {
  for (let i = to; i >= from; i -= 1) if (columns.isWord[i] === 1) return i;
  return -1;
};

const isInSpeaker = ({ speaker }: ContentContext, token: number): boolean =>
  token >= speaker.first && token <= speaker.last;

const wordsOf = (context: ContentContext, from: number, to: number): number[] => {
  const tokens: number[] = [];
  for (let i = from; i <= to; i += 1)
    if (context.columns.isWord[i] === 1 && !isInSpeaker(context, i)) tokens.push(i);
  return tokens;
};

/** Sentence starts, and words after an opening mark, in the sentences before the cue's in its paragraph. */
const earlierStarts = (columns: TokenColumns, sentence: number): number[] => {
  const tokens: number[] = [];
  for (let s = sentence - 1; s >= 0 && s >= sentence - MOST_SENTENCES; s -= 1) {
    if (columns.paragraphOf[s] !== columns.paragraphOf[sentence]) break;
    const first = firstWord(columns, columns.firstOf[s]!, columns.lastOf[s]!);
    const found = first < 0 ? [] : [first];
    for (
      let i = Math.max(first, 0) + 1;
      i <= Math.min(columns.lastOf[s]!, columns.firstOf[s]! + LONGEST_SENTENCE);
      i += 1
    )
      if (columns.opens[i - 1] === 1 && columns.isWord[i] === 1) found.push(i);
    tokens.unshift(...found);
  }
  return tokens;
};

const earlierEnd = (columns: TokenColumns, sentence: number): number[] => {
  const s = sentence - 1;
  if (s < 0 || columns.paragraphOf[s] !== columns.paragraphOf[sentence]) return [];
  const last = lastWord(columns, columns.firstOf[s]!, columns.lastOf[s]!);
  return last < 0 ? [] : [last];
};

/** The sentences after the cue's that its content may reach. */
const laterSentences = (columns: TokenColumns, sentence: number): number[] => {
  const reached: number[] = [];
  const home = columns.paragraphOf[sentence]!;
  const farthest = home + columns.endsOpen[sentence]!;
  for (let s = sentence + 1; s < columns.firstOf.length && s <= sentence + MOST_SENTENCES; s += 1) {
    if (columns.paragraphOf[s]! > farthest) break;
    reached.push(s);
  }
  return reached;
};

const laterEnds = (columns: TokenColumns, sentence: number): number[] => {
  const tokens: number[] = [];
  for (const s of laterSentences(columns, sentence)) {
    const last = lastWord(columns, columns.firstOf[s]!, columns.lastOf[s]!);
    const end = Math.min(last, columns.firstOf[s]! + LONGEST_SENTENCE);
    for (let i = columns.firstOf[s]!; i < end; i += 1) {
      if (columns.isWord[i] === 0) continue;
      const mark = firstMark(columns, i + 1);
      if (mark >= 0 && columns.closes[mark] === 1) tokens.push(i);
    }
    if (last >= 0) tokens.push(last);
  }
  return tokens;
};

/** A closing mark at `from`, or after one stop there ("dry,”"); else -1. */
const firstMark = (columns: TokenColumns, from: number): number => {
  for (let i = from; i < from + 2 && i < columns.size && columns.isWord[i] === 0; i += 1)
    if (columns.closes[i] === 1) return i;
  return -1;
};

export const leftPlaces = (context: ContentContext): Places => {
  const { columns, cue } = context;
  const sentence = columns.sentence[cue.anchor]!;
  const first = Math.max(columns.firstOf[sentence]!, cue.first - FARTHEST);
  const own = wordsOf(context, first, cue.first - 1);
  return {
    starts: [...earlierStarts(columns, sentence), ...own],
    ends: [...earlierEnd(columns, sentence), ...own.slice(-NEAREST)],
  };
};

export const rightPlaces = (context: ContentContext): Places => {
  const { columns, cue } = context;
  const sentence = columns.sentence[cue.anchor]!;
  const last = Math.min(columns.lastOf[sentence]!, cue.last + FARTHEST);
  const own = wordsOf(context, cue.last + 1, last);
  const next = laterSentences(columns, sentence)[0];
  const later = next === undefined ? -1 : firstWord(columns, columns.firstOf[next]!, columns.lastOf[next]!);
  return {
    starts: later < 0 ? own.slice(0, NEAREST) : [...own.slice(0, NEAREST), later],
    ends: [...own, ...laterEnds(columns, sentence)],
  };
};

/** A content holds neither its speaker nor its cue. */
export const allowsContent = ({ speaker, cue }: ContentContext, first: number, last: number): boolean =>
  first <= last && (first > speaker.last || speaker.first > last) && (first > cue.last || cue.first > last);
