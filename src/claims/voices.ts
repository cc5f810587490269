/**
 * Whose a statement may be besides the article's own: the attributions that have words in its sentence.
 *
 *   Okoro said the dam held, but Lind denied it.
 *   two voices
 */
import { hashText } from '../linear/hash.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Attributed } from '../model/layers.ts';
import { lastStarting, meets, rangeOf, type TokenRange } from '../text/token-range.ts';

export interface Voice {
  /** Index of the attribution. */
  readonly index: number;
  readonly attribution: Attribution;
  /** All its contents, in text order. */
  readonly contents: readonly TokenRange[];
  readonly cue: TokenRange | null;
  readonly speaker: TokenRange | null;
  /** First token of the cue; -1 without one. */
  readonly head: number;
  /** Hashes of how it is quoted and of its stance. */
  readonly quote: number;
  readonly stance: number;
}

/** Indexes of the sentences that hold a content or the cue. */
const sentencesOf = ({ sentences }: Attributed, { content, cue }: Attribution): Set<number> => {
  const found = new Set<number>();
  for (const { start, end } of cue === null ? content : [...content, cue]) {
    const last = lastStarting(sentences, end - 1);
    for (let i = Math.max(0, lastStarting(sentences, start)); i <= last; i += 1) found.add(i);
  }
  return found;
};

const NEVER: ReadonlySet<string> = new Set(['not', "n't", 'never']);

/** "Lind has *never said* that the dam was safe": what was not said is nobody's statement; that it was not is told. */
const isNegated = (
  { tokens }: Attributed,
  { stance, quote }: Attribution,
  cue: TokenRange | null,
): boolean => {
  if (cue === null || stance !== 'asserts' || quote === 'direct') return false;
  for (let at = Math.max(0, cue.first - 1); at < cue.end; at += 1)
    if (NEVER.has(tokens[at]!.lower)) return true;
  return false;
};

/** By sentence index, the voices that have words in it, in the order of the attributions. */
export const voicesBySentence = (article: Attributed): ReadonlyMap<number, readonly Voice[]> => {
  const { tokens } = article;
  const voices = new Map<number, Voice[]>();
  article.attributions.forEach((attribution, index) => {
    const cue = attribution.cue && rangeOf(tokens, attribution.cue);
    if (isNegated(article, attribution, cue)) return;
    const voice = {
      index,
      attribution,
      contents: attribution.content.map((span) => rangeOf(tokens, span)),
      cue,
      speaker: attribution.speaker && rangeOf(tokens, attribution.speaker),
      head: cue?.first ?? -1,
      quote: hashText(attribution.quote),
      stance: hashText(attribution.stance),
    };
    for (const sentence of sentencesOf(article, attribution)) {
      const known = voices.get(sentence);
      if (known === undefined) voices.set(sentence, [voice]);
      else known.push(voice);
    }
  });
  return voices;
};

/** The content that ends last before the cue, and the one that starts first after it, within `range`. */
const besideCue = ({ contents, cue }: Voice, { first, end }: TokenRange): { left: number; right: number } => {
  let left = -1;
  let right = -1;
  for (const content of contents) {
    if (content.end <= cue!.first && content.end > first) left = Math.max(left, content.end);
    if (content.first >= cue!.end && content.first < end && right < 0) right = content.first;
  }
  return { left, right };
};

/**
 * What parts the two pieces of a statement that its own cue interrupts, from the last word before to the first one
 * after: "“We will,” *he said,* “close the port”". Null where nothing does.
 */
export const interruptionOf = (isWord: Int32Array, voice: Voice, range: TokenRange): TokenRange | null => {
  if (voice.cue === null || voice.cue.first <= range.first || voice.cue.end >= range.end) return null;
  let { left, right } = besideCue(voice, range);
  if (left < 0 || right < 0) return null;
  while (left > range.first && isWord[left - 1] === 0) left -= 1;
  while (right < range.end && isWord[right] === 0) right += 1;
  return left > range.first && right < range.end ? { first: left, end: right } : null;
};

/** Sentences of prose have four at most; a list of a thousand "allegedly" would be read against every one of them. */
const MOST_VOICES = 8;
/** A cue so many tokens from a statement no longer introduces it: "…, he said" after the longest clause. */
const FARTHEST_CUE = 60;

/** Whether the cue stands near a stretch, or words of its contents stand in it. */
export const isVoiceNear = ({ contents, cue }: Voice, range: TokenRange): boolean =>
  (cue !== null && cue.end > range.first - FARTHEST_CUE && cue.first < range.end + FARTHEST_CUE) ||
  contents.some((content) => meets(content, range));

/** The voices that a stretch of a sentence is read against, the first of them where there are very many. */
export const voicesNear = (voices: readonly Voice[], range: TokenRange): readonly Voice[] =>
  voices.length <= MOST_VOICES
    ? voices
    : voices.filter((voice) => isVoiceNear(voice, range)).slice(0, MOST_VOICES);
