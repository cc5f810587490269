/** What no claim starts or ends with is cut off; how many words are left. */
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';

/** Stays at the end of a claim: a closing bracket, a percent sign, a full stop or exclamation mark. */
const CLOSES = /^[)\]%.!?…]$/;
/** Stays at the start of a claim: brackets, currency and number signs. */
const OPENS = /^[([$£€¥#@]$/;
const WORDY = /[\p{L}\p{N}]/u;

/** `range` without the commas, dashes and quotation marks around it; may come out empty. */
export const trimmed = (tokens: readonly Token[], range: TokenRange): TokenRange => {
  let { first, end } = range;
  while (first < end && !WORDY.test(tokens[first]!.text) && !OPENS.test(tokens[first]!.text)) first += 1;
  while (end > first && !WORDY.test(tokens[end - 1]!.text) && !CLOSES.test(tokens[end - 1]!.text)) end -= 1;
  return { first, end };
};

export const wordsIn = (tokens: readonly Token[], range: TokenRange): number => {
  let words = 0;
  for (let i = range.first; i < range.end; i += 1) if (WORDY.test(tokens[i]!.text)) words += 1;
  return words;
};
