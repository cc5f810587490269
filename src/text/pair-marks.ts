/** Which mark of a paragraph closes which: the nearest that waits, single marks only the innermost. */
import type { Quotation, QuoteStyle } from '../model/quotation.ts';
import type { Token } from '../model/segmented.ts';
import { type Mark, markAt } from './quote-marks.ts';

/** What a token is to a quotation. */
export type MarkRole = 'opens' | 'closes';

/** The quotations of one paragraph, not yet with their depth. */
export type PairedParagraph = readonly Omit<Quotation, 'depth'>[];

export interface MarkedTokens {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly firstToken: number;
  readonly endToken: number;
  /** The mark that the next paragraph opens with: what is unclosed here may go on there. */
  readonly next: string;
  /** Filled in. */
  readonly roles: Map<number, MarkRole>;
}

/** A mark that waits for its partner. */
interface Waiting {
  readonly token: number;
  readonly mark: Mark;
  /** A closing mark that may as well be a possessive: taken if nothing better comes. */
  weakClose: number | null;
  /** Where the same mark opened once more inside: an unclosed quotation ends before it. */
  reopened: number | null;
}

interface Pairing extends MarkedTokens {
  readonly pairs: Omit<Quotation, 'depth'>[];
  readonly stack: Waiting[];
  /** How many wait on the stack, by style. */
  readonly waiting: Record<QuoteStyle, number>;
}

const pair = ({ tokens, roles, pairs }: Pairing, { token, mark }: Waiting, closer: number): void => {
  const [first, last] = [tokens[token]!, tokens[closer]!];
  roles.set(token, 'opens');
  roles.set(closer, 'closes');
  const inner = { start: first.end, end: last.start };
  pairs.push({ start: first.start, end: last.end, inner, style: mark.style, ending: 'closed' });
};

const BEFORE_SPEECH = /^[:,.!?…”"’']$/;
const CAPITAL = /^\p{Lu}/u;

/** `said: 'We lost it.` before a paragraph that opens with the same mark: no apostrophe, and one speech. */
const runsOn = ({ tokens, next, firstToken }: Pairing, { token }: Waiting): boolean => {
  if (tokens[token]!.text !== next || !CAPITAL.test(tokens[token + 1]?.text ?? '')) return false;
  return token === firstToken || BEFORE_SPEECH.test(tokens[token - 1]!.text);
};

/** A mark whose partner did not come before token `end`. An apostrophe in disguise is no quotation. */
const leaveUnclosed = (pairing: Pairing, open: Waiting, end: number): void => {
  const { tokens, roles, pairs, firstToken } = pairing;
  if (!open.mark.sure && open.token !== firstToken && !runsOn(pairing, open)) return;
  const first = tokens[open.token]!;
  const stop = tokens[(open.reopened ?? end) - 1]!.end;
  if (stop <= first.end) return;
  roles.set(open.token, 'opens');
  const inner = { start: first.end, end: stop };
  pairs.push({ start: first.start, end: stop, inner, style: open.mark.style, ending: 'unclosed' });
};

const abandon = (pairing: Pairing, open: Waiting, end: number): void => {
  pairing.waiting[open.mark.style] -= 1;
  // "'We knew the drivers' plan.", with the next paragraph in the same mark: a possessive
  const isPossessive = end === pairing.endToken && runsOn(pairing, open);
  if (open.weakClose !== null && !open.mark.elides && !isPossessive) pair(pairing, open, open.weakClose);
  else leaveUnclosed(pairing, open, end);
};

/** A single mark closes only the innermost: inside “…” a ’ after an s is a possessive. */
const closeSingle = (pairing: Pairing, mark: Mark, closer: number): void => {
  const top = pairing.stack.at(-1);
  if (top?.mark.style !== 'single') return;
  if (mark.weak) {
    top.weakClose ??= closer;
    return;
  }
  pairing.stack.pop();
  pairing.waiting.single -= 1;
  pair(pairing, top, closer);
};

const closeOther = (pairing: Pairing, { style }: Mark, closer: number): void => {
  // the end of a speech that runs over paragraphs: no pair, but a closing mark all the same
  if (pairing.waiting[style] === 0) pairing.roles.set(closer, 'closes');
  if (pairing.waiting[style] === 0) return;
  let open = pairing.stack.pop()!;
  for (; open.mark.style !== style; open = pairing.stack.pop()!) abandon(pairing, open, closer);
  pairing.waiting[style] -= 1;
  pair(pairing, open, closer);
};

const open = ({ stack, waiting }: Pairing, mark: Mark, token: number): void => {
  const top = stack.at(-1);
  if (top?.mark.style === mark.style) top.reopened ??= token;
  stack.push({ token, mark, weakClose: null, reopened: null });
  waiting[mark.style] += 1;
};

/** The quotations of one paragraph, in no order; tells `roles` what each mark does. Linear in the tokens. */
export const pairMarks = (marked: MarkedTokens): PairedParagraph => {
  const { text, tokens, firstToken, endToken, next, roles } = marked;
  const waiting = { double: 0, single: 0, angle: 0 };
  // written out: an object spread costs ten times as much, and a list has thousands of paragraphs
  const pairing: Pairing = { text, tokens, firstToken, endToken, next, roles, pairs: [], stack: [], waiting };
  for (let i = firstToken; i < endToken; i += 1) {
    const mark = markAt(text, tokens, i);
    if (mark === null) continue;
    if (mark.opens && !(mark.closes && pairing.waiting[mark.style] > 0)) open(pairing, mark, i);
    else if (mark.style === 'single') closeSingle(pairing, mark, i);
    else closeOther(pairing, mark, i);
  }
  for (let left = pairing.stack.pop(); left !== undefined; left = pairing.stack.pop())
    abandon(pairing, left, endToken);
  return pairing.pairs;
};
