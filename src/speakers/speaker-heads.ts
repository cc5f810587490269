/** The words of each attribution's speaker, read once: where their head stands, and what they are. */
import type { Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import { rangeOf, type TokenRange } from '../text/token-range.ts';
import { type NameLayer, namesWithin } from './name-layer.ts';
import { readSpan, type SpeakerWords } from './read-span.ts';
import { wholeSpan } from './whole-span.ts';

export interface SpeakerHead extends TokenRange {
  readonly span: Span;
  readonly words: SpeakerWords;
  /** Token at which it is met. */
  readonly token: number;
  /** The attributions of which it is the speaker. */
  readonly attributions: readonly number[];
}

/** "the president's" is the president. */
const withoutPossessive = (tokens: readonly Token[], { first, end }: TokenRange): TokenRange =>
  end - first > 1 && tokens[end - 1]!.lower === "'s" ? { first, end: end - 1 } : { first, end };

const tokenOf = (words: SpeakerWords, first: number): number => {
  if (words.is === 'name') return words.mention.firstToken;
  return words.is === 'noun' ? words.first : first;
};

/** One for each span that is a speaker, in the order in which they are met. */
export const speakerHeads = (layer: NameLayer): SpeakerHead[] => {
  const { tokens, attributions } = layer.article;
  const bySpan = new Map<number, { span: Span; attributions: number[] }>();
  attributions.forEach(({ speaker }, i) => {
    if (speaker === null) return;
    const key = speaker.start * (layer.article.article.text.length + 1) + speaker.end;
    const known = bySpan.get(key);
    if (known === undefined) bySpan.set(key, { span: speaker, attributions: [i] });
    else known.attributions.push(i);
  });
  return [...bySpan.values()]
    .flatMap(({ span, attributions: indexes }) => {
      const { first, end } = withoutPossessive(tokens, rangeOf(tokens, wholeSpan(tokens, span)));
      if (first >= end) return [];
      const words = readSpan(tokens, first, end, namesWithin(layer, first, end));
      return [{ span, words, first, end, token: tokenOf(words, first), attributions: indexes }];
    })
    .sort((a, b) => a.token - b.token || a.end - b.end);
};
