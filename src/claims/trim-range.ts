/** What no claim starts or ends with is cut off; how many words are left. */
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';

/** Stays at the end of a claim: a closing bracket, a percent sign, a full stop or exclamation mark. */
const CLOSES = /^[)\]%.!?…]$/;
/** Stays at the start of a claim: brackets, currency and number signs. */
const OPENS = /^[([$£€¥#@]$/;
const WORDY = /[\p{L}\p{N}]/u;

const OPENING_MARK = /^[“«„]$/;
const CLOSING_MARK = /^[”»]$/;

/** Opening quotation marks within that have no partner there, less closing ones. */
const unpartnered = (tokens: readonly Token[], first: number, end: number): number => {
  let open = 0;
  let straight = 0;
  for (let i = first; i < end; i += 1) {
    const { text } = tokens[i]!;
    if (text === '"') straight += 1;
    else if (OPENING_MARK.test(text)) open += 1;
    else if (CLOSING_MARK.test(text)) open -= 1;
  }
  return open + (straight % 2);
};

const isMark = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === '"' || OPENING_MARK.test(token.text) || CLOSING_MARK.test(token.text));

/** Marks that were trimmed off come back where their partner stayed: "the blow “painful*”*". */
const withPartners = (tokens: readonly Token[], trim: TokenRange, whole: TokenRange): TokenRange => {
  const open = unpartnered(tokens, trim.first, trim.end);
  if (open > 0 && trim.end < whole.end && isMark(tokens[trim.end])) return { ...trim, end: trim.end + 1 };
  const before = open !== 0 && trim.first > whole.first && isMark(tokens[trim.first - 1]);
  return before ? { ...trim, first: trim.first - 1 } : trim;
};

/** `range` without the commas, dashes and quotation marks around it; may come out empty. */
export const trimmed = (tokens: readonly Token[], range: TokenRange): TokenRange => {
  let { first, end } = range;
  while (first < end && !WORDY.test(tokens[first]!.text) && !OPENS.test(tokens[first]!.text)) first += 1;
  while (end > first && !WORDY.test(tokens[end - 1]!.text) && !CLOSES.test(tokens[end - 1]!.text)) end -= 1;
  return withPartners(tokens, { first, end }, range);
};

export const wordsIn = (tokens: readonly Token[], range: TokenRange): number => {
  let words = 0;
  for (let i = range.first; i < range.end; i += 1) if (WORDY.test(tokens[i]!.text)) words += 1;
  return words;
};
