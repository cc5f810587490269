/** What no claim starts or ends with is cut off; how many words are left. */
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';

/** Stays at the end of a claim: a closing bracket, a percent sign, a full stop or exclamation mark. */
const CLOSES = /^[)\]%.!?…]$/;
/** Stays at the start of a claim: brackets, currency and number signs. */
const OPENS = /^[([$£€¥#@]$/;
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

/** Marks that were trimmed off come back where their partner stayed: "the blow “painful*”*". */
const withPartners = (tokens: readonly Token[], trim: TokenRange, whole: TokenRange): TokenRange => {
  const { before, after, either } = partnersOutside(tokens, trim.first, trim.end);
  if ((after || either) && trim.end < whole.end && isMark(tokens[trim.end]))
    return { ...trim, end: trim.end + 1 };
  const leads = (before || either) && trim.first > whole.first && isMark(tokens[trim.first - 1]);
  return leads ? { ...trim, first: trim.first - 1 } : trim;
};

/** `range` without the commas, dashes and quotation marks around it; may come out empty. */
export const trimmed = (tokens: readonly Token[], range: TokenRange): TokenRange => {
  let { first, end } = range;
  while (first < end && !isWordy(tokens[first]!) && !OPENS.test(tokens[first]!.text)) first += 1;
  while (end > first && !isWordy(tokens[end - 1]!) && !CLOSES.test(tokens[end - 1]!.text)) end -= 1;
  return withPartners(tokens, { first, end }, range);
};

/** `range` without the "and" or "but" at its end that only leads to what follows. */
export const withoutLastJoin = (tokens: readonly Token[], range: TokenRange): TokenRange => {
  if (range.end - range.first < 2 || tokens[range.end - 1]!.pos !== 'CCONJ') return range;
  return trimmed(tokens, { first: range.first, end: range.end - 1 });
};

export const wordsIn = (tokens: readonly Token[], range: TokenRange): number => {
  let words = 0;
  for (let i = range.first; i < range.end; i += 1) if (isWordy(tokens[i]!)) words += 1;
  return words;
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
