/** Every stretch of a sentence that may be a claim, with whose it may be, and what tells of its being one. */
import type { Weigher } from '../linear/weigher.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Boundaries, Boundary } from './boundary-kinds.ts';
import type { ClaimColumns } from './columns.ts';
import { endFeatures, startFeatures } from './edge-features.ts';
import { spanFeatures } from './span-features.ts';
import { ownFeatures, saidFeatures } from './voice-features.ts';
import { isVoiceNear, type Voice } from './voices.ts';

/** "Lind resigned" states something; one word does not. */
const FEWEST_WORDS = 2;
/** A start is paired with so many ends: sentences of prose have fewer, tables and lists without a full stop more. */
const MOST_ENDS = 24;
/** "“A circus?” *he said*": what is quoted word for word does not hold the words that say so. */
const holdsSaying = ({ attribution, cue, contents }: Voice, first: number, end: number): boolean =>
  attribution.quote === 'direct' &&
  cue !== null &&
  cue.first >= first &&
  cue.end <= end &&
  !contents.some(
    (content) => content.first >= cue.end && content.first < end && contents[0]!.end <= cue.first,
  );

const mayState = (voice: Voice, first: number, end: number): boolean =>
  !holdsSaying(voice, first, end) && isVoiceNear(voice, { first, end });

/** The voices that may have made a statement from `first` to `end`; nearly always all of the sentence's. */
const voicesFor = (voices: readonly Voice[], first: number, end: number): readonly Voice[] => {
  for (const voice of voices)
    if (!mayState(voice, first, end)) return voices.filter((each) => mayState(each, first, end));
  return voices;
};

/** @param each is told of every stretch, in text order of the starts, the shorter first, and of the voices near it */
export const forEachStretch = (
  columns: ClaimColumns,
  { starts, ends, contrastEnd }: Boundaries,
  voices: readonly Voice[],
  each: (start: Boundary, stop: Boundary, voices: readonly Voice[]) => void,
): void => {
  let from = 0;
  for (const start of starts) {
    while (from < ends.length && ends[from]!.at <= start.at) from += 1;
    for (let i = from; i < Math.min(ends.length, from + MOST_ENDS); i += 1) {
      const stop = ends[i]!;
      if (columns.words[stop.at]! - columns.words[start.at]! < FEWEST_WORDS) continue;
      if (start.at < contrastEnd && stop.at > contrastEnd) continue;
      each(start, stop, voicesFor(voices, start.at, stop.at));
    }
  }
};

/** A stretch taken for a statement of one voice. */
export interface Candidate extends TokenRange {
  readonly start: Boundary;
  readonly stop: Boundary;
  /** The voices near it. */
  readonly voices: readonly Voice[];
  /** Whose it is taken to be; null for the article's own. */
  readonly voice: Voice | null;
}

/** Every stretch with every voice that it may be of, the article's own first. */
export const candidatesIn = (
  columns: ClaimColumns,
  boundaries: Boundaries,
  voices: readonly Voice[],
): Candidate[] => {
  const found: Candidate[] = [];
  forEachStretch(columns, boundaries, voices, (start, stop, near) => {
    for (const voice of [null, ...near])
      found.push({ first: start.at, end: stop.at, start, stop, voices: near, voice });
  });
  return found;
};

/** What whose voice it is taken for is worth. */
export const voiceFeatures = (
  weigher: Weigher,
  columns: ClaimColumns,
  sentence: TokenRange,
  start: Boundary,
  stop: Boundary,
  voices: readonly Voice[],
  voice: Voice | null,
): number =>
  voice === null
    ? ownFeatures(weigher, columns, voices, start, stop)
    : saidFeatures(weigher, columns, sentence, voices, voice, start, stop);

/** The sum of the weights of all that tells of a candidate; training keeps their numbers in `weigher`. */
export const claimFeatures = (
  weigher: Weigher,
  columns: ClaimColumns,
  sentence: TokenRange,
  { start, stop, voices, voice }: Candidate,
): number =>
  startFeatures(weigher, columns, sentence, start) +
  endFeatures(weigher, columns, sentence, stop) +
  spanFeatures(weigher, columns, sentence, start, stop) +
  voiceFeatures(weigher, columns, sentence, start, stop, voices, voice);
