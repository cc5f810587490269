/**
 * Where sentences end within a paragraph: at a full stop, question mark, exclamation mark or ellipsis, with
 * the closing marks after it, when what follows can start a sentence; and before each item of a list.
 */
import { CLOSING_BRACKET, dotsAfter, endsInStop, isStop, type StopContext } from './full-stops.ts';
import { listItems, markerLength } from './list-items.ts';
import { isVerb, startsSentence } from './sentence-start.ts';
import { startsSignature } from './signatures.ts';

/** An emoji after a stop belongs to the sentence before: `We won! 🎉🎉”` */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+$/u;

const closes = (text: string): boolean => CLOSING_BRACKET.test(text) || EMOJI.test(text);

/** The last stop and the last closing mark of those that stand together: `(D-Mich.).`, `?!”`, `! 🎉”` */
const stopRun = (
  { tokens, roles }: StopContext,
  from: number,
  end: number,
): { readonly stop: number; readonly last: number } => {
  let [stop, last] = [from, from];
  for (let i = from + 1; i < end; i += 1) {
    const role = roles.get(i);
    if (role === undefined && isStop(tokens[i]!)) stop = i;
    else if (role !== 'closes' && !(role === undefined && closes(tokens[i]!.text))) break;
    last = i;
  }
  return { stop, last };
};

/** As `sentenceEnds`, for one item of a list or for a paragraph that is none. */
const itemEnds = (context: StopContext, from: number, end: number): number[] => {
  const { tokens } = context;
  const ends: number[] = [];
  let hasVerb = false;
  for (let i = from + markerLength(tokens, from, end); i < end; i += 1) {
    hasVerb ||= isVerb(tokens[i]);
    if (i > from && startsSignature(tokens, i, end) && ends.at(-1) !== i) ends.push(i);
    if (!endsInStop(tokens[i]!)) continue;
    const omission = dotsAfter(tokens, i, end);
    const { stop, last } = omission === null ? stopRun(context, i, end) : { stop: i, last: i };
    const candidate = { hasVerb, stop, last, next: last + 1, end };
    if (last + 1 < end && (omission !== null || startsSentence(context, candidate))) {
      ends.push(last + 1);
      hasVerb = false;
    }
    i = omission ?? last;
  }
  ends.push(end);
  return ends;
};

/**
 * Where the sentences of the tokens from `from` to `end` end: token indexes, exclusive, the last being `end`.
 * No tokens, no sentences.
 */
export const sentenceEnds = (context: StopContext, from: number, end: number): number[] => {
  if (from === end) return [];
  const items = listItems(context.tokens, from, end);
  return items.flatMap((item, index) => itemEnds(context, item, items[index + 1] ?? end));
};
