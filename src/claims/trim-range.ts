/** The edges of a claim: whole words, and both marks of what is quoted within. */
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';

const WORDY = /[\p{L}\p{N}]/u;

/** Only what is tagged as a mark or a sign needs a look at its letters. */
const isWordy = ({ pos, text }: Token): boolean => (pos !== 'PUNCT' && pos !== 'SYM') || WORDY.test(text);

const OPENING_MARK = /^[“«„]$/;
const CLOSING_MARK = /^[”»]$/;

/** Quotation marks within `range` whose partner lies before or after it; a straight one may have it on either side. */
const partnersOutside = (tokens: readonly Token[], first: number, end: number) => {
  let open = 0;
  let before = 0;
  let straight = 0;
  for (let i = first; i < end; i += 1) {
    const { text, pos } = tokens[i]!;
    if (pos !== 'PUNCT') continue;
    if (text === '"') straight += 1;
    else if (OPENING_MARK.test(text)) open += 1;
    else if (!CLOSING_MARK.test(text)) continue;
    else if (open > 0) open -= 1;
    else before += 1;
  }
  return { before: before > 0, after: open > 0, either: straight % 2 === 1 };
};

const isMark = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === '"' || OPENING_MARK.test(token.text) || CLOSING_MARK.test(token.text));

/** A mark whose partner stands in the range comes with it: "the blow “painful*”*". */
export const withMarks = (tokens: readonly Token[], range: TokenRange, sentence: TokenRange): TokenRange => {
  const { before, after, either } = partnersOutside(tokens, range.first, range.end);
  const stop = tokens[range.end]?.pos === 'PUNCT' && !isMark(tokens[range.end]) ? range.end + 1 : range.end;
  if ((after || either) && stop < sentence.end && isMark(tokens[stop])) return { ...range, end: stop + 1 };
  const leads = (before || either) && range.first > sentence.first && isMark(tokens[range.first - 1]);
  return leads ? { ...range, first: range.first - 1 } : range;
};

/** Marks inside a word: "that’s", "gun-rights". */
const JOINS = /^['’‘-]/;

/** Whether nothing parts two tokens of one word: "that" and "’s", "gun", "-" and "rights", "$" and "40". */
const isOneWord = (left: Token, right: Token): boolean =>
  left.end === right.start &&
  (JOINS.test(right.text) || left.text === '-' || left.pos === 'SYM') &&
  (isWordy(right) || isWordy(left));

/** `range` with the rest of the words that it starts or ends within. */
export const withWholeWords = (tokens: readonly Token[], range: TokenRange): TokenRange => {
  let { first, end } = range;
  while (first > 0 && isOneWord(tokens[first - 1]!, tokens[first]!)) first -= 1;
  while (end < tokens.length && tokens[end]!.text !== '’' && isOneWord(tokens[end - 1]!, tokens[end]!))
    end += 1;
  return first === range.first && end === range.end ? range : { first, end };
};
